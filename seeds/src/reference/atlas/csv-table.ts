import { CsvError, parse } from 'csv-parse/sync';

import { CsvRow } from './csv-row';
import type { Problems } from './problems';

interface ParsedRecord {
  record: string[];
  info: { lines: number };
}

/**
 * Reads one CSV file (RFC 4180, UTF-8 with or without BOM, any line ending) whose header must hold the given
 * columns. Rows of the wrong width are reported and left out; other columns are ignored.
 */
export function readTable(
  file: string,
  content: Buffer,
  columns: readonly string[],
  problems: Problems,
): CsvRow[] {
  const records = parseFile(file, content, problems);
  const header = records[0]?.record.map((name) => name.trim());
  if (!header) {
    if (problems.found.length === 0) problems.add({ file, line: 1, column: null }, 'the file is empty');
    return [];
  }
  if (!headerIsComplete(file, header, columns, problems)) return [];

  let line = 1;
  const rows: CsvRow[] = [];
  for (const [index, { record, info }] of records.entries()) {
    const start = line;
    line = info.lines + 1;
    if (index === 0 || isBlank(record)) continue;
    if (record.length !== header.length) {
      const message = `has ${record.length} fields, the header has ${header.length}`;
      problems.add({ file, line: start, column: null }, message);
      continue;
    }
    const cells = new Map(header.map((name, at) => [name, record[at] ?? '']));
    rows.push(new CsvRow(file, start, cells, problems));
  }
  return rows;
}

function isBlank(record: string[]): boolean {
  return record.length === 1 && record[0]?.trim() === '';
}

function headerIsComplete(
  file: string,
  header: string[],
  columns: readonly string[],
  problems: Problems,
): boolean {
  const missing = columns.filter((name) => !header.includes(name));
  for (const column of missing) problems.add({ file, line: 1, column }, 'the column is missing');
  const twice = header.filter((name, at) => header.indexOf(name) !== at);
  for (const column of twice) problems.add({ file, line: 1, column }, 'the column appears twice');
  return missing.length === 0 && twice.length === 0;
}

function parseFile(file: string, content: Buffer, problems: Problems): ParsedRecord[] {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(content);
    // Lines are counted as an editor shows them, whichever way they end.
    return parse(text.replace(/\r\n?/g, '\n'), {
      info: true,
      relax_column_count: true,
    }) as unknown as ParsedRecord[];
  } catch (error) {
    const line = error instanceof CsvError && typeof error.lines === 'number' ? error.lines : 1;
    const message = error instanceof CsvError ? `is not CSV: ${error.message}` : 'is not UTF-8';
    problems.add({ file, line, column: null }, message);
    return [];
  }
}
