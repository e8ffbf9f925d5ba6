import { Injectable } from '@nestjs/common';
import { DEFAULT_AREA } from '@lianzhao/contracts';
import sql, { raw } from 'sql-template-tag';
import type { EntityTarget, ObjectLiteral } from 'typeorm';

import { Database } from '../../../platform/database';
import { takenAway } from '../../../platform/history';
import { SearchIndex } from '../../../platform/search';
import type { AtlasNode, AtlasSite, ChainAtlas } from './atlas';
import { AtlasWords } from './atlas-words';
import { ChainLink } from '../chain-link.entity';
import { ChainNode } from '../chain-node.entity';
import { Chain } from '../chain.entity';
import { NodeCodeTaken } from '../chain.errors';
import { AnchorVolume, BillOfMaterialsRow, ChainProduct, SelfSupply } from '../demand.entity';
import { LocalSite, LocalSiteNode } from '../local-site.entity';
import { areaOfPlace } from '../settings/area';
import { AreaRepository } from '../settings/area.repository';

type IdOf = (codeOrName: string) => string;

/**
 * Writes a whole atlas. What other records point at (nodes, sites) is upserted under its natural key and
 * retired when gone, so that ids stay; what nobody points at is written anew.
 */
@Injectable()
export class AtlasRepository {
  constructor(
    private readonly db: Database,
    private readonly index: SearchIndex,
    private readonly areas: AreaRepository,
    private readonly words: AtlasWords,
  ) {}

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
    await this.db.repo(Chain).save({ ...chain, nameZh, nameEn, dataDate, contentHash });
  }

  async replaceNodes(chain: Chain, { nodes, dataDate }: ChainAtlas): Promise<IdOf> {
    await this.refuseTakenCodes(chain.id, nodes);
    const repo = this.db.repo(ChainNode);
    const rows = nodes.map(({ parentCode: _, ...node }, position) => {
      return { ...node, chainId: chain.id, dataDate, position, retiredAt: null };
    });
    const edited = await this.editedNodes(chain.id);
    const theirs = rows.filter(({ code }) => !edited.has(code));
    await repo.upsert(theirs, { conflictPaths: ['code'], skipUpdateIfNoValuesChanged: true });
    const codes = nodes.map(({ code }) => code);
    await this.db.rows(sql`
      update chain_node set retired_at = now(), version = version + 1
      where chain_id = ${chain.id} and retired_at is null and edit_id is null and not code = any(${codes})`);
    await this.setParents(nodes.filter(({ code }) => !edited.has(code)));
    await this.words.fill(chain.id, nodes);
    const stored = await repo.find({
      where: { chainId: chain.id },
      select: { id: true, code: true, mergedIntoId: true },
    });
    // All of them: an upsert leaves the version by which the index knows what is old.
    await this.index.refresh(
      'node',
      stored.map(({ id }) => id),
    );
    // What the atlas says of a node that people have merged is said of the one that took its place.
    return lookUp(new Map(stored.map(({ id, code, mergedIntoId }) => [code, mergedIntoId ?? id])));
  }

  async replaceLinks(chain: Chain, { links, dataDate }: ChainAtlas, nodeId: IdOf): Promise<void> {
    const repo = this.db.repo(ChainLink);
    await this.db.rows(sql`delete from chain_link where chain_id = ${chain.id} and edit_id is null`);
    const gone = await takenAway(this.db, 'chain_link');
    const rows = links
      .map(({ from, to }) => ({ chainId: chain.id, fromId: nodeId(from), toId: nodeId(to), dataDate }))
      .filter(({ fromId, toId }) => fromId !== toId && !gone.has(`${fromId},${toId}`));
    await repo.createQueryBuilder().insert().values(rows).orIgnore().execute();
  }

  async replaceSites(chain: Chain, { sites, dataDate }: ChainAtlas, nodeId: IdOf): Promise<IdOf> {
    const areas = await this.areas.all();
    const repo = this.db.repo(LocalSite);
    const edited = await this.editedSites(chain.id);
    const theirs = sites.filter(({ nameZh }) => !edited.has(nameZh));
    const rows = theirs.map(({ nodeCodes: _, ...site }) => ({
      ...site,
      chainId: chain.id,
      // Everything the atlas lists is of the city; its place says whether it is in the zone.
      area: areaOfPlace(site.place, areas) ?? DEFAULT_AREA,
      // Its year is of the source or of the plant's start, which one cannot tell; all of it was looked up for the atlas.
      dataDate,
      origin: 'atlas' as const,
      retiredAt: null,
    }));
    await repo.upsert(rows, {
      conflictPaths: ['chainId', 'nameZh'],
      indexPredicate: `origin = 'atlas'`,
      skipUpdateIfNoValuesChanged: true,
    });
    const names = sites.map(({ nameZh }) => nameZh);
    await this.db.rows(sql`
      update local_site set retired_at = now(), version = version + 1 where chain_id = ${chain.id}
        and origin = 'atlas' and retired_at is null and edit_id is null and not name_zh = any(${names})`);
    const stored = await repo.find({
      where: { chainId: chain.id, origin: 'atlas' },
      select: { id: true, nameZh: true },
    });
    const siteId = lookUp(new Map(stored.map(({ id, nameZh }) => [nameZh, id])));
    await this.placeSites(theirs, siteId, nodeId);
    return siteId;
  }

  async replaceDemand(
    chain: Chain,
    { billOfMaterials, volumes, selfSupply, products, dataDate }: ChainAtlas,
    { nodeId, siteId, anchors }: { nodeId: IdOf; siteId: IdOf; anchors: ReadonlyMap<string, string> },
  ): Promise<void> {
    const chainId = chain.id;
    for (const table of ['bill_of_materials_row', 'self_supply']) {
      await this.db.rows(sql`delete from ${raw(table)} where chain_id = ${chainId} and edit_id is null`);
    }
    await this.db.rows(sql`delete from anchor_volume where chain_id = ${chainId} and of_atlas`);
    const bill = billOfMaterials.map(({ nodeCode, ...row }, position) => {
      return { ...row, chainId, nodeId: nodeId(nodeCode), position, dataDate };
    });
    await this.insert(BillOfMaterialsRow, bill);
    const volumeRows = volumes.map(({ siteName, ...row }, position) => {
      const ids = { siteId: siteName && siteId(siteName), anchorId: anchors.get(row.anchor) ?? null };
      const dataDate = row.year === null ? null : String(row.year);
      return { ...row, ...ids, chainId, position, dataDate, ofAtlas: true };
    });
    await this.insert(AnchorVolume, volumeRows);
    const own = selfSupply.map(({ nodeCode, ...row }) => {
      return { ...row, chainId, nodeId: nodeId(nodeCode), dataDate };
    });
    await this.insert(SelfSupply, own);
    await this.db.rows(sql`delete from chain_product where chain_id = ${chainId}`);
    const named = products.map((row) => ({ ...row, chainId }));
    await this.insert(ChainProduct, named);
  }

  private async insert<Row extends ObjectLiteral>(entity: EntityTarget<Row>, rows: object[]): Promise<void> {
    if (rows.length === 0) return;
    await this.db
      .repo(entity)
      .createQueryBuilder()
      .insert()
      .values(rows as Row[])
      .orIgnore()
      .execute();
  }

  private async editedSites(chainId: string): Promise<Set<string>> {
    const rows = await this.db.rows<{ name: string }>(sql`
      select name_zh as name from local_site
      where chain_id = ${chainId} and origin = 'atlas' and edit_id is not null`);
    return new Set(rows.map(({ name }) => name));
  }

  private async refuseTakenCodes(chainId: string, nodes: readonly AtlasNode[]): Promise<void> {
    const taken = await this.db.row<{ code: string; chain: string }>(sql`
      select node.code, chain.code as chain from chain_node node join chain on chain.id = node.chain_id
      where node.code = any(${nodes.map(({ code }) => code)}) and node.chain_id <> ${chainId} limit 1`);
    if (taken) throw new NodeCodeTaken(taken.code, taken.chain);
  }

  /** Codes of nodes that a person changed; they are his from then on. */
  private async editedNodes(chainId: string): Promise<Set<string>> {
    const rows = await this.db.rows<{ code: string }>(
      sql`select code from chain_node where chain_id = ${chainId} and edit_id is not null`,
    );
    return new Set(rows.map(({ code }) => code));
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
    await this.db.rows(
      sql`delete from local_site_node where site_id = any(${places.map((place) => place.siteId)})`,
    );
    await this.db.repo(LocalSiteNode).createQueryBuilder().insert().values(places).orIgnore().execute();
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
