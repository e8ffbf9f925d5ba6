import { CONSISTENCY_LIMIT } from '@lianzhao/contracts';

/** `row` counts `value` times as much as `column`; both by their place among the items. */
export interface Comparison {
  row: number;
  column: number;
  value: number;
}

export interface Priorities {
  /** Parts of one, in the order of the items. */
  weights: number[];
  lambdaMax: number;
  /** Consistency index (λmax − n) / (n − 1). */
  ci: number;
  /** CI over that of random comparisons; from `CONSISTENCY_LIMIT` on the comparisons contradict one another. */
  cr: number;
  consistent: boolean;
}

/** Mean consistency index of random comparisons, by the number of items (Saaty 1980). */
const RANDOM_INDEX = [0, 0, 0, 0.58, 0.9, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49];
const ROUNDS = 1000;
const PRECISION = 1e-12;

/** Analytic hierarchy process: weights as the principal eigenvector of a matrix of pairwise comparisons. */
export function prioritiesOf(matrix: readonly (readonly number[])[]): Priorities {
  const n = matrix.length;
  let weights = matrix.map(() => 1 / n);
  for (let round = 0; round < ROUNDS; round += 1) {
    const next = normalised(times(matrix, weights));
    const moved = Math.max(...next.map((weight, at) => Math.abs(weight - (weights[at] ?? 0))));
    weights = next;
    if (moved < PRECISION) break;
  }
  const grown = times(matrix, weights);
  const lambdaMax = grown.reduce((sum, value, at) => sum + value / (weights[at] ?? 1), 0) / n;
  const ci = n < 2 ? 0 : Math.max(0, (lambdaMax - n) / (n - 1));
  const random = RANDOM_INDEX[n] ?? RANDOM_INDEX.at(-1) ?? 0;
  const cr = random === 0 ? 0 : ci / random;
  return { weights, lambdaMax, ci, cr, consistent: cr < CONSISTENCY_LIMIT };
}

/** The reciprocal matrix of comparisons; what nobody compared counts as equal. */
export function matrixOf(n: number, comparisons: readonly Comparison[]): number[][] {
  const matrix = Array.from({ length: n }, () => Array.from({ length: n }, () => 1));
  for (const { row, column, value } of comparisons) {
    const [there, back] = [matrix[row], matrix[column]];
    if (!there || !back || row === column) continue;
    there[column] = value;
    back[row] = 1 / value;
  }
  return matrix;
}

/** Whole parts of a total that add up to it exactly: the largest remainders are rounded up. */
export function wholeParts(weights: readonly number[], total: number): number[] {
  const exact = weights.map((weight) => weight * total);
  const parts = exact.map(Math.floor);
  const left = total - parts.reduce((a, b) => a + b, 0);
  const byRemainder = exact
    .map((value, at) => ({ at, rest: value - Math.floor(value) }))
    .sort((a, b) => b.rest - a.rest || a.at - b.at);
  for (const { at } of byRemainder.slice(0, left)) parts[at] = (parts[at] ?? 0) + 1;
  return parts;
}

function times(matrix: readonly (readonly number[])[], vector: readonly number[]): number[] {
  return matrix.map((row) => row.reduce((sum, value, at) => sum + value * (vector[at] ?? 0), 0));
}

function normalised(vector: readonly number[]): number[] {
  const sum = vector.reduce((a, b) => a + b, 0);
  return vector.map((value) => value / sum);
}
