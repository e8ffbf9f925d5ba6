import type { MoveInput } from './gap-input';
import type { Range } from './gap-result';
import { sumOf } from './sums';

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
  const capacity = sumOf(moves, ({ annualSupply }) => annualSupply ?? 0);
  const byCapacity = open > 0 ? Math.min(1, capacity / open) : 0;
  const byShare = moves.filter(({ annualSupply }) => annualSupply === null);
  const rest = byShare.reduce((left, { winShare }) => left * (1 - winShare), 1 - byCapacity);
  const shares = sumOf(byShare, ({ winShare }) => winShare);
  const weights = moves.map(({ annualSupply, winShare }) =>
    annualSupply === null
      ? partOf(winShare, shares) * (1 - byCapacity - rest)
      : partOf(annualSupply, capacity) * byCapacity,
  );
  return { won: 1 - rest, traced: tracedOf(moves, weights) };
}

/** Of all newcomers together, weighed by what each wins. */
function tracedOf(moves: readonly MoveInput[], weights: readonly number[]): Range {
  const total = sumOf(weights, (weight) => weight);
  const mean = (unknown: number) =>
    moves.reduce(
      (sum, { tracedShare }, at) => sum + partOf(weights[at] ?? 0, total) * (tracedShare ?? unknown),
      0,
    );
  return { low: mean(0), high: mean(1) };
}

function partOf(value: number, total: number): number {
  return total > 0 ? value / total : 0;
}
