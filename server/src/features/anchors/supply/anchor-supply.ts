import {
  type ChainMap,
  gapPct,
  type KnownAnchor,
  localSupplyRateCount,
  localSupplyRateTraced,
  localSupplyRateValue,
  type Range,
  type SpentPart,
} from '../../chains';
import type { AnchorSupplyDto, SupplyNodeDto, SupplyRatesDto } from './supply.dto';

type Basis = SupplyNodeDto['basis'];

/** What one anchor buys, as the map of its chain has it. */
export interface Spending {
  basis: AnchorSupplyDto['basis'];
  /** What the rates are reckoned over. */
  counted: readonly SpentPart[];
  /** Estimates beside records, which would mix two grounds in one rate. */
  beside: readonly SpentPart[];
  /** Nodes at which somebody supplies from within the radius. */
  supplied: ReadonlySet<string>;
}

/** The lines of the map's calculation that are this anchor's: what it shows here is its part of what the map shows. */
export function spendingOf({ computation }: ChainMap, anchor: KnownAnchor): Spending {
  const parts = computation.standing.parts.filter(({ row }) => row.anchorId === anchor.id);
  const measured = parts.filter(({ row }) => row.basis === 'purchases');
  const estimated = parts.filter(({ row }) => row.basis !== 'purchases');
  const found = [...computation.standing.found];
  return {
    basis: measured.length > 0 ? 'purchases' : estimated.length > 0 ? 'bill_of_materials' : 'none',
    counted: measured.length > 0 ? measured : estimated,
    beside: measured.length > 0 ? estimated : [],
    supplied: new Set(found.filter(([, { market }]) => market.present).map(([code]) => code)),
  };
}

export function ratesOf({ counted, supplied }: Spending): SupplyRatesDto {
  const families = [...byNode(counted)].map(([code, parts]) => ({ local: sourceOf(code, parts, supplied) }));
  return {
    value: localSupplyRateValue(counted),
    count: localSupplyRateCount(families),
    traced: localSupplyRateTraced(counted),
  };
}

/** Records say themselves whether there is a local source; of an estimate, whoever supplies here is one. */
function sourceOf(code: string, parts: readonly SpentPart[], supplied: ReadonlySet<string>): Range {
  const isRecorded = parts.some(({ row }) => row.basis === 'purchases');
  const low = isRecorded ? Math.max(...parts.map(({ local }) => local.low)) : supplied.has(code) ? 1 : 0;
  return { low, high: 1 };
}

export function nodesOf(
  { counted, beside }: Spending,
  names: ReadonlyMap<string, { nameZh: string; nameEn: string }>,
): SupplyNodeDto[] {
  const total = (parts: readonly SpentPart[]) => parts.reduce((sum, { value }) => sum + value, 0);
  const groups = [counted, beside].flatMap((parts) => {
    const all = total(parts);
    return [...byNode(parts)].map(([code, own]) => ({ code, own, all }));
  });
  return groups
    .map(({ code, own, all }): SupplyNodeDto => {
      const { nameZh, nameEn } = names.get(code) ?? { nameZh: code, nameEn: code };
      const { denominator: value, ...local } = localSupplyRateValue(own);
      const { low, high } = localSupplyRateTraced(own);
      const open = (share: number) => gapPct({ value, local: share }, all);
      const basis: Basis = own[0]?.row.basis ?? 'purchases';
      return {
        ...{ code, nameZh, nameEn, basis, value, local, traced: { low, high } },
        gapPct:
          value > 0 ? { low: open(local.high / value), high: open(local.low / value) } : { low: 0, high: 0 },
        suppliers: [...new Set(own.flatMap(({ row }) => row.supplier ?? []))].sort(),
      };
    })
    .sort((a, b) => b.value - a.value || a.code.localeCompare(b.code));
}

/** First and last day of the records that are counted. */
export function spanOf({ computation }: ChainMap, { id }: KnownAnchor): Pick<AnchorSupplyDto, 'from' | 'to'> {
  const records = computation.context.input.purchases.filter(({ anchorId }) => anchorId === id);
  return {
    from: records.map(({ from }) => from).sort()[0] ?? null,
    to:
      records
        .map(({ to }) => to)
        .sort()
        .at(-1) ?? null,
  };
}

function byNode(parts: readonly SpentPart[]): Map<string, SpentPart[]> {
  const groups = new Map<string, SpentPart[]>();
  for (const part of parts) {
    const group = groups.get(part.row.nodeCode);
    if (group) group.push(part);
    else groups.set(part.row.nodeCode, [part]);
  }
  return groups;
}
