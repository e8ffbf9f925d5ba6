import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';

import type { Actor } from '../../platform/access';
import { Database } from '../../platform/database';
import type { NodeUse, NodeUser } from '../chains';
import { targetListBelongsTo, targetVisibleTo } from './target.access';

/** Targets that point at nodes of the chains, and nodes that lists have quotas for, which count as one target each. */
@Injectable()
export class TargetNodes implements NodeUser {
  constructor(private readonly db: Database) {}

  async uses(actor: Actor, nodeIds: readonly string[]): Promise<NodeUse[]> {
    const n = await this.db.row<Pick<NodeUse, 'count' | 'seen'>>(sql`
      select count(*)::int as count, (count(*) filter (where seen))::int as seen from (
        select ${targetVisibleTo(actor)} as seen
        from target join target_list on target_list.id = target.list_id
        where target.node_id = any(${[...nodeIds]}) and target_list.retired_at is null
        union all
        select ${targetListBelongsTo(actor)}
        from target_quota quota join target_list on target_list.id = quota.list_id
        where quota.node_id = any(${[...nodeIds]}) and target_list.retired_at is null and not exists (
          select from target where target.list_id = quota.list_id and target.node_id = quota.node_id)) used`);
    return n ? [{ kind: 'targets', ...n, blocks: true }] : [];
  }
}
