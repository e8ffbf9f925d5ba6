import type { DemandRow, Range } from './gap-result';
import type { LocalSupply } from './local-supply';
import { type Newcomers, newcomersOf } from './newcomers';
import { concentration, type Part } from './rates';
import { sumOf } from './sums';

/** A part with the line of the calculation it comes from. */
export interface SpentPart extends Part {
  row: DemandRow;
}

/** Who gets what today's demand of one node spends. */
export interface Market {
  /** The rows with a value, as parts of the local supply rates. */
  parts: readonly SpentPart[];
  /** Share bought within the radius; null where nothing is bought. */
  localShare: Range | null;
  /** min(1, S/D); null unless both are known in money. Of the demand that has a value. */
  coverage: number | null;
  /** Some of the demand has no value, so that it may be more than is known. */
  demandIsLeast: boolean;
  /** Somebody supplies from within the radius: a site that runs, or a record of a local purchase. */
  present: boolean;
  /** Independent local sources that have a name; 0 where records tell of local purchases without saying from whom. */
  sources: number;
  /** Of the suppliers that purchase records name; null where they name none. */
  hhi: number | null;
  /** Share of all recorded purchases that was bought within the radius; null where no record says any. */
  recordedShare: Range | null;
  /** Of the records that say it alone. */
  statedShare: number | null;
  gap: Gap;
}

/** What a newcomer could still win, 元 a year; each null where nothing is bought. */
export interface Gap {
  /** Of the rows whose local share is known; null where it is known of none. */
  known: number | null;
  /** Of all rows, of those whose local share lies within limits with the middle of them. */
  expected: number | null;
  low: number | null;
  high: number | null;
  /** How wide these limits are: 0 where every share is known, 1 where none is. Weighed by value. */
  open: number;
}

type Spent = DemandRow & { value: number };

/** Nobody knows. */
const UNKNOWN: Range = { low: 0, high: 1 };

interface Bought {
  row: Spent;
  before: Range;
  after: Range;
}

/**
 * Sets the rows of one node against what stands there. Where records do not say how much was bought locally, all of
 * it went elsewhere if nobody is here, what local firms have left of S after the recorded purchases stayed if
 * everybody has said what he delivers, and otherwise it may be anything.
 */
export function marketOf(rows: readonly DemandRow[], supply: LocalSupply): Market {
  const today = rows.filter(({ planned }) => !planned);
  const current = today.filter((row): row is Spent => row.value !== null && row.value > 0);
  const demand = sumOf(current, ({ value }) => value);
  const recorded = locallyRecorded(current);
  const stated = statedSupply(supply, recorded, current.every(isExact));
  const covered = stated === null || demand <= 0 ? null : stated / demand;
  const unknown = unknownShare(current, supply, { stated, recorded });
  const elsewhere = sumOf(current, (row) => row.value * (1 - (shareOf(row) ?? unknown).low));
  const newcomers = newcomersOf(supply.moves, elsewhere);
  const bought = current.map((row): Bought => {
    const before = shareOf(row) ?? unknown;
    return { row, before, after: withNewcomers(before, newcomers.won) };
  });
  const records = current.filter(({ basis }) => basis === 'purchases');
  const stating = records.filter(isStating);
  return {
    parts: bought.map((each) => partOf(each, newcomers)),
    localShare: weightedShare(bought, ({ after }) => after),
    coverage: coverageWith(covered, newcomers),
    demandIsLeast: today.some(({ value }) => value === null),
    present: supply.present || recorded > 0,
    sources: Math.max(supply.sources, localNames(current).size),
    hhi: supplierConcentration(records),
    recordedShare: stating.length === 0 ? null : recordedShareOf(records),
    statedShare: recordedShareOf(stating)?.low ?? null,
    gap: gapOf(bought),
  };
}

/** What a row says of the share bought locally; null where it says nothing. */
function shareOf({ localShare, localIsLeast }: DemandRow): Range | null {
  if (localShare === null) return null;
  return localIsLeast ? { low: localShare, high: 1 } : exactly(localShare);
}

function isExact({ localShare, localIsLeast }: DemandRow): boolean {
  return localShare !== null && !localIsLeast;
}

function isStating({ localShare }: DemandRow): boolean {
  return localShare !== null;
}

/** 元 a year that the rows say was bought locally. */
function locallyRecorded(rows: readonly Spent[]): number {
  return sumOf(rows, ({ value, localShare }) => value * (localShare ?? 0));
}

function localNames(rows: readonly Spent[]): Set<string> {
  const local = rows.filter(({ localShare }) => (localShare ?? 0) > 0);
  return new Set(local.flatMap(({ supplier }) => supplier ?? []));
}

/**
 * What local firms deliver in 元 a year: as they say, unless the records show more; else as the records show when they
 * are of the whole demand. Records of one anchor are never set against the demand of another.
 */
function statedSupply(
  { annualSupply, sites }: LocalSupply,
  recorded: number,
  isWhole: boolean,
): number | null {
  if (annualSupply !== null && annualSupply >= recorded) return annualSupply;
  if (isWhole && recorded > 0) return recorded;
  return recorded > 0 || sites.some(({ status }) => status === 'operating') ? null : 0;
}

function unknownShare(
  rows: readonly Spent[],
  { sites }: LocalSupply,
  { stated, recorded }: { stated: number | null; recorded: number },
): Range {
  if (recorded <= 0 && !sites.some(({ status }) => status === 'operating')) return exactly(0);
  if (stated === null) return UNKNOWN;
  const open = sumOf(rows, (row) => (isStating(row) ? 0 : row.value));
  return exactly(open > 0 ? Math.min(1, (stated - recorded) / open) : 0);
}

/** s' = s + κ·(1 − s) */
function withNewcomers(share: Range, won: number): Range {
  if (won === 0) return share;
  const { low, high } = share;
  return { low: low + won * (1 - low), high: high + won * (1 - high) };
}

/**
 * v·s·t of those who are here and of who comes is s·t + κ·(1 − s)·t': where little is known of s, more that is bought here
 * already leaves less to a newcomer who makes more here, so either end of s may be the least.
 */
function partOf({ row, before, after }: Bought, { won, traced: news }: Newcomers): SpentPart {
  const old = row.tracedShare === null ? UNKNOWN : exactly(row.tracedShare);
  const made = (share: number, end: keyof Range) => share * old[end] + won * (1 - share) * news[end];
  const [least, most] = [
    Math.min(made(before.low, 'low'), made(before.high, 'low')),
    Math.max(made(before.low, 'high'), made(before.high, 'high')),
  ];
  return {
    row,
    value: row.value,
    local: after,
    traced: {
      low: after.low > 0 ? least / after.low : 0,
      high: after.high > 0 ? most / after.high : 0,
    },
  };
}

/** Newcomers add what they win; beside somebody who has not said what he delivers, the sum stays unknown. */
function coverageWith(covered: number | null, { won }: Newcomers): number | null {
  return covered === null ? null : Math.min(1, covered + won * (1 - covered));
}

function supplierConcentration(records: readonly Spent[]): number | null {
  const bySupplier = new Map<string, number>();
  for (const { supplier, value } of records) {
    if (supplier !== null) bySupplier.set(supplier, (bySupplier.get(supplier) ?? 0) + value);
  }
  if (bySupplier.size === 0) return null;
  return concentration(
    [...bySupplier.values()],
    sumOf(records, ({ value }) => value),
  );
}

function recordedShareOf(records: readonly Spent[]): Range | null {
  return weightedShare(
    records.map((row) => ({ row, share: shareOf(row) ?? UNKNOWN })),
    ({ share }) => share,
  );
}

/** Null of nothing. */
function weightedShare<Of extends { row: Spent }>(
  rows: readonly Of[],
  shareIn: (of: Of) => Range,
): Range | null {
  let [total, low, high] = [0, 0, 0];
  for (const each of rows) {
    const { value } = each.row;
    const share = shareIn(each);
    total += value;
    low += value * share.low;
    high += value * share.high;
  }
  return total <= 0 ? null : { low: low / total, high: high / total };
}

/** v·(1 − s) */
function gapOf(bought: readonly Bought[]): Gap {
  if (bought.length === 0) return { known: null, expected: null, low: null, high: null, open: 0 };
  const missing = (rows: readonly Bought[]) =>
    Math.round(sumOf(rows, ({ row, after: { low, high } }) => row.value * (1 - (low + high) / 2)));
  const known = bought.filter(({ after }) => after.low === after.high);
  const value = sumOf(bought, ({ row }) => row.value);
  return {
    known: known.length === 0 ? null : missing(known),
    expected: missing(bought),
    open: sumOf(bought, ({ row, after: { low, high } }) => row.value * (high - low)) / value,
    low: Math.round(sumOf(bought, ({ row, after }) => (row.low ?? row.value) * (1 - after.high))),
    high: Math.round(sumOf(bought, ({ row, after }) => (row.high ?? row.value) * (1 - after.low))),
  };
}

function exactly(share: number): Range {
  return { low: share, high: share };
}
