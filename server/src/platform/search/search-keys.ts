import { bigrams, hanRuns, latinRuns, letterToken, normaliseText } from '../text';

/** Shortest run of letters that has keys of its own; shorter ones are looked up by the tokens of initials. */
const TRIGRAM = 3;

/** What was typed as keys of `search_keys` without their week: necessary, not enough. Empty: none to look up. */
export function searchKeys(typed: string): string[] {
  const text = normaliseText(typed);
  const runs = hanRuns(text);
  if (runs.length > 0) return runs.flatMap((run) => (run.length === 1 ? run : bigrams(run)));
  const letters = latinRuns(text);
  const long = letters.filter((run) => run.length >= TRIGRAM);
  return long.length > 0 ? long.flatMap(trigrams) : letters.map(letterToken);
}

function trigrams(run: string): string[] {
  return Array.from({ length: run.length - TRIGRAM + 1 }, (_, at) => run.slice(at, at + TRIGRAM));
}
