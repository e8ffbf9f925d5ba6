import { Column } from 'typeorm';

/**
 * Since when a row says what it says, and which edit made it say so. Filled in by the table's trigger, which also
 * keeps what the row said before; see `track_row` in the migrations.
 */
export class Tracking {
  @Column('timestamptz', { default: () => 'now()' })
  validFrom!: Date;

  /** Null for what no edit made: data that came with the product. */
  @Column('uuid', { nullable: true })
  editId!: string | null;
}

/** A table whose past is kept. */
export interface TrackedTable {
  table: string;
  /** Its primary key, in the order the trigger was given. */
  key: readonly string[];
  /**
   * How undoing takes a row away that an edit added. Rows others point at are retired; where a row cannot be retired
   * it is deleted unless something points at it by then (`delete-unused`).
   */
  takeAway: 'delete' | 'retire' | 'delete-unused';
  /** Tables whose rows are parts of its rows: they go with them, and pointing at them is no use of them. */
  parts?: readonly string[];
  /** Of rows that are parts: the column by which. Those of a record that the same edit added stay or go with it. */
  partOf?: { table: string; column: string };
}
