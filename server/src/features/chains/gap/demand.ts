import type { BomInput, GapInput, PurchaseInput, SelfSupplyInput, VolumeInput } from './gap-input';
import type { Demand, DemandRow } from './gap-result';

/** The editors write 规划 into the unit of a capacity that is not built. */
const PLANNED = '规划';

/**
 * What every anchor asks of every node: its purchase records where there are any, else volumes times bills of
 * materials. A row whose purchase value is unknown keeps its place with an unknown value; one the anchor supplies
 * itself keeps its place with 0, because nothing of it is bought.
 */
export function demandRows(input: GapInput): DemandRow[] {
  const recorded = new Set(input.purchases.map(({ anchorId, nodeCode }) => keyOf(anchorId, nodeCode)));
  const estimates = estimatedRows(input).filter(
    ({ anchorId, row }) => row.planned || anchorId === null || !recorded.has(keyOf(anchorId, row.nodeCode)),
  );
  return [...input.purchases.map(recordedRow), ...estimates.map(({ row }) => row)];
}

function estimatedRows({
  volumes,
  bill,
  selfSupply,
}: GapInput): { anchorId: string | null; row: DemandRow }[] {
  const billOf = groupBy(bill, ({ product }) => product);
  const ownOf = new Map(selfSupply.map((row) => [keyOf(row.anchor, row.product, row.nodeCode), row]));
  return volumes.flatMap((volume) => {
    const parts = billOf.get(volume.product) ?? [];
    return parts.map((part) => {
      const own = ownOf.get(keyOf(volume.anchor, volume.product, part.nodeCode)) ?? null;
      return { anchorId: volume.anchorId, row: estimatedRow(volume, part, { own, parts }) };
    });
  });
}

export function recordedRow(purchase: PurchaseInput): DemandRow {
  const { anchor, nodeCode, supplier, value, localShare, tracedShare, from, to, months } = purchase;
  return {
    ...{ basis: 'purchases', anchor, nodeCode, supplier, localShare, tracedShare, months },
    ...{ product: '', productZh: '', sharePct: 0, lowPct: 0, highPct: 0, base: '' },
    ...{ value, low: value, high: value, planned: false, plantStatus: null, selfSupply: null },
    year: Number(to.slice(0, 4)),
    dataDate: to,
    evidence: 'stated',
    source: `${from} – ${to}`,
  };
}

function estimatedRow(
  volume: VolumeInput,
  part: BomInput,
  { own, parts }: { own: SelfSupplyInput | null; parts: readonly BomInput[] },
): DemandRow {
  const { product, productZh, nodeCode, sharePct, lowPct, highPct, base, evidence } = part;
  return {
    ...{ basis: 'bill_of_materials', anchor: volume.anchor, nodeCode, product, productZh },
    ...{ sharePct, lowPct, highPct, base, evidence },
    ...(own ? { value: 0, low: 0, high: 0 } : amounts(volume, part, parts)),
    ...{ localShare: null, tracedShare: null, supplier: null, months: null },
    year: volume.year,
    dataDate: volume.year === null ? null : String(volume.year),
    planned: volume.unit.includes(PLANNED),
    plantStatus: volume.plantStatus,
    selfSupply: own,
    source: `${volume.source} · ${part.source}`,
  };
}

type Amounts = Pick<DemandRow, 'value' | 'low' | 'high'>;
const UNKNOWN: Amounts = { value: null, low: null, high: null };

function amounts(volume: VolumeInput, part: BomInput, parts: readonly BomInput[]): Amounts {
  const total = volume.purchasedValue;
  if (total === null) return UNKNOWN;
  if (volume.valueNodeCodes === null) {
    const share = (pct: number) => (total * pct) / 100;
    return { value: share(part.sharePct), low: share(part.lowPct), high: share(part.highPct) };
  }
  // The value was counted for these nodes alone, so they divide all of it; of the rest nothing is known.
  const scope = volume.valueNodeCodes;
  if (!scope.includes(part.nodeCode)) return UNKNOWN;
  const covered = parts.filter(({ nodeCode }) => scope.includes(nodeCode));
  const value = (total * part.sharePct) / covered.reduce((sum, { sharePct }) => sum + sharePct, 0);
  return { value, low: value, high: value };
}

/**
 * Adds up the rows of one node. Planned rows never count as demand of today. The sum is of what is known; it
 * is null only when no row has a value, and the evidence names the rows that have none.
 */
export function sumDemand(rows: readonly DemandRow[]): Omit<Demand, 'basis'> {
  const current = rows.filter(({ planned }) => !planned);
  return {
    value: sumKnown(current.map(({ value }) => value)),
    low: sumKnown(current.map(({ low }) => low)),
    high: sumKnown(current.map(({ high }) => high)),
    measured: sumKnown(current.filter(({ basis }) => basis === 'purchases').map(({ value }) => value)),
    planned: sumKnown(rows.filter(({ planned }) => planned).map(({ value }) => value)),
  };
}

/** Whole 元: each node is rounded once, so that a total is the sum of what is shown. */
export function sumKnown(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : Math.round(known.reduce((sum, value) => sum + value, 0));
}

export function groupBy<Item>(
  items: readonly Item[],
  keyOfItem: (item: Item) => string,
): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOfItem(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

function keyOf(...parts: string[]): string {
  return parts.join('\n');
}
