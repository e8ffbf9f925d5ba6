import { encodeGb18030 } from './gb18030';
import type { Cell, CellKind, Sheet } from './sheet';

export type CsvEncoding = 'utf-8' | 'gb18030';

/** Rows after which what is ready is handed on. */
const LOT = 500;
/** What an office program would compute when it opens the file (OWASP, CSV injection). */
const COMPUTED = /^[=+\-@\t\r＝＋－＠]/;
const NEEDS_QUOTES = /[",\r\n]/;
const MARK = '\uFEFF';

/**
 * A sheet as CSV, some rows at a time, in memory that does not grow with the rows. Texts that would be computed get an
 * apostrophe before them; UTF-8 begins with its mark, by which Excel knows it.
 */
export async function* csvOf({ note, columns, rows }: Sheet, encoding: CsvEncoding): AsyncGenerator<Buffer> {
  const encode = (text: string) => (encoding === 'gb18030' ? encodeGb18030(text) : Buffer.from(text));
  const head = columns.map(({ header }) => field('text', header)).join(',');
  let text = `${encoding === 'utf-8' ? MARK : ''}${note === undefined ? '' : `${field('text', note)}\r\n`}${head}\r\n`;
  let count = 0;
  for await (const cells of rows) {
    text += `${cells.map((cell, at) => field(columns[at]?.kind ?? 'text', cell)).join(',')}\r\n`;
    count += 1;
    if (count % LOT !== 0) continue;
    yield encode(text);
    text = '';
  }
  yield encode(text);
}

function field(kind: CellKind, cell: Cell): string {
  if (cell === null) return '';
  const text = String(cell);
  const safe = kind === 'text' && COMPUTED.test(text) ? `'${text}` : text;
  return NEEDS_QUOTES.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
