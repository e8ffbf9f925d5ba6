import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';

import { Database } from '../../../../platform/database';
import type { Chain } from '../../chain.entity';
import { ChainNode } from '../../chain-node.entity';

/** No tree of an industry is nearly as deep. */
const DEEPEST = 60;

interface Place {
  /** Where it goes among its siblings, which are ordered by `position`. */
  position: number;
}

/** Writes nodes; only inside an edit of their chain. */
@Injectable()
export class NodeRepository {
  constructor(private readonly db: Database) {}

  /** A node that is part of the chain. */
  async live({ id }: Pick<Chain, 'id'>, code: string): Promise<ChainNode | null> {
    const node = await this.db.repo(ChainNode).findOneBy({ chainId: id, code });
    return node?.retiredAt ? null : node;
  }

  /** As `live`, and held until the transaction ends: nobody can begin to point at it meanwhile. */
  async lock(chain: Pick<Chain, 'id'>, code: string): Promise<ChainNode | null> {
    await this.db.rows(
      sql`select id from chain_node where chain_id = ${chain.id} and code = ${code} for update`,
    );
    return this.live(chain, code);
  }

  /** The chain a code is used in, by a node that is there or was. */
  async chainOfCode(code: string): Promise<string | null> {
    const row = await this.db.row<{ chain: string }>(sql`
      select chain.code as chain from chain_node node join chain on chain.id = node.chain_id
      where node.code = ${code}`);
    return row?.chain ?? null;
  }

  save(node: Partial<ChainNode>): Promise<ChainNode> {
    const nodes = this.db.repo(ChainNode);
    return nodes.save(nodes.create(node));
  }

  async place(id: string, { position }: Place): Promise<void> {
    await this.db.rows(sql`
      update chain_node set position = ${position}, version = version + 1, updated_at = now() where id = ${id}`);
  }

  /** Makes room before a sibling, which is then one place further on with those after it. */
  async makeRoomBefore(sibling: ChainNode): Promise<Place> {
    await this.db.rows(sql`
      update chain_node set position = position + 1, version = version + 1, updated_at = now()
      where parent_id = ${sibling.parentId} and retired_at is null and position >= ${sibling.position}`);
    return { position: sibling.position };
  }

  /** Behind everything below the parent. */
  async lastPlaceBelow(parent: ChainNode): Promise<Place> {
    const row = await this.db.row<{ last: number }>(sql`
      with recursive below as (
        select id, position from chain_node where id = ${parent.id}
        union
        select part.id, part.position from chain_node part join below on part.parent_id = below.id)
      select max(position) as last from below`);
    return { position: (row?.last ?? parent.position) + 1 };
  }

  /** These become parts of the node; they and everything below them take their depth and stream from it. */
  async adopt(ids: readonly string[], parent: ChainNode): Promise<void> {
    await this.db.rows(sql`
      update chain_node set parent_id = ${parent.id}, version = version + 1, updated_at = now()
      where id = any(${[...ids]})`);
    // Segments hang on the root and are of one stream each; whatever moves into one is of its stream.
    const stream = parent.parentId === null ? sql`node.stream` : sql`${parent.stream}`;
    // A circle is refused when the edit is settled; until then it must end somewhere.
    await this.db.rows(sql`
      with recursive below as (
        select id, ${parent.level} + 1 as level from chain_node where id = any(${[...ids]})
        union
        select part.id, below.level + 1 from chain_node part join below on part.parent_id = below.id
        where below.level < ${DEEPEST})
      update chain_node node set level = below.level, stream = ${stream}, version = version + 1, updated_at = now()
      from below where node.id = below.id and (node.level <> below.level or node.stream <> ${stream})`);
  }
}
