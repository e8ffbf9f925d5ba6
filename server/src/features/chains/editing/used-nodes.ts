import { Injectable } from '@nestjs/common';
import type { NodeUseKind } from '@lianzhao/contracts';
import sql from 'sql-template-tag';

import type { Actor } from '../../../platform/access';
import { Database } from '../../../platform/database';
import type { ChainNode } from '../chain-node.entity';
import { LeafIsUsed, NodeInUse } from '../chain.errors';
import { ChainRepository } from '../chain.repository';
import { NodeUsers } from './merging/node-users';

/** The parts it gets, and scenarios, which tell by themselves what of them no longer counts. */
const HARMLESS: readonly NodeUseKind[] = ['parts', 'scenarios'];

type Named = Pick<ChainNode, 'id' | 'code' | 'nameZh'>;

/** Nodes that somebody uses: they neither go nor stop being leaves. Only inside an edit of their chain. */
@Injectable()
export class UsedNodes {
  constructor(
    private readonly db: Database,
    private readonly chains: ChainRepository,
    private readonly users: NodeUsers,
  ) {}

  /** Nodes that the undoing of their adding takes out of the chain: somebody may have begun to use them. */
  async refuseLoss(actor: Actor, chainId: string): Promise<void> {
    const lost = await this.chains.retiredByThisEdit(chainId);
    const needing = async (nodes: typeof lost) => {
      const uses = await this.users.uses(
        actor,
        nodes.map(({ id }) => id),
      );
      return uses.filter(({ kind, blocks }) => blocks && kind !== 'parts');
    };
    // An import adds hundreds; which of them it is matters only once somebody uses any.
    if ((await needing(lost)).length === 0) return;
    for (const node of lost) {
      const uses = await needing([node]);
      if (uses.length > 0) throw new NodeInUse(node, uses, []);
    }
  }

  /** Only leaves are judged and ranked: what a leaf has would count for nothing once it got parts. */
  async refuseGrown(actor: Actor, chainId: string): Promise<void> {
    for (const node of await this.grown(chainId)) await this.refuseUsed(actor, node);
  }

  private async refuseUsed(actor: Actor, node: Named): Promise<void> {
    const uses = await this.users.uses(actor, await this.standingFor(node));
    const counts = Object.fromEntries(
      uses.filter(({ kind }) => !HARMLESS.includes(kind)).map(({ kind, count }) => [kind, count]),
    );
    const has = Object.entries({ ...counts, ...(await this.tiesOf(node)) }).filter(([, count]) => count > 0);
    if (has.length > 0) throw new LeafIsUsed(node, Object.fromEntries(has));
  }

  /**
   * Nodes that were leaves of the chain before this edit and are none since. Undoing brings back parts beside what the
   * node had all along; only what it was given since the edit that is undone counts then.
   */
  private grown(chainId: string): Promise<Named[]> {
    return this.db.rows(sql`
      with this as (select nullif(current_setting('lianzhao.edit', true), '')::uuid as edit),
        before as (
          select past.row_key::uuid as id, (past.row ->> 'parent_id')::uuid as parent_id
          from row_history past join this on this.edit = past.edit_id
          where past.table_name = 'chain_node' and past.row ->> 'retired_at' is null),
        given as (
          select distinct part.parent_id as id from chain_node part join this on this.edit = part.edit_id
          where part.chain_id = ${chainId} and part.retired_at is null)
      select node.id, node.code, node.name_zh as "nameZh"
      from given join chain_node node on node.id = given.id cross join this
      where (node.edit_id is distinct from this.edit or node.id in (select id from before))
        and node.id not in (select parent_id from before where parent_id is not null)
        and not exists (select from chain_node part where part.parent_id = node.id and part.retired_at is null
          and part.edit_id is distinct from this.edit)
        and (not exists (select from edit where edit.id = this.edit and edit.undo_of is not null)
          or exists (
            select from edit undoing join edit undone on undone.id = undoing.undo_of
            join edit since on since.scope_id = ${chainId} and since.at > undone.at
            where undoing.id = this.edit and since.undone_by is null and since.undo_of is null
              and since.kind not like 'node:%'
              and (since.params -> 'nodes' ? node.code or since.params ->> 'node' = node.code)))`);
  }

  private async standingFor({ id }: Named): Promise<string[]> {
    const rows = await this.db.rows<{ id: string }>(
      sql`select id from chain_node where id = ${id} or merged_into_id = ${id}`,
    );
    return rows.map((row) => row.id);
  }

  /** What hangs on a node without keeping it from being merged or retired. */
  private async tiesOf({ id, code }: Named): Promise<Record<'links' | 'volumes', number>> {
    const n = await this.db.row<Record<'links' | 'volumes', number>>(sql`
      select (select count(*) from chain_link where ${id} in (from_id, to_id))::int as links,
             (select count(*) from anchor_volume where ${code} = any(value_node_codes))::int as volumes`);
    return n ?? { links: 0, volumes: 0 };
  }
}
