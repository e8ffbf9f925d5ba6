import { PassThrough } from 'node:stream';

import { StreamableFile } from '@nestjs/common';
import ExcelJS from 'exceljs';

import { dispositionOf } from './disposition';
import type { Sheet } from './sheet';

/** The answer of a download: one small table as CSV, which Excel opens in the right encoding by its mark. */
export function csvAnswer(name: string, sheet: Sheet): StreamableFile {
  const out = new PassThrough();
  fill(out, sheet).catch((error: Error) => out.destroy(error));
  return new StreamableFile(out, {
    type: 'text/csv; charset=utf-8',
    disposition: dispositionOf(name, 'csv'),
  });
}

async function fill(out: PassThrough, { columns, rows }: Sheet): Promise<void> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('1');
  sheet.addRow(columns.map(({ header }) => header));
  for await (const cells of rows) sheet.addRow(cells);
  await book.csv.write(out, { formatterOptions: { writeBOM: true } });
}
