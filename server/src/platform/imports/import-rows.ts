import { Injectable } from '@nestjs/common';
import sql, { join } from 'sql-template-tag';

import { Database } from '../database';

export interface KeptRow {
  row: number;
  /** Of the wanted columns, in the order they were asked for. */
  cells: string[];
}

/** Rows read at once; between two reads other requests get their turn. */
const BATCH = 1_000;

/** Rows of long uploaded tables: written and read in batches, never all of them in memory. */
@Injectable()
export class ImportRows {
  constructor(private readonly db: Database) {}

  async add(importId: string, rows: readonly { row: number; cells: readonly string[] }[]): Promise<void> {
    await this.db.rows(sql`
      insert into sheet_import_row (import_id, row, cells)
      select ${importId}, line.row, line.cells
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as line (row int, cells jsonb)`);
  }

  /** @param columns which cells are wanted, from 0 */
  async *batches(importId: string, columns: readonly number[]): AsyncGenerator<KeptRow[]> {
    const cells = columns.map((at) => sql`coalesce(line.cells ->> ${at}::int, '')`);
    for (let after = 0; ;) {
      const rows = await this.db.rows<KeptRow>(sql`
        select line.row, jsonb_build_array(${join(cells, ', ')}) as cells from sheet_import_row line
        where line.import_id = ${importId} and line.row > ${after} order by line.row limit ${BATCH}`);
      const last = rows.at(-1);
      if (!last) return;
      yield rows;
      after = last.row;
    }
  }

  /** What was uploaded is forgotten once it is applied. */
  async clear(importId: string): Promise<void> {
    await this.db.rows(sql`delete from sheet_import_row where import_id = ${importId}`);
  }
}
