import { setImmediate as nextTurn } from 'node:timers/promises';

import { LIMITS } from '@lianzhao/contracts';

import { searchWords } from '../../platform/search';
import { firstOf, normaliseText } from '../../platform/text';
import { BETWEEN_LISTINGS } from './told/told-texts';

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

const FOUND_BY = ['name', 'shortName', 'nameEn', 'uscc', 'listing'] as const satisfies (keyof Searchable)[];

/** Deriving what a firm is searched by takes about a third of a millisecond; others get their turn in between. */
const TURN = 50;

/**
 * What an enterprise is found by: its names in characters, in pinyin and by initials, and its codes. Kept in
 * columns of their own, so that every search uses an index; see `search-match.ts` for the other half.
 */
export function searchColumns({ name, shortName, nameEn, uscc, listing }: Searchable): SearchColumns {
  const names = [name, shortName ?? ''];
  const codes = [nameEn ?? '', uscc ?? '', ...(listing ?? '').split(BETWEEN_LISTINGS)];
  return {
    ...searchWords({ names, codes }),
    searchName: firstOf(normaliseText(name), LIMITS.name),
    searchShortName: firstOf(normaliseText(shortName ?? ''), SHORT_NAME),
  };
}

/** What each of many firms is found by. */
export async function searchColumnsOf(firms: readonly Searchable[]): Promise<SearchColumns[]> {
  const found: SearchColumns[] = [];
  for (const firm of firms) {
    found.push(searchColumns(firm));
    if (found.length % TURN === 0) await nextTurn();
  }
  return found;
}

/** Whether two states of a firm are found by the same words. */
export function foundAlike(one: Searchable, other: Searchable): boolean {
  return FOUND_BY.every((field) => one[field] === other[field]);
}
