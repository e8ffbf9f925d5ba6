import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import { In } from 'typeorm';

import { Database } from '../../platform/database';
import { Chain } from './chain.entity';
import { chainLives } from './chain.sql';
import { ChainNode } from './chain-node.entity';

/** What a revision changed: these nodes' purchases alone, or anything. */
export interface Touched {
  revision: number;
  nodeIds: string[] | null;
}

/** Finds chains and nodes, and counts their revisions. */
@Injectable()
export class ChainRepository {
  constructor(private readonly db: Database) {}

  /** Those that were not taken back. */
  async all(): Promise<Chain[]> {
    const rows = await this.db.rows<{ id: string }>(sql`select id from chain where ${chainLives('chain')}`);
    const ids = rows.map(({ id }) => id);
    return this.db.repo(Chain).find({ where: { id: In(ids) }, order: { createdAt: 'ASC', code: 'ASC' } });
  }

  /** False for a chain whose import was taken back. */
  async lives({ id, own }: Chain): Promise<boolean> {
    if (!own) return true;
    return Boolean(await this.db.row(sql`select from chain where id = ${id} and ${chainLives('chain')}`));
  }

  byCode(code: string): Promise<Chain | null> {
    return this.db.repo(Chain).findOneBy({ code });
  }

  byId(id: string): Promise<Chain | null> {
    return this.db.repo(Chain).findOneBy({ id });
  }

  /** Holds a chain until the transaction ends. */
  async hold(id: string): Promise<void> {
    await this.db.rows(sql`select id from chain where id = ${id} for no key update`);
  }

  nodeByCode(code: string): Promise<ChainNode | null> {
    return this.db.repo(ChainNode).findOne({ where: { code }, relations: { chain: true } });
  }

  /** A node, or the one that took its place when it was merged. */
  async currentNode(id: string): Promise<ChainNode | null> {
    const node = await this.db.repo(ChainNode).findOneBy({ id });
    return node?.mergedIntoId ? this.db.repo(ChainNode).findOneBy({ id: node.mergedIntoId }) : node;
  }

  /** Holds a node as part of its chain until the transaction ends, so that what points at it is not left behind. */
  async keep(nodeId: string): Promise<void> {
    await this.db.rows(sql`select id from chain_node where id = ${nodeId} for share`);
  }

  /** Ids of the codes that exist and are not retired. */
  async nodeIds(codes: readonly string[]): Promise<Map<string, string>> {
    const rows = await this.db.rows<{ code: string; id: string }>(
      sql`select code, id from chain_node where code = any(${[...codes]}) and retired_at is null`,
    );
    return new Map(rows.map(({ code, id }) => [code, id]));
  }

  /** Ids by code, of merged nodes those that took their place. */
  async currentIds(codes: readonly string[]): Promise<Map<string, string>> {
    const rows = await this.db.rows<{ code: string; id: string }>(sql`
      select named.code, node.id from chain_node named
      join chain_node node on node.id = coalesce(named.merged_into_id, named.id)
      where named.code = any(${[...codes]}) and node.retired_at is null`);
    return new Map(rows.map(({ code, id }) => [code, id]));
  }

  /** As `nodeIds`, of one chain. */
  async nodeIdsIn(chainId: string, codes: readonly string[]): Promise<Map<string, string>> {
    const rows = await this.db.rows<{ code: string; id: string }>(sql`
      select code, id from chain_node
      where chain_id = ${chainId} and code = any(${[...codes]}) and retired_at is null`);
    return new Map(rows.map(({ code, id }) => [code, id]));
  }

  /** Nodes of a chain that have no parts. */
  async leafIds(chainId: string): Promise<Map<string, string>> {
    const rows = await this.db.rows<{ code: string; id: string }>(sql`
      select code, id from chain_node node
      where chain_id = ${chainId} and retired_at is null and not exists (
        select from chain_node part where part.parent_id = node.id and part.retired_at is null)`);
    return new Map(rows.map(({ code, id }) => [code, id]));
  }

  /** Ids by code, of retired nodes too. */
  async idsOfAll(codes: readonly string[]): Promise<Map<string, string>> {
    const rows = await this.db.rows<{ code: string; id: string }>(
      sql`select code, id from chain_node where code = any(${[...codes]})`,
    );
    return new Map(rows.map(({ code, id }) => [code, id]));
  }

  /** Nodes that the running edit took out of the chain without putting another in their place. */
  retiredByThisEdit(chainId: string): Promise<Pick<ChainNode, 'id' | 'code' | 'nameZh'>[]> {
    return this.db.rows(sql`
      select id, code, name_zh as "nameZh" from chain_node
      where chain_id = ${chainId} and retired_at is not null and merged_into_id is null
        and edit_id = nullif(current_setting('lianzhao.edit', true), '')::uuid`);
  }

  /**
   * Whatever was computed from these chains is out of date once this transaction ends.
   * @param nodeIds when only purchases of these nodes changed
   */
  async touch(chainIds: readonly string[], nodeIds?: readonly string[]): Promise<void> {
    await this.db.rows(sql`
      with touched as (
        update chain set revision = revision + 1 where id = any(${[...chainIds]}) returning id, revision)
      insert into chain_change (chain_id, revision, node_ids)
      select id, revision, ${nodeIds ? [...nodeIds] : null}::uuid[] from touched`);
  }

  /** What happened between two revisions, oldest first. */
  changes(chainId: string, { after, upTo }: { after: number; upTo: number }): Promise<Touched[]> {
    return this.db.rows(sql`
      select revision, node_ids as "nodeIds" from chain_change
      where chain_id = ${chainId} and revision > ${after} and revision <= ${upTo} order by revision`);
  }

  async codesOf(nodeIds: readonly string[]): Promise<string[]> {
    const rows = await this.db.rows<{ code: string }>(
      sql`select code from chain_node where id = any(${[...nodeIds]}) order by position`,
    );
    return rows.map(({ code }) => code);
  }
}
