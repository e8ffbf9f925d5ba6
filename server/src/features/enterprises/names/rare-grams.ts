/** How large a share of the names has each pair of characters; what is not listed is rare. */
export type GramShares = ReadonlyMap<string, number>;

/** One changed character touches two pairs, so of this many two are still there. */
const LOOKED_AT = 4;
/** What more names have than this, such as 科技, tells nothing about a firm. */
const COMMON = 0.003;

/**
 * Sets of pairs of characters of which a name that differs by one character has at least one whole: any two of the
 * four rarest, or each alone where a name has hardly any. A set is looked up as a whole, so a common pair costs little
 * beside a rare one; a set without a rare one would find half the register and is left out.
 */
export function tellingSets(grams: readonly string[], shares: GramShares): string[][] {
  const share = (gram: string) => shares.get(gram) ?? 0;
  const chosen = [...grams].sort((a, b) => share(a) - share(b)).slice(0, LOOKED_AT);
  const sets =
    chosen.length < LOOKED_AT
      ? chosen.map((gram) => [gram])
      : chosen.flatMap((gram, at) => chosen.slice(at + 1).map((other) => [gram, other]));
  return sets.filter((set) => set.some((gram) => share(gram) <= COMMON));
}
