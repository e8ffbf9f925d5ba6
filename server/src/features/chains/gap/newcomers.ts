import type { MoveInput } from './gap-input';
import type { Range } from './gap-result';

/** What those who are supposed to come to a node win together. */
export interface Newcomers {
  /** Share of what is bought elsewhere, 0 to 1. */
  won: number;
  /** Share of their value that is made here too. */
  traced: Range;
}

/**
 * Whoever has a capacity wins that much of what is open; of the rest each wins his share of what the others leave.
 * @param open 元 a year bought elsewhere
 */
export function newcomersOf(moves: readonly MoveInput[], open: number): Newcomers {
  const capacity = sum(moves.map(({ annualSupply }) => annualSupply ?? 0));
  const byCapacity = open > 0 ? Math.min(1, capacity / open) : 0;
  const byShare = moves.filter(({ annualSupply }) => annualSupply === null);
  const rest = byShare.reduce((left, { winShare }) => left * (1 - winShare), 1 - byCapacity);
  const shares = sum(byShare.map(({ winShare }) => winShare));
  const weights = moves.map(({ annualSupply, winShare }) =>
    annualSupply === null
      ? partOf(winShare, shares) * (1 - byCapacity - rest)
      : partOf(annualSupply, capacity) * byCapacity,
  );
  return { won: 1 - rest, traced: tracedOf(moves, weights) };
}

/** Of all newcomers together, weighed by what each wins. */
function tracedOf(moves: readonly MoveInput[], weights: readonly number[]): Range {
  const total = sum(weights);
  const mean = (unknown: number) =>
    sum(moves.map(({ tracedShare }, at) => partOf(weights[at] ?? 0, total) * (tracedShare ?? unknown)));
  return { low: mean(0), high: mean(1) };
}

function partOf(value: number, total: number): number {
  return total > 0 ? value / total : 0;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
