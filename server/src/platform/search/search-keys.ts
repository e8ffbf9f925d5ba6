import { bigrams, hanRuns, latinRuns, letterToken, normaliseText } from '../text';

/** Shortest run of letters that an index of three letters finds. */
export const TRIGRAM = 3;

/** What was typed as keys of `search_keys` without their month: necessary, not enough. Empty: it has none. */
export function searchKeys(typed: string): string[] {
  const text = normaliseText(typed);
  const runs = hanRuns(text);
  if (runs.length > 0) return runs.flatMap((run) => (run.length === 1 ? run : bigrams(run)));
  const letters = latinRuns(text);
  return letters.some((run) => run.length >= TRIGRAM) ? [] : letters.map(letterToken);
}
