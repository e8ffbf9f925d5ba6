import { LIMITS } from '@lianzhao/contracts';

import { bigrams, hanRuns, latinRuns, letterToken, normaliseText, readings } from '../../platform/text';

export interface Searchable {
  name: string;
  shortName: string | null;
  nameEn: string | null;
  uscc: string | null;
  listing: string | null;
}

export interface SearchColumns {
  searchName: string;
  searchShortName: string;
  searchTokens: string[];
  searchText: string;
  searchLatin: string;
}

export const SHORT_NAME = 100;

/**
 * What an enterprise is found by: its names in characters, in pinyin and by initials, and its codes. Kept in
 * columns of their own, so that every search uses an index; see `search-match.ts` for the other half.
 */
export function searchColumns({ name, shortName, nameEn, uscc, listing }: Searchable): SearchColumns {
  const names = [name, shortName ?? ''].map(normaliseText).filter((text) => text !== '');
  const codes = [nameEn ?? '', uscc ?? '', listing ?? ''].map(normaliseText);
  const read = names.map(readings);
  const words = [...names, ...codes].flatMap(latinRuns);
  const tokens = [
    ...names.flatMap(hanRuns).flatMap((run) => [...run, ...bigrams(run)]),
    ...read.flatMap(({ initials }) => [...initials, ...bigrams([...initials])]).map(letterToken),
    ...words.flatMap((word) => [word.slice(0, 1), word.slice(0, 2)]).map(letterToken),
  ];
  // Written in letters, a name is also looked for as it is spelt: `T-Mobile` is more than its two words.
  const spelt = names.filter((text) => latinRuns(text).length > 0);
  const latin = [...read.flatMap(({ full, initials }) => [full, initials]), ...codes, ...words, ...spelt];
  return {
    searchName: firstOf(normaliseText(name), LIMITS.name),
    searchShortName: firstOf(normaliseText(shortName ?? ''), SHORT_NAME),
    searchTokens: [...new Set(tokens)],
    searchText: names.join('\n'),
    searchLatin: [...new Set(latin.filter((text) => text !== ''))].join('\n'),
  };
}

/** Normalising may make a text longer (㍿ becomes 株式会社); the column does not grow with it. */
export function firstOf(text: string, length: number): string {
  return [...text].slice(0, length).join('');
}
