import { readSheet } from './read-sheet';
import type { SheetFile, SheetLimits, SheetRow } from './sheet-file';
import { tableOf } from './table';
import type { KnownColumn } from './titles';

/** A table whose titles people may still have to explain. */
export interface AnyTable {
  sheet: string;
  /** Of the head, from 1. */
  row: number;
  titles: string[];
  /** What follows the head on its sheet. */
  rows: AsyncIterable<SheetRow>;
}

const HEAD_WITHIN = 20;

/**
 * The table in a file of any columns: by the titles that are known, or else below the widest of the first rows.
 * Undefined when there is nothing in the file.
 * @throws SheetRefused when the file is no table
 */
export async function anyTable<Key extends string>(
  file: SheetFile,
  columns: readonly KnownColumn<Key>[],
  limits: SheetLimits,
): Promise<AnyTable | undefined> {
  const table = await tableOf(readSheet(file, limits), columns);
  return table ? { ...table.head, rows: table.rows } : belowWidestRow(file, limits);
}

/** Titles nobody knows: the row that fills most columns is taken for the head, and people say what is what. */
async function belowWidestRow(file: SheetFile, limits: SheetLimits): Promise<AnyTable | undefined> {
  const start: SheetRow[] = [];
  for await (const row of readSheet(file, limits)) {
    if (start.length === HEAD_WITHIN || (start[0] && row.sheet !== start[0].sheet)) break;
    start.push(row);
  }
  const filled = ({ cells }: SheetRow) => cells.filter((cell) => cell !== '').length;
  const head = start.reduce((best, row) => (filled(row) > filled(best) ? row : best), start[0] ?? NO_ROW);
  if (filled(head) === 0) return undefined;
  return {
    ...{ sheet: head.sheet, row: head.row, titles: head.cells },
    rows: after(head, readSheet(file, limits)),
  };
}

const NO_ROW: SheetRow = { sheet: '', row: 0, cells: [] };

async function* after(head: SheetRow, rows: AsyncIterable<SheetRow>): AsyncGenerator<SheetRow> {
  for await (const row of rows) {
    if (row.sheet !== head.sheet) return;
    if (row.row > head.row || row.spans) yield row;
  }
}
