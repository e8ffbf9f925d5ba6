import type { SheetFile, SheetLimits, SheetRow } from '../sheet-file';
import { Archive } from './archive';
import { SheetCells } from './sheet-cells';
import { openWorkbook } from './workbook';
import { found } from './xml';

/** Rows of the sheets people see, in the order of their tabs. Only the texts that cells share are kept in memory. */
export async function* xlsxRows(file: SheetFile, limits: SheetLimits): AsyncGenerator<SheetRow> {
  const archive = await Archive.open(file, limits);
  const book = await openWorkbook(archive, file.name);
  for (const { name, path } of book.sheets) {
    if (!archive.has(path)) continue;
    const cells = new SheetCells(name, book, limits);
    yield* found(await archive.stream(path), cells, () => cells.take());
    const spans = cells.takeSpans();
    if (spans.length > 0) yield { sheet: name, row: 0, cells: [], spans };
  }
}
