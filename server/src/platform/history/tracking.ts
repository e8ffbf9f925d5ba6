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
  /** How undoing takes a row away that an edit added: rows others point at are retired instead. */
  takeAway: 'delete' | 'retire';
}
