import type {
  BomInput,
  GapInput,
  GapNodeInput,
  PurchaseInput,
  SelfSupplyInput,
  VolumeInput,
} from './gap-input';
import type { Demand, DemandRow } from './gap-result';
import { ByPair, keyOf } from './keyed';
import { type Estimate, recordedRows } from './recorded';
import { sumKnownOf } from './sums';

/** The editors write 规划, in English planned, into the unit of a capacity that is not built. */
const PLANNED = /规划|planned/i;

/**
 * What every anchor asks of every node: its purchase records where there are any, else volumes times bills of
 * materials. A row whose purchase value is unknown keeps its place with an unknown value; one the anchor supplies
 * itself keeps its place with 0, because nothing of it is bought.
 * @param codes of these nodes and what lies below them alone
 */
export function demandRows(input: GapInput, codes?: ReadonlySet<string>): DemandRow[] {
  const isWanted = ({ nodeCode }: { nodeCode: string }) => codes?.has(nodeCode) ?? true;
  const purchases = input.purchases.filter(isWanted);
  const recorded = new ByPair<true>();
  for (const { anchorId, nodeCode } of purchases) recorded.set(anchorId, nodeCode, true);
  const estimates = estimatedRows(input, isWanted);
  const double = countedTwice(estimates, purchases, input.nodes);
  const open = estimates.filter(
    ({ anchorId, row }) => row.planned || anchorId === null || !recorded.has(anchorId, row.nodeCode),
  );
  return [
    ...recordedRows(purchases, input.allPurchases ? estimates : []),
    ...open.map((estimate) => less(estimate, double)),
  ];
}

function estimatedRows(
  { volumes, bill, selfSupply }: GapInput,
  isWanted: (part: BomInput) => boolean,
): Estimate[] {
  const billOf = groupBy(bill, ({ product }) => product);
  const ownOf = new Map(selfSupply.map((row) => [keyOf(row.anchor, row.product, row.nodeCode), row]));
  return volumes.flatMap((volume) => {
    // A product's bill stays whole: some values are divided among several of its nodes.
    const parts = billOf.get(volume.product) ?? [];
    return parts.filter(isWanted).map((part) => {
      const own = ownOf.get(keyOf(volume.anchor, volume.product, part.nodeCode)) ?? null;
      return { anchorId: volume.anchorId, row: estimatedRow(volume, part, { own, parts }) };
    });
  });
}

/**
 * A bill books some of its material on a system as a whole. What an anchor's records show of a part that the bill
 * does not name is part of that, so it is taken from there: 元 a year by anchor and system.
 */
function countedTwice(
  estimates: readonly Estimate[],
  purchases: readonly PurchaseInput[],
  nodes: readonly GapNodeInput[],
): ByPair<number> {
  const billed = new ByPair<true>();
  for (const { anchorId, row } of estimates)
    if (anchorId !== null && !row.planned) billed.set(anchorId, row.nodeCode, true);
  const parentOf = new Map(nodes.map(({ code, parentCode }) => [code, parentCode]));
  const double = new ByPair<number>();
  for (const { anchorId, nodeCode, value } of purchases) {
    let at: string | null = nodeCode;
    while (at !== null && !billed.has(anchorId, at)) at = parentOf.get(at) ?? null;
    if (at !== null) double.set(anchorId, at, (double.get(anchorId, at) ?? 0) + value);
  }
  return double;
}

/** The row without what was counted twice; what one row cannot bear is left for the anchor's next one. */
function less({ anchorId, row }: Estimate, double: ByPair<number>): DemandRow {
  if (anchorId === null || row.planned || row.value === null) return row;
  const amount = double.get(anchorId, row.nodeCode) ?? 0;
  if (amount <= 0) return row;
  double.set(anchorId, row.nodeCode, Math.max(0, amount - row.value));
  const without = (value: number | null) => (value === null ? null : Math.max(0, value - amount));
  return { ...row, value: without(row.value), low: without(row.low), high: without(row.high) };
}

function estimatedRow(
  volume: VolumeInput,
  part: BomInput,
  { own, parts }: { own: SelfSupplyInput | null; parts: readonly BomInput[] },
): DemandRow {
  const { value, low, high } = own ? NOTHING : amounts(volume, part, parts);
  return {
    basis: 'bill_of_materials',
    anchorId: volume.anchorId,
    anchor: volume.anchor,
    product: part.product,
    productZh: part.productZh,
    nodeCode: part.nodeCode,
    sharePct: part.sharePct,
    lowPct: part.lowPct,
    highPct: part.highPct,
    value,
    low,
    high,
    localShare: null,
    localIsLeast: false,
    tracedShare: null,
    supplier: null,
    year: volume.year,
    dataDate: volume.year === null ? volume.dataDate : String(volume.year),
    editor: volume.editor,
    billDate: part.dataDate,
    billEditor: part.editor,
    planned: PLANNED.test(volume.unit),
    plantStatus: volume.plantStatus,
    selfSupply: own,
    months: null,
    replaces: null,
    base: part.base,
    evidence: part.evidence,
    source: `${volume.source} · ${part.source}`,
  };
}

type Amounts = Pick<DemandRow, 'value' | 'low' | 'high'>;
const UNKNOWN: Amounts = { value: null, low: null, high: null };
const NOTHING: Amounts = { value: 0, low: 0, high: 0 };

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
    value: sumKnownOf(current, ({ value }) => value),
    low: sumKnownOf(current, ({ low }) => low),
    high: sumKnownOf(current, ({ high }) => high),
    measured: sumKnownOf(current, ({ basis, value }) => (basis === 'purchases' ? value : null)),
    planned: sumKnownOf(rows, ({ planned, value }) => (planned ? value : null)),
  };
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
