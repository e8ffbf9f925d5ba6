import { StreamableFile } from '@nestjs/common';

import { dispositionOf } from './disposition';
import type { Sheet } from './sheet';
import { writeWorkbook } from './workbook-writer';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The answer of a download: a workbook under a name people recognise, whatever characters it has. */
export function workbookAnswer(name: string, sheets: readonly Sheet[]): StreamableFile {
  return new StreamableFile(writeWorkbook(sheets), { type: XLSX, disposition: dispositionOf(name, 'xlsx') });
}
