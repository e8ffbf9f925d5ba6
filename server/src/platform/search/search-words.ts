import { bigrams, hanRuns, latinRuns, letterToken, normaliseText, readings } from '../text';

/** Longest name an entry keeps; what is beyond is found by its tokens all the same. */
export const SEARCH_NAME = 200;

export interface SearchWords {
  searchName: string;
  searchTokens: string[];
  searchText: string;
  searchLatin: string;
}

/**
 * What a record is found by.
 * @param names short ones: found from one character on, in pinyin and by initials; the first is the record's own
 * @param texts long ones: found from two characters on, as they are written
 */
export function searchWords(names: readonly string[], texts: readonly string[]): SearchWords {
  const short = names.map(normaliseText).filter((text) => text !== '');
  const long = texts.map(normaliseText).filter((text) => text !== '');
  const read = short.map(readings);
  const words = [...short, ...long].flatMap(latinRuns);
  const tokens = [
    ...short.flatMap(hanRuns).flatMap((run) => [...run, ...bigrams(run)]),
    ...long.flatMap(hanRuns).flatMap(bigrams),
    ...read.flatMap(({ initials }) => [...initials, ...bigrams([...initials])]).map(letterToken),
    ...words.flatMap((word) => [word.slice(0, 1), word.slice(0, 2)]).map(letterToken),
  ];
  const latin = [...read.flatMap(({ full, initials }) => [full, initials]), ...words];
  return {
    searchName: [...(short[0] ?? '')].slice(0, SEARCH_NAME).join(''),
    searchTokens: [...new Set(tokens)],
    searchText: [...short, ...long].join('\n'),
    searchLatin: [...new Set(latin.filter((text) => text !== ''))].join('\n'),
  };
}
