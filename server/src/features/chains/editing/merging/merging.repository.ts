import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';

import { Database } from '../../../../platform/database';
import { ChainNode } from '../../chain-node.entity';
import type { Mergeable } from './merge-targets';

export interface Named extends Mergeable {
  nameEn: string;
  parentNameZh: string | null;
}

/** Reads and writes what merging and splitting need of nodes; writes only inside an edit of their chain. */
@Injectable()
export class MergingRepository {
  constructor(private readonly db: Database) {}

  nodes(chainId: string): Promise<Named[]> {
    return this.db.rows(sql`
      select node.code, node.name_zh as "nameZh", node.name_en as "nameEn", node.kind, node.keywords,
             parent.code as "parentCode", parent.name_zh as "parentNameZh"
      from chain_node node left join chain_node parent on parent.id = node.parent_id
      where node.chain_id = ${chainId} and node.retired_at is null`);
  }

  links(chainId: string): Promise<{ from: string; to: string }[]> {
    return this.db.rows(sql`
      select source.code as "from", target.code as "to" from chain_link link
      join chain_node source on source.id = link.from_id join chain_node target on target.id = link.to_id
      where link.chain_id = ${chainId}`);
  }

  /** A node and those merged into it: what points at any of them points at it. */
  async standingFor(nodeId: string): Promise<string[]> {
    const rows = await this.db.rows<{ id: string }>(
      sql`select id from chain_node where id = ${nodeId} or merged_into_id = ${nodeId}`,
    );
    return rows.map(({ id }) => id);
  }

  /** Ids of its parts. */
  async partsOf(nodeId: string): Promise<string[]> {
    const rows = await this.db.rows<{ id: string }>(
      sql`select id from chain_node where parent_id = ${nodeId} and retired_at is null`,
    );
    return rows.map(({ id }) => id);
  }

  /** The node leaves the chain, and with it its links. */
  async retire(node: ChainNode): Promise<void> {
    await this.db.rows(sql`delete from chain_link where ${node.id} in (from_id, to_id)`);
    await this.db.repo(ChainNode).save(Object.assign(node, { retiredAt: new Date() }));
  }

  /** Readers follow `merged_into_id` once, so those merged into the node before go on to its heir. */
  async succeed(node: ChainNode, heir: ChainNode): Promise<void> {
    await this.db.repo(ChainNode).save(Object.assign(node, { retiredAt: new Date(), mergedIntoId: heir.id }));
    await this.db.rows(sql`
      update chain_node set merged_into_id = ${heir.id}, version = version + 1, updated_at = now()
      where merged_into_id = ${node.id}`);
  }
}
