import type { MoveInput } from './gap-input';
import type { DemandRow, Range } from './gap-result';
import type { LocalSupply } from './local-supply';
import { concentration, type Part } from './rates';

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
  /** min(1, S/D); null unless both are known in money. */
  coverage: number | null;
  /** Somebody supplies from within the radius: a site that runs, or a record of a local purchase. */
  present: boolean;
  /** Independent local sources that have a name; 0 where records tell of local purchases without saying from whom. */
  sources: number;
  /** Of the suppliers that purchase records name; null where they name none. */
  hhi: number | null;
  /** Share bought within the radius as records tell; null where none does. */
  recordedShare: number | null;
  gap: { value: number | null; low: number | null; high: number | null };
}

interface Bought {
  row: DemandRow & { value: number };
  before: Range;
  after: Range;
}

/**
 * Sets the rows of one node against what stands there. Where records do not say how much was bought locally, all of
 * it went elsewhere if nobody is here, S/D of it stayed if everybody has said what he delivers, and otherwise it may
 * be anything.
 */
export function marketOf(rows: readonly DemandRow[], supply: LocalSupply): Market {
  const current = rows.filter(
    (row): row is Bought['row'] => !row.planned && row.value !== null && row.value > 0,
  );
  const demand = sum(current.map(({ value }) => value));
  const recorded = current.filter(({ localShare }) => localShare !== null);
  const locallyRecorded = sum(recorded.map(({ value, localShare }) => value * (localShare ?? 0)));
  const stated = statedSupply(supply, recorded.length === current.length ? locallyRecorded : null);
  const covered = stated === null || demand <= 0 ? null : Math.min(1, stated / demand);
  const unknown = unknownShare(
    supply.sites.some(({ status }) => status === 'operating'),
    covered,
  );
  const before = current.map((row) => ({
    row,
    before: row.localShare === null ? unknown : exactly(row.localShare),
  }));
  const won = wonShare(supply.moves, sum(before.map(({ row, before: { low } }) => row.value * (1 - low))));
  const bought = before.map((each) => ({ ...each, after: withNewcomers(each.before, won) }));
  const named = new Set(
    recorded.filter(({ localShare }) => (localShare ?? 0) > 0).flatMap(({ supplier }) => supplier ?? []),
  );
  return {
    parts: bought.map((each) => partOf(each, supply.moves)),
    localShare: demand > 0 ? shareOf(bought, demand) : null,
    coverage: coverageWith(covered, won, supply),
    present: supply.present || locallyRecorded > 0,
    sources: Math.max(supply.sources, named.size),
    hhi: supplierConcentration(current),
    recordedShare: recordedShareOf(recorded),
    gap: gapOf(bought),
  };
}

/** What local firms deliver in 元 a year: as they say, else as the anchors' records show when all of them are in. */
function statedSupply({ annualSupply, sites }: LocalSupply, recorded: number | null): number | null {
  if (annualSupply !== null) return annualSupply;
  if (recorded !== null && recorded > 0) return recorded;
  return sites.some(({ status }) => status === 'operating') ? null : 0;
}

function unknownShare(standsHere: boolean, covered: number | null): Range {
  if (!standsHere) return exactly(0);
  return covered === null ? { low: 0, high: 1 } : exactly(covered);
}

/** What newcomers win together of what is bought elsewhere; each takes his share of what the others leave. */
function wonShare(moves: readonly MoveInput[], open: number): number {
  const byCapacity = sum(moves.map(({ annualSupply }) => annualSupply ?? 0));
  const left = moves
    .filter(({ annualSupply }) => annualSupply === null)
    .reduce(
      (rest, { winShare }) => rest * (1 - winShare),
      1 - (open > 0 ? Math.min(1, byCapacity / open) : 0),
    );
  return 1 - left;
}

/** s' = s + κ·(1 − s) */
function withNewcomers({ low, high }: Range, won: number): Range {
  return { low: low + won * (1 - low), high: high + won * (1 - high) };
}

function partOf({ row, before, after }: Bought, moves: readonly MoveInput[]): SpentPart {
  const old: Range = row.tracedShare === null ? { low: 0, high: 1 } : exactly(row.tracedShare);
  const news = tracedOf(moves);
  const mixed = (was: number, now: number, traced: number, newcomers: number) =>
    now <= 0 ? 0 : (was * traced + (now - was) * newcomers) / now;
  return {
    row,
    value: row.value,
    local: after,
    traced: {
      low: mixed(before.low, after.low, old.low, news.low),
      high: mixed(before.high, after.high, old.high, news.high),
    },
  };
}

/** Of all newcomers together, weighed by what each is taken to win. */
function tracedOf(moves: readonly MoveInput[]): Range {
  const weight = sum(moves.map(({ winShare }) => winShare)) || 1;
  const mean = (unknown: number) =>
    sum(moves.map(({ winShare, tracedShare }) => (winShare / weight) * (tracedShare ?? unknown)));
  return moves.length === 0 ? exactly(0) : { low: mean(0), high: mean(1) };
}

function shareOf(bought: readonly Bought[], demand: number): Range {
  return {
    low: sum(bought.map(({ row, after }) => row.value * after.low)) / demand,
    high: sum(bought.map(({ row, after }) => row.value * after.high)) / demand,
  };
}

/** Newcomers add what they win; beside somebody who has not said what he delivers, the sum stays unknown. */
function coverageWith(covered: number | null, won: number, { moves }: LocalSupply): number | null {
  if (covered === null || moves.length === 0) return covered;
  return Math.min(1, covered + won * (1 - covered));
}

function supplierConcentration(rows: readonly Bought['row'][]): number | null {
  const records = rows.filter(({ basis }) => basis === 'purchases');
  const bySupplier = new Map<string, number>();
  for (const { supplier, value } of records) {
    if (supplier !== null) bySupplier.set(supplier, (bySupplier.get(supplier) ?? 0) + value);
  }
  if (bySupplier.size === 0) return null;
  return concentration([...bySupplier.values()], sum(records.map(({ value }) => value)));
}

function recordedShareOf(recorded: readonly Bought['row'][]): number | null {
  const total = sum(recorded.map(({ value }) => value));
  if (total <= 0) return null;
  return sum(recorded.map(({ value, localShare }) => value * (localShare ?? 0))) / total;
}

/** What a newcomer could still win: v·(1 − s). Rows of which nobody knows s are in the range and not in the value. */
function gapOf(bought: readonly Bought[]): Market['gap'] {
  if (bought.length === 0) return { value: null, low: null, high: null };
  const known = bought.filter(({ after }) => after.low === after.high);
  return {
    value:
      known.length === 0 ? null : Math.round(sum(known.map(({ row, after }) => row.value * (1 - after.low)))),
    low: Math.round(sum(bought.map(({ row, after }) => (row.low ?? row.value) * (1 - after.high)))),
    high: Math.round(sum(bought.map(({ row, after }) => (row.high ?? row.value) * (1 - after.low)))),
  };
}

function exactly(share: number): Range {
  return { low: share, high: share };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
