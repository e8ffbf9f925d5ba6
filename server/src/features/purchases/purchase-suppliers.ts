import { Injectable } from '@nestjs/common';
import sql, { empty } from 'sql-template-tag';

import { Database } from '../../platform/database';

/** A firm of the register that records name as supplying a node. */
export interface RecordedSupplier {
  enterpriseId: string;
  nodeCode: string;
  /** The records say that it makes it in the zone or the city: by the share they state there, else by its seat. */
  local: boolean;
  /** Last day of the records. */
  until: string;
}

/** Whom an anchor's records name as its suppliers. */
@Injectable()
export class PurchaseSuppliers {
  constructor(private readonly db: Database) {}

  /** @param confidential count those marked confidential too */
  of(anchorId: string, confidential: boolean): Promise<RecordedSupplier[]> {
    return this.db.rows(sql`
      select p.supplier_id as "enterpriseId", node.code as "nodeCode", max(p.period_end)::text as until,
             bool_or(case when p.local_share is not null and p.local_area in ('zone', 'city') then p.local_share > 0
               else coalesce(p.supplier_place in ('zone', 'city'), false) end) as local
      from purchase p join chain_node node on node.id = p.node_id
      where p.anchor_id = ${anchorId} and p.retired_at is null and p.supplier_id is not null
        ${confidential ? empty : sql`and not p.confidential`}
      group by p.supplier_id, node.code`);
  }
}
