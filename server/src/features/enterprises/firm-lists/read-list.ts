import {
  headOf,
  matchTitles,
  readSheet,
  SHEET_LIMITS,
  type SheetFile,
  type SheetLimits,
  type SheetRow,
  tableOf,
} from '../../../platform/spreadsheet';
import { ListIsEmpty } from './firm-list.errors';
import { FIRM_COLUMNS, FIRM_FIELDS, type ListColumns, WORD_COLUMNS } from './list-columns';

/** More than any platform exports at once. */
const LIMITS: SheetLimits = { ...SHEET_LIMITS, rows: 50_000 };
const HEAD_WITHIN = 20;
/** Characters kept of a cell: the longest business scopes are shorter. */
const CELL = 4_000;

export interface FoundList {
  sheet: string;
  headRow: number;
  titles: string[];
  columns: ListColumns;
  rows: AsyncIterable<SheetRow>;
}

/**
 * The list in a file of any columns: by the titles it knows, or else below the widest of the first rows.
 * @throws ListIsEmpty when nothing follows the titles; SheetRefused when the file is no table
 */
export async function findList(file: SheetFile): Promise<FoundList> {
  const table = await tableOf(readSheet(file, LIMITS), [...FIRM_COLUMNS]);
  const found = table ? { ...table.head, rows: table.rows } : await belowWidestRow(file);
  return {
    sheet: found.sheet,
    headRow: found.row,
    titles: found.titles,
    columns: columnsOf(found.titles),
    rows: shortened(found.rows, found.titles.length),
  };
}

/** Titles nobody knows: the row that fills most columns is taken for the head, and people say what is what. */
async function belowWidestRow(file: SheetFile) {
  const start: SheetRow[] = [];
  for await (const row of readSheet(file, LIMITS)) {
    if (start.length === HEAD_WITHIN || (start[0] && row.sheet !== start[0].sheet)) break;
    start.push(row);
  }
  const filled = ({ cells }: SheetRow) => cells.filter((cell) => cell !== '').length;
  const head = start.reduce((best, row) => (filled(row) > filled(best) ? row : best), start[0] ?? NO_ROW);
  if (filled(head) === 0) throw new ListIsEmpty();
  return { sheet: head.sheet, row: head.row, titles: head.cells, rows: after(head, readSheet(file, LIMITS)) };
}

const NO_ROW: SheetRow = { sheet: '', row: 0, cells: [] };

async function* after(head: SheetRow, rows: AsyncIterable<SheetRow>): AsyncGenerator<SheetRow> {
  for await (const row of rows) {
    if (row.sheet !== head.sheet) return;
    if (row.row > head.row) yield row;
  }
}

async function* shortened(rows: AsyncIterable<SheetRow>, columns: number): AsyncGenerator<SheetRow> {
  for await (const { sheet, row, cells } of rows) {
    // A head that comes again, as where several pages were pasted together, is no firm.
    if (headOf([{ sheet, row, cells }], [...FIRM_COLUMNS])) continue;
    yield { sheet, row, cells: cells.slice(0, columns).map((cell) => cell.slice(0, CELL)) };
  }
}

/** A guess, for somebody to look at. */
export function columnsOf(titles: readonly string[]): ListColumns {
  const at = matchTitles(titles, FIRM_COLUMNS, { loosely: true });
  const words = matchTitles(titles, WORD_COLUMNS, { loosely: true });
  const telling = (['node', 'product', 'industry'] as const).flatMap((key) => words.get(key) ?? []);
  const scope = words.get('scope');
  return {
    ...(Object.fromEntries(FIRM_FIELDS.map((key) => [key, at.get(key) ?? null])) as Omit<
      ListColumns,
      'words'
    >),
    // A scope of business names everything a firm might do; it is read where nothing says what it does.
    words: telling.length > 0 || scope === undefined ? [...new Set(telling)] : [scope],
  };
}
