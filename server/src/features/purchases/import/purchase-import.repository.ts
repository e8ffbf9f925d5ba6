import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';

import { Database } from '../../../platform/database';
import type { AssessedRow, KnownPurchase } from './assess';

/** Reads and writes many purchases at once. */
@Injectable()
export class PurchaseImportRepository {
  constructor(private readonly db: Database) {}

  /** What an anchor is known to have bought at these nodes. */
  known(anchorId: string, nodeIds: readonly string[]): Promise<KnownPurchase[]> {
    return this.db.rows(sql`
      select id, node_id as "nodeId", part, value::text as value, period_start::text as "periodStart",
        period_end::text as "periodEnd", supplier_key as "supplierKey", supplier_place as "supplierPlace",
        local_share::float8 as "localShare", local_area as "localArea", traced_share::float8 as "tracedShare",
        confidential, source
      from purchase
      where anchor_id = ${anchorId} and node_id = any(${[...nodeIds]}) and retired_at is null`);
  }

  /** Adds rows and changes those of known records, each in one statement. */
  async write(anchorId: string, rows: readonly AssessedRow[], confidential: boolean): Promise<void> {
    const added = rows.filter(({ change }) => change === 'added').map(({ row }) => row);
    const updated = rows.filter(({ change }) => change === 'updated').map(({ id, row }) => ({ ...row, id }));
    if (added.length > 0)
      await this.db.rows(sql`
        insert into purchase (version, anchor_id, node_id, part, value, period_start, period_end, supplier_name,
          supplier_key, supplier_id, supplier_place, local_share, local_area, traced_share, confidential, source)
        select 1, ${anchorId}::uuid, "nodeId", part, value, "periodStart", "periodEnd", "supplierName",
          "supplierKey", "supplierId", "supplierPlace", "localShare", "localArea", "tracedShare",
          ${confidential}::boolean, source
        from ${columnsOf(added)}`);
    if (updated.length > 0)
      await this.db.rows(sql`
        update purchase set version = purchase.version + 1, updated_at = now(), value = said.value,
          supplier_name = said."supplierName", supplier_id = said."supplierId",
          supplier_place = said."supplierPlace", local_share = said."localShare", local_area = said."localArea",
          traced_share = said."tracedShare", confidential = ${confidential}::boolean, source = said.source
        from ${columnsOf(updated)} where purchase.id = said.id`);
  }
}

function columnsOf(rows: readonly object[]) {
  return sql`jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as said(id uuid, "nodeId" uuid, part text,
    value numeric, "periodStart" date, "periodEnd" date, "supplierName" text, "supplierKey" text,
    "supplierId" uuid, "supplierPlace" text, "localShare" numeric, "localArea" text, "tracedShare" numeric,
    source text)`;
}
