import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';

import { Database } from '../../platform/database';
import type { AtlasNode, AtlasSite, ChainAtlas } from './atlas';
import { ChainLink } from './chain-link.entity';
import { ChainNode } from './chain-node.entity';
import { Chain } from './chain.entity';
import { NodeCodeTaken } from './chain.errors';
import { AnchorVolume, BillOfMaterialsRow, SelfSupply } from './demand.entity';
import { LocalSite, LocalSiteNode } from './local-site.entity';

type IdOf = (codeOrName: string) => string;

/**
 * Writes a whole atlas. What other records point at (nodes, sites) is upserted under its natural key and
 * retired when gone, so that ids stay; what nobody points at is written anew.
 */
@Injectable()
export class AtlasRepository {
  constructor(private readonly db: Database) {}

  /** The chain's row, made if need be and held until the transaction ends: two servers load one after the other. */
  async lockChain({ code, dataDate, nodes }: ChainAtlas): Promise<Chain> {
    const root = nodes.find(({ parentCode }) => parentCode === null);
    const names = { nameZh: root?.nameZh ?? code, nameEn: root?.nameEn ?? code };
    const chains = this.db.repo(Chain);
    await chains
      .createQueryBuilder()
      .insert()
      .values({ code, dataDate, ...names })
      .orIgnore()
      .execute();
    return chains.findOneOrFail({ where: { code }, lock: { mode: 'pessimistic_write' } });
  }

  async saveChain(chain: Chain, { contentHash, dataDate, nodes }: ChainAtlas): Promise<void> {
    const root = nodes.find(({ parentCode }) => parentCode === null);
    const { nameZh, nameEn } = root ?? chain;
    const revision = chain.revision + 1;
    await this.db.repo(Chain).save({ ...chain, nameZh, nameEn, dataDate, contentHash, revision });
  }

  async replaceNodes(chain: Chain, { nodes, dataDate }: ChainAtlas): Promise<IdOf> {
    await this.refuseTakenCodes(chain.id, nodes);
    const repo = this.db.repo(ChainNode);
    const rows = nodes.map(({ parentCode: _, ...node }, position) => {
      return { ...node, chainId: chain.id, dataDate, position, retiredAt: null };
    });
    await repo.upsert(rows, { conflictPaths: ['code'], skipUpdateIfNoValuesChanged: true });
    const codes = nodes.map(({ code }) => code);
    await this.db.rows(sql`
      update chain_node set retired_at = now(), version = version + 1
      where chain_id = ${chain.id} and retired_at is null and not code = any(${codes})`);
    await this.setParents(nodes);
    const stored = await repo.find({ where: { chainId: chain.id }, select: { id: true, code: true } });
    return lookUp(new Map(stored.map(({ id, code }) => [code, id])));
  }

  async replaceLinks(chain: Chain, { links }: ChainAtlas, nodeId: IdOf): Promise<void> {
    const repo = this.db.repo(ChainLink);
    await repo.delete({ chainId: chain.id });
    await repo.insert(
      links.map(({ from, to }) => ({ chainId: chain.id, fromId: nodeId(from), toId: nodeId(to) })),
    );
  }

  async replaceSites(chain: Chain, { sites }: ChainAtlas, nodeId: IdOf): Promise<IdOf> {
    const repo = this.db.repo(LocalSite);
    const rows = sites.map(({ nodeCodes: _, ...site }) => {
      return { ...site, chainId: chain.id, origin: 'atlas' as const, retiredAt: null };
    });
    await repo.upsert(rows, {
      conflictPaths: ['chainId', 'nameZh'],
      indexPredicate: `origin = 'atlas'`,
      skipUpdateIfNoValuesChanged: true,
    });
    const names = sites.map(({ nameZh }) => nameZh);
    await this.db.rows(sql`
      update local_site set retired_at = now(), version = version + 1
      where chain_id = ${chain.id} and origin = 'atlas' and retired_at is null and not name_zh = any(${names})`);
    const stored = await repo.find({
      where: { chainId: chain.id, origin: 'atlas' },
      select: { id: true, nameZh: true },
    });
    const siteId = lookUp(new Map(stored.map(({ id, nameZh }) => [nameZh, id])));
    await this.placeSites(sites, siteId, nodeId);
    return siteId;
  }

  async replaceDemand(
    chain: Chain,
    { billOfMaterials, volumes, selfSupply }: ChainAtlas,
    { nodeId, siteId }: { nodeId: IdOf; siteId: IdOf },
  ): Promise<void> {
    const chainId = chain.id;
    for (const entity of [BillOfMaterialsRow, AnchorVolume, SelfSupply]) {
      await this.db.repo(entity).delete({ chainId });
    }
    const bill = billOfMaterials.map(({ nodeCode, ...row }, position) => {
      return { ...row, chainId, nodeId: nodeId(nodeCode), position };
    });
    await this.db.repo(BillOfMaterialsRow).insert(bill);
    const volumeRows = volumes.map(({ siteName, ...row }, position) => {
      return { ...row, chainId, siteId: siteName === null ? null : siteId(siteName), position };
    });
    await this.db.repo(AnchorVolume).insert(volumeRows);
    const own = selfSupply.map(({ nodeCode, ...row }) => ({ ...row, chainId, nodeId: nodeId(nodeCode) }));
    await this.db.repo(SelfSupply).insert(own);
  }

  private async refuseTakenCodes(chainId: string, nodes: readonly AtlasNode[]): Promise<void> {
    const codes = nodes.map(({ code }) => code);
    const taken = await this.db.row<{ code: string; chain: string }>(sql`
      select node.code, chain.code as chain from chain_node node join chain on chain.id = node.chain_id
      where node.code = any(${codes}) and node.chain_id <> ${chainId} limit 1`);
    if (taken) throw new NodeCodeTaken(taken.code, taken.chain);
  }

  private async setParents(nodes: readonly AtlasNode[]): Promise<void> {
    const pairs = JSON.stringify(nodes.map(({ code, parentCode }) => ({ code, parent: parentCode })));
    await this.db.rows(sql`
      update chain_node node set parent_id = parent.id
      from jsonb_to_recordset(${pairs}::jsonb) as pair(code text, parent text)
      left join chain_node parent on parent.code = pair.parent
      where node.code = pair.code and node.parent_id is distinct from parent.id`);
  }

  private async placeSites(sites: readonly AtlasSite[], siteId: IdOf, nodeId: IdOf): Promise<void> {
    const places = sites.flatMap(({ nameZh, nodeCodes }) =>
      nodeCodes.map((code) => ({ siteId: siteId(nameZh), nodeId: nodeId(code), annualSupply: null })),
    );
    const ids = places.map((place) => place.siteId);
    await this.db.rows(sql`delete from local_site_node where site_id = any(${ids})`);
    await this.db.repo(LocalSiteNode).insert(places);
  }
}

/** The atlas was checked, so an unknown key is our mistake and must not be stored. */
function lookUp(ids: ReadonlyMap<string, string>): IdOf {
  return (key) => {
    const id = ids.get(key);
    if (id === undefined) throw new Error(`the atlas names "${key}", which it does not hold`);
    return id;
  };
}
