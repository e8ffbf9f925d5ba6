import { Injectable } from '@nestjs/common';

/** Rows of a table that say the same once they point at the same record, though no unique key says so. */
export interface SameRows {
  /** Of the record that is merged: `contact`. */
  record: string;
  /** Whose rows point at it: `visit_person`. */
  table: string;
  /** Columns that make two of them one. */
  columns: readonly string[];
}

/** Whoever owns rows that point at what may be merged says here which of them become one. */
@Injectable()
export class SameRowsKnown {
  private readonly known: SameRows[] = [];

  /** Call while the application is being built. */
  register(same: SameRows): void {
    this.known.push(same);
  }

  columns(record: string, table: string): readonly string[] | null {
    return this.known.find((one) => one.record === record && one.table === table)?.columns ?? null;
  }
}
