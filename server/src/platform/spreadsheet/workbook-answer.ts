import { StreamableFile } from '@nestjs/common';

import type { Sheet } from './sheet';
import { writeWorkbook } from './workbook-writer';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The answer of a download: a workbook under a name people recognise, whatever characters it has. */
export function workbookAnswer(name: string, sheets: readonly Sheet[]): StreamableFile {
  // Quotes, brackets and the like mean something inside the header (RFC 5987).
  const encoded = encodeURIComponent(`${name}.xlsx`).replace(
    /['()*]/g,
    (c) => `%${c.charCodeAt(0).toString(16)}`,
  );
  const disposition = `attachment; filename="export.xlsx"; filename*=UTF-8''${encoded}`;
  return new StreamableFile(writeWorkbook(sheets), { type: XLSX, disposition });
}
