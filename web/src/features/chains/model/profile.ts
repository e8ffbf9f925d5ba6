import { LIMITS } from '@lianzhao/contracts';

import type { Profile } from '../chain.types';

/** The lists of a profile that are rows of texts. */
export const PROFILE_LISTS = ['taskForce', 'issues', 'policies'] as const;
export type ProfileList = (typeof PROFILE_LISTS)[number];
export type ListRow = Record<string, string>;

export interface ListColumn {
  key: string;
  most: number;
  kind?: 'long' | 'day';
  required?: boolean;
}

const NOTE_COLUMNS: ListColumn[] = [
  { key: 'title', most: LIMITS.line, required: true },
  { key: 'detail', most: LIMITS.text, kind: 'long' },
  { key: 'source', most: LIMITS.line },
  { key: 'date', most: 10, kind: 'day' },
];

export const LIST_COLUMNS: Record<ProfileList, ListColumn[]> = {
  taskForce: [
    { key: 'name', most: LIMITS.title, required: true },
    { key: 'unit', most: LIMITS.title },
    { key: 'duty', most: LIMITS.title },
  ],
  issues: NOTE_COLUMNS,
  policies: NOTE_COLUMNS,
};

export function rowsOf(profile: Profile, list: ProfileList): ListRow[] {
  return profile[list].map((row) => ({ ...row }));
}

export function emptyRow(list: ProfileList): ListRow {
  return Object.fromEntries(LIST_COLUMNS[list].map(({ key }) => [key, '']));
}

/** Rows nobody wrote anything into are no rows. */
export function writtenRows(rows: readonly ListRow[]): ListRow[] {
  return rows
    .map((row) => Object.fromEntries(Object.entries(row).map(([key, value]) => [key, value.trim()])))
    .filter((row) => Object.values(row).some((value) => value !== ''));
}

/** Numbers of the rows that lack what a row needs. */
export function unfinishedRows(list: ProfileList, rows: readonly ListRow[]): number[] {
  const needed = LIST_COLUMNS[list].filter(({ required }) => required);
  return rows.flatMap((row, at) => (needed.some(({ key }) => !row[key]) ? [at] : []));
}

export function listText(rows: readonly ListRow[]): string {
  return rows.map((row) => Object.values(row).filter(Boolean).join(' · ')).join('\n');
}
