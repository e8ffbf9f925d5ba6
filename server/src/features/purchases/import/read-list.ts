import { DEFAULT_AREA, LIMITS, type PurchaseColumn } from '@lianzhao/contracts';

import {
  headOf,
  matchTitles,
  readSheet,
  SHEET_LIMITS,
  type SheetFile,
  type SheetRow,
} from '../../../platform/spreadsheet';
import { NoPurchaseTable } from '../purchase.errors';
import { COLUMNS } from './columns';
import type { PurchaseList } from './content';

/** Rows of one list; the purchases of a car maker's year are a tenth of it. */
const MOST_ROWS = 20_000;
/** Above the head there may be a title, a date, who made it; not more than that. */
const HEAD_WITHIN = 20;
/** A row of fewer filled cells names no columns. */
const LEAST_TITLES = 2;

/**
 * Takes the first sheet on which columns are recognised; where there is none, the first row that could name columns, for
 * somebody to say which is which.
 */
export async function readPurchaseList(file: SheetFile): Promise<PurchaseList> {
  const sheets = new Map<string, SheetRow[]>();
  for await (const row of readSheet(file, { ...SHEET_LIMITS, rows: MOST_ROWS })) {
    const rows = sheets.get(row.sheet);
    if (rows) rows.push(row);
    else sheets.set(row.sheet, [row]);
  }
  for (const rows of sheets.values()) {
    const head = headOf(rows.slice(0, HEAD_WITHIN), COLUMNS);
    if (head) return listOf(file, rows, head.row);
  }
  for (const rows of sheets.values()) {
    const first = rows.find(({ cells }) => cells.filter((cell) => cell !== '').length >= LEAST_TITLES);
    if (first) return listOf(file, rows, first.row);
  }
  throw new NoPurchaseTable(file.name);
}

function listOf({ name }: SheetFile, rows: readonly SheetRow[], headRow: number): PurchaseList {
  const titles = rows.find(({ row }) => row === headRow)?.cells ?? [];
  const exact = matchTitles(titles, COLUMNS);
  // What is only part of a title is proposed where nothing has that name, and shown before anything is taken over.
  const loose = matchTitles(
    titles.map((title, at) => ([...exact.values()].includes(at) ? '' : title)),
    COLUMNS.filter(({ key }) => !exact.has(key)),
    { loosely: true },
  );
  return {
    ...{ sheet: rows[0]?.sheet ?? '', headRow, titles: [...titles] },
    rows: rows.filter(({ row }) => row > headRow).map(({ row, cells }) => ({ row, cells })),
    columns: Object.fromEntries([...exact, ...loose]) as Partial<Record<PurchaseColumn, number>>,
    ...{ unit: null, shares: null, localArea: DEFAULT_AREA, words: {} },
    source: name.slice(0, LIMITS.line),
  };
}
