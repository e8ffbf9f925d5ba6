import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';

import { Database } from '../../../platform/database';
import { joinNode, type UndoCheck } from '../../chains';
import { AnchorNameTaken, AnchorNodeGone } from './registering.errors';

const THIS_EDIT = sql`nullif(current_setting('lianzhao.edit', true), '')::uuid`;

/** Chain leaders that undoing brings back: since they went, others may have taken their names, and nodes may have gone. */
@Injectable()
export class ReturnedAnchors implements UndoCheck {
  constructor(private readonly db: Database) {}

  async refuse(chainId: string): Promise<void> {
    const taken = await this.takenName(chainId);
    if (taken) throw new AnchorNameTaken(taken.name, taken.firm);
    const gone = await this.goneNode(chainId);
    if (gone) throw new AnchorNodeGone(gone);
  }

  /** A name that it did not bear before this edit, and another one bears now. */
  private takenName(chainId: string): Promise<{ name: string; firm: string } | undefined> {
    return this.db.row(sql`
      with borne as (
        select anchor.id, anchor.edit_id, firm.name as firm, bears.name from anchor
        join enterprise firm on firm.id = anchor.enterprise_id
        cross join lateral unnest(anchor.aliases || firm.name::text) as bears(name)
        where anchor.chain_id = ${chainId} and anchor.retired_at is null)
      select own.name, other.firm from borne own join borne other on other.name = own.name and other.id <> own.id
      where own.edit_id = ${THIS_EDIT} and not exists (
        select from row_history past
        where past.edit_id = ${THIS_EDIT} and past.table_name = 'anchor' and past.row_key = own.id::text
          and past.row ->> 'retired_at' is null and (own.name = own.firm or past.row -> 'aliases' ? own.name))
      order by own.name limit 1`);
  }

  /** Nodes that went while it was away from the chain, or from them: no map would show it there, and none at all if it stands nowhere else. */
  private goneNode(chainId: string): Promise<{ firm: string; node: string; nameZh: string } | undefined> {
    return this.db.row(sql`
      select firm.name as firm, node.code as node, node.name_zh as "nameZh"
      from anchor join enterprise firm on firm.id = anchor.enterprise_id
      join anchor_node place on place.anchor_id = anchor.id ${joinNode('place.node_id')}
      where anchor.chain_id = ${chainId} and anchor.retired_at is null
        and node.retired_at is not null and (place.edit_id = ${THIS_EDIT} or exists (
          select from row_history past
          where past.edit_id = ${THIS_EDIT} and past.table_name = 'anchor' and past.row_key = anchor.id::text
            and past.row ->> 'retired_at' is not null))
      order by node.code limit 1`);
  }
}
