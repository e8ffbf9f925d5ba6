import { bigrams, hanRuns, latinRuns, letterToken, normaliseText, spellings, tokensOf } from '../text';

/** Shortest run of letters that an index of three letters finds. */
const TRIGRAM = 3;

/** What was typed as keys of `search_keys` without their month: necessary, not enough. Empty: it has none. */
export function searchKeys(typed: string): string[] {
  const text = normaliseText(typed);
  const runs = hanRuns(text);
  if (runs.length > 0) return runs.flatMap((run) => (run.length === 1 ? run : bigrams(run)));
  return manyLetters(typed) ? [] : latinRuns(text).map(letterToken);
}

/** What was typed is looked for by its letters, three at a time or as pinyin: `xi an` is no row of initials. */
export function manyLetters(typed: string): boolean {
  const runs = latinRuns(normaliseText(typed));
  if (runs.some((run) => run.length >= TRIGRAM)) return true;
  return runs.join('').length >= TRIGRAM && readingsOf(typed).length > 0;
}

/** One way to read what was typed as pinyin: of each set, one is among the tokens of what is meant. */
export interface Reading {
  sets: string[][];
  /** That says it all; else the letters must be compared too. */
  enough: boolean;
}

/** @returns none when what was typed is no pinyin */
export function readingsOf(typed: string): Reading[] {
  const letters = normaliseText(typed).replaceAll(' ', '');
  return spellings(letters).map((way) => {
    const sets = tokensOf(way);
    // Several pairs may come from different places.
    return { sets, enough: sets.length === 1 && !way.goesOn };
  });
}
