import { Readable } from 'node:stream';

import { CsvError, type CsvErrorCode, parse } from 'csv-parse';

import { cleanText, isDamaged } from './cell-text';
import { decode } from './encoding';
import { SheetRefused } from './sheet.errors';
import type { SheetDoubt, SheetFile, SheetLimits, SheetRow } from './sheet-file';

const SEPARATORS = [',', '\t', ';', '|'];
/** Characters looked at to find out what separates cells. */
const SAMPLE = 20_000;
const PIECE = 1 << 16;

interface Parsed {
  record: string[];
  info: { records: number; empty_lines: number };
}

/** Rows of a text file, whatever its encoding and whatever separates its cells. Values are texts: `=1+1` stays that. */
export async function* csvRows({ name, content }: SheetFile, limits: SheetLimits): AsyncGenerator<SheetRow> {
  const whole = decode(content, name).replace(/^\uFEFF/, '');
  // Excel writes which separator it used into a line of its own.
  const stated = /^"?sep=(.)"?\r?\n/i.exec(whole);
  const text = stated ? whole.slice(stated[0].length) : whole;
  const parser = parse({
    delimiter: stated?.[1] ?? separatorOf(text),
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    info: true,
    max_record_size: limits.cell * limits.columns,
  });
  const records = Readable.from(piecesOf(text))
    .on('error', () => undefined)
    .pipe(parser);
  try {
    for await (const { record, info } of records as AsyncIterable<Parsed>) {
      const row = info.records + info.empty_lines + (stated ? 1 : 0);
      const doubts = record.flatMap(doubtsOf);
      yield { sheet: name, row, cells: record.map(cleanText), ...(doubts.length > 0 ? { doubts } : {}) };
    }
  } catch (error) {
    throw error instanceof CsvError ? damaged(name, error) : error;
  }
}

/** `9.11506E+17` is what Excel writes of a long code that it took for a number. */
const SHORTENED = /^[-+]?\d(\.\d+)?E\+?(1[5-9]|[2-9]\d)$/i;

function doubtsOf(text: string, column: number): SheetDoubt[] {
  if (SHORTENED.test(text.trim())) return [{ column, code: 'digits-lost' }];
  return isDamaged(text) ? [{ column, code: 'unseen' }] : [];
}

function damaged(file: string, error: CsvError): SheetRefused {
  const code: CsvErrorCode = error.code;
  const line = Number((error as { lines?: number }).lines ?? 0);
  return code === 'CSV_MAX_RECORD_SIZE' || code === 'CSV_QUOTE_NOT_CLOSED'
    ? new SheetRefused('damaged', { file, line, why: 'quote' })
    : new SheetRefused('damaged', { file, line });
}

/** The one that stands most often outside quotes at the beginning of the file. */
function separatorOf(text: string): string {
  const plain = text.slice(0, SAMPLE).replace(/"[^"]*"/g, '');
  const counts = SEPARATORS.map((separator) => plain.split(separator).length);
  return SEPARATORS[counts.indexOf(Math.max(...counts))] ?? ',';
}

function* piecesOf(text: string): Generator<string> {
  for (let at = 0; at < text.length; at += PIECE) yield text.slice(at, at + PIECE);
}
