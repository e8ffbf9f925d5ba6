import type { Permission } from '@lianzhao/contracts';

import type { Actor } from '../access/actor';

/** A column of a register that a table may fill. */
export interface ImportField {
  key: string;
  zh: string;
  en: string;
  /** Other titles people give it. */
  names?: readonly string[];
  required?: boolean;
  /** Cells of the two example rows of the template. */
  examples: readonly [string, string];
}

/** Why a cell is not taken over. The web makes the sentence from `code` and `params`. */
export interface CellFlaw {
  /** Null when the row as a whole is meant. */
  field: string | null;
  code: string;
  params: Record<string, unknown>;
}

/** A row of an uploaded table by the fields its columns stand for. */
export interface FieldRow {
  /** As Excel numbers it, from 1. */
  row: number;
  cells: Readonly<Record<string, string>>;
  /** What the title of a column says in brackets, such as `万元`. */
  units: Readonly<Record<string, string>>;
}

/** What taking a row over would do. */
export type RowVerdict = 'new' | 'update' | 'same' | 'error';

export interface JudgedRow<Values = unknown> {
  row: number;
  verdict: RowVerdict;
  flaws: CellFlaw[];
  /** Two rows of one file that share a key speak of the same record. */
  keys: string[];
  /** The record it would change, or has nothing to say about. */
  recordId: string | null;
  values: Values;
}

/** One import under the rights of one person; what the rows are looked up in is loaded once. */
export interface ImportSession<Values = unknown> {
  judge(rows: readonly FieldRow[]): Promise<JudgedRow<Values>[]>;
  /**
   * What can be worked out before the transaction of a chunk, while the one before is written. Having it says that `add` and
   * `change` make sure themselves that rows are still as they were when they were judged.
   */
  prepare?(rows: readonly JudgedRow<Values>[]): Promise<void>;
  /**
   * Inside the transaction of a chunk. Rows that somebody else was quicker with are not in the answer.
   * @returns the id of the new record by row
   */
  add(rows: readonly JudgedRow<Values>[]): Promise<Map<number, string>>;
  /** Inside the transaction of a chunk. @returns rows that were changed */
  change(rows: readonly JudgedRow<Values>[]): Promise<Set<number>>;
  /**
   * The end of the transaction of a chunk: what follows from its records, such as writing what chunks beside it write too.
   * @param ids of the records that were added or changed
   */
  settle?(ids: readonly string[]): Promise<void>;
}

/** What a feature contributes so that tables can be taken over into its register. */
export interface RegisterImport<Values = unknown> {
  /** `enterprises`; also in the path. */
  code: string;
  /** What one must be allowed to take rows over at all. */
  permission: Permission;
  /** The tracked table its records are rows of. */
  table: string;
  fields: readonly ImportField[];
  /** Its rows are about people: what was uploaded is kept sealed, and what was taken over of it not at all. */
  personal?: boolean;
  open(actor: Actor): Promise<ImportSession<Values>>;
  /** After records were brought back to what they were, as a part of the edit that did it. */
  undone?(undoEdit: string): Promise<void>;
}
