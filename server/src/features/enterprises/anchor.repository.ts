import { Injectable } from '@nestjs/common';
import sql, { empty } from 'sql-template-tag';

import { Database } from '../../platform/database';
import { RecordNotFound } from '../../platform/errors';
import { asFirstKnown, asOf } from '../../platform/history';
import { type AnchorSource, joinNode, type KnownAnchor } from '../chains';
import { Anchor } from './anchor.entity';

export interface WantedAnchors {
  /** Code of a chain. */
  chain?: string;
  id?: string;
  /** Who was an anchor then, under which name and where. */
  moment?: Date;
}

/** Reads anchors; also tells the chains below who stands at their nodes. */
@Injectable()
export class AnchorRepository implements AnchorSource {
  constructor(private readonly db: Database) {}

  ofChain(chain: string, moment?: Date): Promise<KnownAnchor[]> {
    return this.known({ chain, moment });
  }

  known({ chain, id, moment }: WantedAnchors): Promise<KnownAnchor[]> {
    const anchors = asOf('anchor', moment);
    const firms = asFirstKnown(
      'enterprise',
      moment,
      sql`select of_chains.enterprise_id as id from ${anchors} of_chains`,
    );
    return this.db.rows(sql`
      select anchor.id, anchor.aliases, chain.code as "chainCode", anchor.local_name as "localName", anchor.note,
             json_build_object('id', firm.id, 'name', firm.name) as enterprise,
             json_agg(node.code order by node.position) as "nodeCodes"
      from ${anchors} anchor
      join chain on chain.id = anchor.chain_id
      join ${firms} firm on firm.id = anchor.enterprise_id
      join ${asOf('anchor_node', moment)} place on place.anchor_id = anchor.id
      ${joinNode('place.node_id', moment)}
      where anchor.retired_at is null ${chain === undefined ? empty : sql`and chain.code = ${chain}`}
        ${id === undefined ? empty : sql`and anchor.id = ${id}`}
      group by anchor.id, anchor.aliases, anchor.local_name, anchor.note, anchor.created_at, chain.id, firm.id, firm.name
      order by chain.created_at, chain.code, anchor.created_at, firm.name`);
  }

  async get(id: string): Promise<Anchor> {
    const found = await this.db.repo(Anchor).findOneBy({ id });
    if (!found || found.retiredAt) throw new RecordNotFound('anchor');
    return found;
  }

  /** Chains whose maps show this enterprise's name. */
  async chainsOf(enterpriseId: string): Promise<string[]> {
    const anchors = await this.db.repo(Anchor).findBy({ enterpriseId });
    return anchors.map(({ chainId }) => chainId);
  }
}
