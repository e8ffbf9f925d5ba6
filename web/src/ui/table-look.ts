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
  /** Pixels of columns somebody made wider or narrower, by their keys. */
  widths: Readonly<Ref<Readonly<Record<string, number>>>>;
  /** Null: as wide as it comes. */
  resize: (key: string, width: number | null) => void;
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

/** No column is squeezed below this by its neighbours. */
const SQUEEZED = 72;

/**
 * Pixels of columns beside some of which somebody chose the width: those have it, the others share what is left of the
 * table as they shared it before. Wider than the table only when they could not be read otherwise.
 * @param natural widths the columns take by themselves; their sum is the table's
 */
export function fitted(natural: readonly number[], chosen: readonly (number | undefined)[]): number[] {
  const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
  const others = sum(natural.filter((_, at) => chosen[at] === undefined));
  const left = sum(natural) - sum(chosen.map((width) => width ?? 0));
  const share = (width: number) => (others > 0 ? (width * left) / others : width);
  return natural.map(
    (width, at) => chosen[at] ?? Math.round(Math.max(Math.min(SQUEEZED, width), share(width))),
  );
}
