import { Injectable } from '@nestjs/common';
import type { EvidenceLevel } from '@lianzhao/contracts';
import sql from 'sql-template-tag';

import { Database } from '../../../platform/database';

export interface SupplierRow {
  enterpriseId: string;
  nodeCode: string;
  evidence: EvidenceLevel | 'purchases';
  via: string | null;
  source: string | null;
  dataDate: string | null;
}

/** Reads who supplies a firm and the firms it belongs with. */
@Injectable()
export class SuppliersRepository {
  constructor(private readonly db: Database) {}

  /** Its group: whose subsidiary it is, and the subsidiaries of both. */
  of(firmId: string): Promise<SupplierRow[]> {
    return this.db.rows(sql`
      with head as (
        select ${firmId}::uuid as id
        union select customer_id from enterprise_relation where supplier_id = ${firmId} and relation = 'subsidiary'),
      member as (
        select id from head
        union select relation.supplier_id from enterprise_relation relation join head on head.id = relation.customer_id
        where relation.relation = 'subsidiary')
      select relation.supplier_id as "enterpriseId", node.code as "nodeCode", relation.evidence, relation.source,
             relation.data_date as "dataDate",
             case when relation.customer_id <> ${firmId} then coalesce(customer.short_name, customer.name) end as via
      from enterprise_relation relation
      join member on member.id = relation.customer_id
      join enterprise customer on customer.id = relation.customer_id
      join chain_node node on node.id = relation.node_id
      where relation.relation = 'supplies' and node.retired_at is null
        and relation.supplier_id not in (select id from member)
      order by relation.customer_id <> ${firmId}, node.position, relation.id`);
  }
}
