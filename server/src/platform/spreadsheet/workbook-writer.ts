import { once } from 'node:events';
import { PassThrough, type Readable } from 'node:stream';
import { setImmediate as nextTurn } from 'node:timers/promises';

import ExcelJS from 'exceljs';

import { type Cell, type CellKind, type Sheet, sheetNames } from './sheet';

/** More is cut off by Excel when it opens the file. */
const TEXT_MAX = 32_767;
/** Rows after which other requests get their turn. */
const TURN = 200;
/** Text stays text, also once somebody edits the cell: `=1+1` typed by a stranger is never computed. */
const FORMATS: Record<CellKind, string> = {
  text: '@',
  integer: '#,##0',
  amount: '#,##0.00',
  day: 'yyyy-mm-dd',
};
const WIDTHS: Record<CellKind, number> = { text: 24, integer: 12, amount: 18, day: 12 };

/** A4 (ECMA-376-1, 18.3.1.63) on its side, with all columns on the width of a page. */
const PRINTED: Partial<ExcelJS.PageSetup> = {
  ...{ paperSize: 9, orientation: 'landscape' },
  ...{ fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
};

/**
 * An XLSX file as a stream, row by row, in memory that does not grow with the rows. Nobody who stops listening leaves
 * it running. Cells are texts, numbers and days; there is no way to put a formula or a link into one.
 */
export function writeWorkbook(sheets: readonly Sheet[]): Readable {
  const out = new PassThrough();
  fill(out, sheets).catch((error: Error) => out.destroy(error));
  return out;
}

async function fill(out: PassThrough, sheets: readonly Sheet[]): Promise<void> {
  const book = new ExcelJS.stream.xlsx.WorkbookWriter({
    stream: out,
    useStyles: true,
    // A table of all texts would be kept in memory until the end.
    useSharedStrings: false,
  });
  book.creator = 'Lianzhao';
  const names = sheetNames(sheets.map(({ name }) => name));
  for (const [at, sheet] of sheets.entries()) await addSheet(out, book, { ...sheet, name: names[at] ?? '' });
  if (!out.destroyed) await book.commit();
}

async function addSheet(
  out: PassThrough,
  book: ExcelJS.stream.xlsx.WorkbookWriter,
  { name, note, columns, rows }: Sheet,
): Promise<void> {
  const headRow = note === undefined ? 1 : 2;
  const sheet = book.addWorksheet(name, {
    views: [{ state: 'frozen', ySplit: headRow }],
    pageSetup: PRINTED,
  });
  sheet.columns = columns.map(({ kind = 'text', width }) => ({
    width: width ?? WIDTHS[kind],
    style: { numFmt: FORMATS[kind] },
  }));
  if (note !== undefined) sheet.addRow([wellFormed(note)]).commit();
  const head = sheet.addRow(columns.map(({ header }) => header));
  head.eachCell((cell) => {
    cell.numFmt = FORMATS.text;
    cell.font = { bold: true };
  });
  head.commit();
  sheet.autoFilter = {
    from: { row: headRow, column: 1 },
    to: { row: headRow, column: Math.max(1, columns.length) },
  };

  let written = 0;
  for await (const cells of rows) {
    if (out.destroyed) return;
    sheet.addRow(cells.map((cell, at) => cellOf(columns[at]?.kind ?? 'text', cell))).commit();
    written += 1;
    if (written % TURN === 0) await room(out);
  }
  sheet.commit();
}

/** Waits for a reader who is slower than we are. */
async function room(out: PassThrough): Promise<void> {
  await nextTurn();
  if (!out.destroyed && out.writableNeedDrain) await Promise.race([once(out, 'drain'), once(out, 'close')]);
}

function cellOf(kind: CellKind, value: Cell): string | number | Date | null {
  if (value === null || value === '') return null;
  if (kind === 'day') return new Date(`${value}T00:00:00Z`);
  if (kind === 'text') return wellFormed(String(value)).slice(0, TEXT_MAX);
  return Number(value);
}

/** Half of a character outside the basic plane would make the file unreadable. */
function wellFormed(text: string): string {
  return text.replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '\uFFFD');
}
