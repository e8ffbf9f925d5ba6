/** Share of pairs of characters that two names have in common (Dice), 0 to 1. */
export function overlap(one: readonly string[], other: readonly string[]): number {
  const all = one.length + other.length;
  if (all === 0) return 0;
  const known = new Set(one);
  return (2 * other.filter((gram) => known.has(gram)).length) / all;
}

/** One slip of the pen makes another word of anything shorter. */
const SHORTEST = 4;

/** Whether one name becomes the other by at most so many characters added, left out or changed. */
export function editDistanceWithin(one: string, other: string, most: number): boolean {
  const [a, b] = [[...one], [...other]];
  if (Math.min(a.length, b.length) < SHORTEST || Math.abs(a.length - b.length) > most) return false;
  let row = b.map((_, at) => at + 1);
  row.unshift(0);
  for (const [at, character] of a.entries()) {
    const next = [at + 1];
    for (const [place, theirs] of b.entries()) {
      const same = (row[place] ?? 0) + (character === theirs ? 0 : 1);
      next.push(Math.min(same, (row[place + 1] ?? 0) + 1, (next[place] ?? 0) + 1));
    }
    row = next;
  }
  return (row.at(-1) ?? 0) <= most;
}
