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
