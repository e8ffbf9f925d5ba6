import type { InjectionKey, Ref } from 'vue';

import type { Column } from './table';

/** Rows somebody has picked out; a row stays picked when the list goes on without it. */
export interface TablePicks {
  has: (id: string) => boolean;
  /** All rows that are shown, some, or none. */
  state: (rows: readonly { id: string }[]) => 'all' | 'some' | 'none';
  toggle: (rows: readonly { id: string }[], on: boolean) => void;
}

/** How the person wants the tables of a page to look; what provides it stands above them. */
export interface TableLook {
  /** Keys of the columns to show, in their order; none: all, as the page has them. */
  columns: Readonly<Ref<readonly string[]>>;
  /** Told by the table, so that there is something to choose from. */
  known: Ref<readonly Column[]>;
  picks?: TablePicks | undefined;
}

export const TABLE_LOOK: InjectionKey<TableLook> = Symbol('table look');

/** The first column leads to the record and always stands first. What was chosen is shown at any width. */
export function arranged(columns: readonly Column[], keys: readonly string[]): Column[] {
  const [first, ...rest] = columns;
  if (!first || keys.length === 0) return [...columns];
  const chosen = keys.flatMap((key) => rest.find((column) => column.key === key) ?? []);
  return [first, ...chosen.map((column) => ({ ...column, wide: false, widest: false }))];
}
