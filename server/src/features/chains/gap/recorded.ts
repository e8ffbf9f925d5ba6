import type { PurchaseInput } from './gap-input';
import type { DemandRow } from './gap-result';
import { ByPair } from './keyed';

/** A row with the anchor whose records replace it. */
export interface Estimate {
  anchorId: string | null;
  row: DemandRow;
}

/** Each knows whether its anchor's records stay below the estimate that they take the place of: a list may have gaps. */
export function recordedRows(
  purchases: readonly PurchaseInput[],
  estimates: readonly Estimate[],
): DemandRow[] {
  const recorded = new ByPair<number>();
  for (const { anchorId, nodeCode, value } of purchases)
    recorded.set(anchorId, nodeCode, (recorded.get(anchorId, nodeCode) ?? 0) + value);
  const estimated = new ByPair<{ value: number; low: number }>();
  for (const { anchorId, row } of estimates) {
    const { nodeCode } = row;
    if (anchorId === null || row.planned || row.value === null || !recorded.has(anchorId, nodeCode)) continue;
    const { value, low } = estimated.get(anchorId, nodeCode) ?? { value: 0, low: 0 };
    estimated.set(anchorId, nodeCode, { value: value + row.value, low: low + (row.low ?? row.value) });
  }
  return purchases.map((purchase) => {
    const { anchorId, nodeCode } = purchase;
    const { value = null, low = 0 } = estimated.get(anchorId, nodeCode) ?? {};
    return recordedRow(purchase, (recorded.get(anchorId, nodeCode) ?? 0) < low ? value : null);
  });
}

/** Written out, like the next one: a chain has tens of thousands of them, and spreading objects costs most of the time. */
export function recordedRow(purchase: PurchaseInput, replaces: number | null = null): DemandRow {
  const { value, from, to } = purchase;
  return {
    basis: 'purchases',
    anchorId: purchase.anchorId,
    anchor: purchase.anchor,
    product: '',
    productZh: '',
    nodeCode: purchase.nodeCode,
    sharePct: 0,
    lowPct: 0,
    highPct: 0,
    value,
    low: value,
    high: value,
    localShare: purchase.localShare,
    localIsLeast: purchase.localIsLeast ?? false,
    tracedShare: purchase.tracedShare,
    supplier: purchase.supplier,
    year: Number(to.slice(0, 4)),
    dataDate: to,
    editor: null,
    billDate: null,
    billEditor: null,
    planned: false,
    plantStatus: null,
    selfSupply: null,
    months: purchase.months,
    replaces,
    base: '',
    evidence: 'stated',
    source: `${from} – ${to}`,
  };
}
