import type { Schema } from '@/api';

export type FirmAtNode = Schema<'FirmAtNodeDto'>;

interface Placed {
  city: string | null;
}

/** 鄂尔多斯市 and 鄂尔多斯 are the same city. */
const plain = (city: string) => city.replace(/[市盟]$/, '');

/** Whether the register puts a firm into one of these cities. */
export function isIn(cities: readonly string[], { city }: Placed): boolean {
  return city !== null && cities.some((each) => plain(each) === plain(city));
}

/** Without what people write in one way and another. */
const bare = (name: string) => name.normalize('NFKC').replaceAll(/[\s()·]/g, '');

interface Sited {
  nameZh: string;
  parent: string | null;
}

/**
 * Firms here count as local supply through local sites alone; of these none bears the name. A site is often called by its
 * project (「某某公司（一期）」), so that whoever is asked must look at those there are.
 */
export function unsitedFirms<Firm extends Placed & { enterprise: { name: string } }>(
  firms: readonly Firm[],
  sites: readonly Sited[],
  here: readonly string[],
): Firm[] {
  const names = sites.flatMap(({ nameZh, parent }) => [nameZh, ...(parent ? [parent] : [])]).map(bare);
  const isSited = (firm: string) => names.some((name) => name.includes(firm) || firm.includes(name));
  return firms.filter((firm) => isIn(here, firm) && !isSited(bare(firm.enterprise.name)));
}

/** The list answers whom to call elsewhere; what is here already stands under the local sites. */
export function outsideFirms<Firm extends Placed>(firms: readonly Firm[], here: readonly string[]): Firm[] {
  return firms.filter((firm) => !isIn(here, firm));
}

interface Words {
  t: (key: string, params: Record<string, unknown>) => string;
  n: (value: number, options: Intl.NumberFormatOptions) => string;
}

/** What is known of a firm's weight at a node: the share of the market it holds, and its capacity as the source says. */
export function factsAtNode({ marketSharePct, capacity }: FirmAtNode, { t, n }: Words): string[] {
  const pct = marketSharePct === null ? null : n(marketSharePct, { maximumSignificantDigits: 3 });
  return [
    ...(pct === null ? [] : [t('chains.node.firmShare', { pct })]),
    ...(capacity ? [t('chains.node.firmCapacity', { capacity })] : []),
  ];
}
