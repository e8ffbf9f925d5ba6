import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';

import type { Actor } from '../../platform/access';
import { Database } from '../../platform/database';
import type { NodeUse, NodeUser } from '../chains';
import { leadVisibleTo } from './lead.access';

/** Leads that point at nodes of the chains. */
@Injectable()
export class LeadNodes implements NodeUser {
  constructor(private readonly db: Database) {}

  async uses(actor: Actor, nodeIds: readonly string[]): Promise<NodeUse[]> {
    const n = await this.db.row<Pick<NodeUse, 'count' | 'seen'>>(sql`
      select count(*)::int as count, (count(*) filter (where ${leadVisibleTo(actor)}))::int as seen
      from lead where lead.node_id = any(${[...nodeIds]})`);
    return n ? [{ kind: 'leads', ...n, blocks: true }] : [];
  }
}
