import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';

import type { Actor } from '../../platform/access';
import { Database } from '../../platform/database';
import type { NodeUse, NodeUser } from '../chains';

/** Purchase records of nodes of the chains. */
@Injectable()
export class PurchaseNodes implements NodeUser {
  constructor(private readonly db: Database) {}

  async uses({ permissions }: Actor, nodeIds: readonly string[]): Promise<NodeUse[]> {
    const seen = permissions.has('purchase:read') ? sql`true` : sql`not confidential`;
    const n = await this.db.row<Pick<NodeUse, 'count' | 'seen'>>(sql`
      select count(*)::int as count, (count(*) filter (where ${seen}))::int as seen
      from purchase where node_id = any(${[...nodeIds]}) and retired_at is null`);
    return n ? [{ kind: 'purchases', ...n, blocks: true }] : [];
  }

  /** Two records of one anchor, part, supplier and period become one of their sum. */
  async move(fromId: string, toId: string): Promise<void> {
    const twins = sql`here.node_id = ${toId} and there.node_id = ${fromId} and ${ARE_TWINS}`;
    await this.db.rows(sql`
      update purchase here set value = here.value + there.value,
        local_share = ${LOCAL_SHARE}, traced_share = ${TRACED_SHARE},
        confidential = here.confidential or there.confidential, version = here.version + 1, updated_at = now()
      from purchase there where ${twins}`);
    await this.db.rows(sql`
      update purchase there set retired_at = now(), version = there.version + 1, updated_at = now()
      from purchase here where ${twins}`);
    await this.db.rows(sql`
      update purchase set node_id = ${toId}, version = version + 1, updated_at = now()
      where node_id = ${fromId} and retired_at is null`);
  }
}

const ARE_TWINS = sql`here.retired_at is null and there.retired_at is null
  and here.anchor_id = there.anchor_id and here.part = there.part and here.currency = there.currency
  and here.supplier_key = there.supplier_key and here.period_start = there.period_start
  and here.period_end = there.period_end`;

/** Of both, by value; unknown as soon as it is of one, or where they speak of different rings. */
const LOCAL_SHARE = sql`case when here.local_area = there.local_area then
  (here.value * here.local_share + there.value * there.local_share) / nullif(here.value + there.value, 0) end`;

/** Of what both buy locally. */
const TRACED_SHARE = sql`case when here.local_area = there.local_area then
  (here.value * here.local_share * here.traced_share + there.value * there.local_share * there.traced_share)
  / nullif(here.value * here.local_share + there.value * there.local_share, 0) end`;
