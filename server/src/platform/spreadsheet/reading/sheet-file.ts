import { LIMITS } from '@lianzhao/contracts';

/** A table as somebody uploaded it. */
export interface SheetFile {
  /** As it is called on his disk; its ending must agree with what is in it. */
  name: string;
  content: Uint8Array;
}

/** What reading a cell could not tell for sure. */
export interface SheetDoubt {
  /** From 0. */
  column: number;
  /** Digits of a long number are gone, a computation failed, or characters that nobody can see stood in it. */
  code: 'digits-lost' | 'cell-error' | 'unseen';
}

/** Cells that are one for people; its text stands in the first of them. */
export interface SheetSpan {
  /** `B5:B7` */
  range: string;
  /** From 0. */
  columns: [first: number, last: number];
  /** From 1. */
  rows: [first: number, last: number];
}

/** A row that holds something. */
export interface SheetRow {
  /** Name of the sheet; of a CSV the name of the file. */
  sheet: string;
  /** Number of the row as Excel shows it, from 1. */
  row: number;
  /** What a person sees in each cell, from column A on; days as `2025-03-02`, numbers without grouping. */
  cells: string[];
  doubts?: SheetDoubt[];
  /** After the last row of a sheet, where they are asked for and there are any: a row without cells brings them. */
  spans?: SheetSpan[];
}

export interface SheetLimits {
  /** Bytes of the file, which arrives packed. */
  file: number;
  /** Bytes once unpacked, of all parts together. */
  unpacked: number;
  /** Unpacked over packed, from where it begins to look like a bomb. */
  ratio: number;
  entries: number;
  /** In all sheets together. */
  rows: number;
  columns: number;
  /** Characters of one cell, which is what Excel allows. */
  cell: number;
  /** Megabytes of heap of the thread that reads it: one whose texts need more dies instead of the server. */
  memory: number;
  /** Whether merged cells of several rows are told of. */
  spans?: boolean;
}

const MB = 1024 * 1024;

export const SHEET_LIMITS: SheetLimits = {
  file: LIMITS.uploadMb * MB,
  unpacked: 200 * MB,
  ratio: 100,
  entries: 2_000,
  rows: 1_000_000,
  columns: 512,
  cell: 32_767,
  memory: 256,
};

/** The letters above a column, from A for 0. */
export function columnLetters(index: number): string {
  const rest = Math.floor(index / 26) - 1;
  return (rest < 0 ? '' : columnLetters(rest)) + String.fromCharCode(65 + (index % 26));
}
