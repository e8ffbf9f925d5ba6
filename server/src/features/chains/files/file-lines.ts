import type { ChainColumn, ChainSheet } from './chain-columns';
import type { ChainFlaw } from './chain-plan';
import { valueOf, type ValueOf, type WordedColumn } from './chain-words';
import type { ChainTables, FileLine, FileTable } from './read-chain';

/** Many of one cell, however people part them. */
const PARTS = /[;；、,，\n]+/;

/** A row while it is read: gives values, and keeps what it could not read. */
export class ReadLine {
  constructor(
    private readonly table: FileTable,
    private readonly line: FileLine,
    private readonly flaws: ChainFlaw[],
  ) {}

  get row(): number {
    return this.line.row;
  }

  flaw(column: ChainColumn | null, code: string, params: ChainFlaw['params'] = {}): void {
    const title = column === null ? null : (this.table.titles[column] ?? null);
    this.flaws.push({ sheet: this.table.sheet, row: this.row, column: title, code, params });
  }

  text(column: ChainColumn, max: number): string | null {
    const text = this.line.cells[column] ?? '';
    if (text.length > max) this.flaw(column, 'text-too-long', { most: max });
    return text === '' ? null : text.slice(0, max);
  }

  /** A text without which the row says nothing. */
  needed(column: ChainColumn, max: number): string {
    const text = this.text(column, max);
    if (text === null) this.flaw(column, 'empty');
    return text ?? '';
  }

  /** Codes are told apart without width and case. */
  code(column: ChainColumn): string {
    return codeText(this.line.cells[column] ?? '');
  }

  list(column: ChainColumn, { most, each }: { most: number; each: number }): string[] {
    const parts = partsOf(this.line.cells[column] ?? '');
    if (parts.length > most) this.flaw(column, 'too-many', { most });
    if (parts.some((part) => part.length > each)) this.flaw(column, 'text-too-long', { most: each });
    return parts;
  }

  word<Column extends ChainColumn & WordedColumn>(column: Column): ValueOf<Column> | null {
    const word = this.line.cells[column];
    if (word === undefined) return null;
    const value = valueOf(column, word);
    if (value === undefined) this.flaw(column, 'unknown-word', { word: word.slice(0, 40) });
    return value ?? null;
  }

  whole(column: ChainColumn, [least, most]: readonly [number, number]): number | null {
    const text = this.line.cells[column];
    if (text === undefined) return null;
    const value = Number(text.normalize('NFKC').replace(/[年级]$/, ''));
    if (Number.isInteger(value) && value >= least && value <= most) return value;
    this.flaw(column, 'not-between', { least, most });
    return null;
  }
}

export function linesOf({ tables }: ChainTables, kind: ChainSheet, flaws: ChainFlaw[]): ReadLine[] {
  return tables
    .filter((table) => table.kind === kind)
    .flatMap((table) => table.lines.map((line) => new ReadLine(table, line, flaws)));
}

export function codeText(text: string): string {
  return text.normalize('NFKC').replace(/\s+/g, '').toUpperCase();
}

export function partsOf(text: string): string[] {
  return [...new Set(text.split(PARTS).map((part) => part.trim()))].filter((part) => part !== '');
}
