/** Adds up one figure of each; without a list in between, because a chain has tens of thousands of rows. */
export function sumOf<Item>(items: readonly Item[], valueOf: (item: Item) => number): number {
  let sum = 0;
  for (const item of items) sum += valueOf(item);
  return sum;
}

/** Whole 元, of what is known: each node is rounded once, so that a total is the sum of what is shown. */
export function sumKnownOf<Item>(
  items: readonly Item[],
  valueOf: (item: Item) => number | null,
): number | null {
  let sum: number | null = null;
  for (const item of items) {
    const value = valueOf(item);
    if (value !== null) sum = (sum ?? 0) + value;
  }
  return sum === null ? null : Math.round(sum);
}
