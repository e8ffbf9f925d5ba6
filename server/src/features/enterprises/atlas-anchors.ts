import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';

import { Database } from '../../platform/database';
import { ChainsService, type NamedAnchor } from '../chains';
import { Anchor, AnchorNode } from './anchor.entity';
import type { AtlasAnchor } from './atlas-firms';

interface Ids {
  firmId: (name: string) => string;
  /** By code; codes of nodes that people have retired are absent. */
  nodeIds: ReadonlyMap<string, string>;
}

type Key = Pick<Anchor, 'chainId' | 'enterpriseId'>;

const isOf =
  ({ chainId, enterpriseId }: Key) =>
  (anchor: Key) =>
    anchor.chainId === chainId && anchor.enterpriseId === enterpriseId;

/** Writes who the anchors of an atlas are; what stays as it was gets no past of its own. */
@Injectable()
export class AtlasAnchors {
  constructor(
    private readonly db: Database,
    private readonly chains: ChainsService,
  ) {}

  /** @returns ids of all chains, any of which may have lost an anchor */
  async replace(anchors: readonly AtlasAnchor[], ids: Ids): Promise<string[]> {
    const chains = await this.db.rows<{ id: string; code: string }>(sql`select id, code from chain`);
    const chainIds = new Map(chains.map(({ id, code }) => [code, id]));
    const known: string[] = [];
    const theirs = await this.ofPeople();
    // Who bears a name because people said so keeps it.
    const named = new Map<string, NamedAnchor[]>();
    const name = (chainId: string, id: string, names: readonly string[]) =>
      named.set(chainId, [...(named.get(chainId) ?? []), ...names.map((each) => ({ id, name: each }))]);
    for (const { chainId, id, names } of theirs) name(chainId, id, names);
    for (const anchor of anchors) {
      const chainId = chainIds.get(anchor.chainCode);
      if (chainId === undefined)
        throw new Error(`the atlas names the chain "${anchor.chainCode}", which is not stored`);
      const key = { chainId, enterpriseId: ids.firmId(anchor.firm) };
      if (theirs.some(isOf(key))) continue;
      const id = await this.write(key, anchor, ids);
      known.push(id);
      name(chainId, id, [anchor.firm, ...anchor.aliases]);
    }
    await this.db.rows(sql`
      update anchor set retired_at = now()
      where of_atlas and retired_at is null and not id = any(${known}::uuid[])`);
    for (const [chainId, names] of named) await this.chains.claimVolumes(chainId, names);
    return [...chainIds.values()];
  }

  /** Anchors that somebody registered, changed or retired; those retired bear no name any more. */
  private ofPeople(): Promise<(Key & { id: string; names: string[] })[]> {
    return this.db.rows(sql`
      select anchor.id, anchor.chain_id as "chainId", anchor.enterprise_id as "enterpriseId",
             case when anchor.retired_at is null then firm.name::text || anchor.aliases else '{}' end as names
      from anchor join enterprise firm on firm.id = anchor.enterprise_id
      where not anchor.of_atlas order by anchor.created_at`);
  }

  private async write(
    key: Key,
    { chainCode: _, firm: __, nodeCodes, ...row }: AtlasAnchor,
    { nodeIds }: Ids,
  ): Promise<string> {
    const repo = this.db.repo(Anchor);
    await repo.upsert({ ...key, ...row, ofAtlas: true, retiredAt: null }, ['chainId', 'enterpriseId']);
    const { id: anchorId } = await repo.findOneByOrFail(key);
    const nodes = [...new Set(nodeCodes.flatMap((code) => nodeIds.get(code) ?? []))];
    await this.db.rows(sql`
      delete from anchor_node where anchor_id = ${anchorId} and not node_id = any(${nodes}::uuid[])`);
    const places = nodes.map((nodeId) => ({ anchorId, nodeId }));
    await this.db.repo(AnchorNode).createQueryBuilder().insert().values(places).orIgnore().execute();
    return anchorId;
  }
}
