import { csvRows } from './csv-rows';
import { kindOf } from './file-kind';
import { SheetRefused } from './sheet.errors';
import type { SheetFile, SheetLimits, SheetRow } from './sheet-file';
import { xlsxRows } from './xlsx/xlsx-rows';

/** Rows of a file in this very thread; `readSheet` does the same in one of its own. */
export async function* rowsOf(file: SheetFile, limits: SheetLimits): AsyncGenerator<SheetRow> {
  const { name } = file;
  const rows = kindOf(file) === 'xlsx' ? xlsxRows(file, limits) : csvRows(file, limits);
  let count = 0;
  try {
    for await (const row of rows) {
      refuseWide(row, limits);
      if (row.spans) yield row;
      if (row.cells.every((cell) => cell === '')) continue;
      count += 1;
      if (count > limits.rows) throw new SheetRefused('too-many-rows', { file: name, limit: limits.rows });
      yield row;
    }
  } catch (error) {
    // Archives and XML fail in many ways; to whoever sent the file they are one.
    throw error instanceof SheetRefused ? error : new SheetRefused('damaged', { file: name });
  }
  if (count === 0) throw new SheetRefused('empty', { file: name });
}

function refuseWide({ sheet, row, cells }: SheetRow, limits: SheetLimits): void {
  if (cells.length > limits.columns)
    throw new SheetRefused('too-many-columns', { sheet, row, limit: limits.columns });
  if (cells.some((cell) => cell.length > limits.cell))
    throw new SheetRefused('cell-too-long', { sheet, row, limit: limits.cell });
}
