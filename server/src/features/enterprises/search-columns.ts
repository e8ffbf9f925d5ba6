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
