import { Injectable } from '@nestjs/common';
import { DEFAULT_AREA } from '@lianzhao/contracts';
import sql from 'sql-template-tag';

import { Database } from '../../../platform/database';
import { Chain } from '../chain.entity';
import { NodeCodeTaken } from '../chain.errors';
import { ChainLink } from '../chain-link.entity';
import { chainLives } from '../chain.sql';
import { LocalSite, LocalSiteNode } from '../local-site.entity';
import { areaOfPlace } from '../settings/area';
import { AreaRepository } from '../settings/area.repository';
import { ChainCodeTaken } from './chain-file.errors';
import type { PlannedLink, PlannedNode, PlannedSite, TakenCode } from './chain-plan';

export interface ChainNames {
  code: string;
  nameZh: string;
  nameEn: string;
}

/** Where the rows of a new chain say they are from, when they do not say it themselves. */
export interface Origin {
  source: string;
  dataDate: string;
}

type IdOf = (code: string) => string;

/** Writes a chain that is not there yet. What an import that was taken back left behind is taken up again. */
@Injectable()
export class NewChainRepository {
  constructor(
    private readonly db: Database,
    private readonly areas: AreaRepository,
  ) {}

  /** Those of the codes that nodes have. A node whose chain was taken back gives its code back. */
  taken(codes: readonly string[]): Promise<TakenCode[]> {
    return this.db.rows(sql`
      select node.code, chain.name_zh as chain from chain_node node join chain on chain.id = node.chain_id
      where node.code = any(${[...codes]}) and ${chainLives('chain')}`);
  }

  /** One new chain after the other: they may want the same codes. */
  async wait(): Promise<void> {
    await this.db.rows(sql`select pg_advisory_xact_lock(hashtextextended('new chain', 0))`);
  }

  /** @throws ChainCodeTaken when a chain has the code that was not taken back */
  async open({ code, nameZh, nameEn }: ChainNames, dataDate: string): Promise<Chain> {
    const chains = this.db.repo(Chain);
    const known = await chains.findOneBy({ code });
    const lives = await this.db.row(sql`select from chain where code = ${code} and ${chainLives('chain')}`);
    if (known && lives) throw new ChainCodeTaken(known);
    return chains.save({ ...known, code, nameZh, nameEn, dataDate, own: true });
  }

  async addNodes(chainId: string, nodes: readonly PlannedNode[], origin: Origin): Promise<IdOf> {
    const rows = nodes.map((node, position) => ({ ...node, position }));
    const written = await this.db.rows<{ id: string; code: string }>(sql`
      insert into chain_node (chain_id, code, name_zh, name_en, stream, level, kind, criticality, supply_radius,
        technologies, industry_codes, keywords, source, data_date, position, version)
      select ${chainId}, n.code, n."nameZh", n."nameEn", n.stream, n.level, n.kind, n.criticality, n."supplyRadius",
        n.technologies, n."industryCodes", n.keywords, coalesce(n.source, ${origin.source}),
        coalesce(n."dataDate", ${origin.dataDate}), n.position, 1
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as n (code text, "nameZh" text, "nameEn" text,
        stream text, level smallint, kind text, criticality smallint, "supplyRadius" text, technologies text[],
        "industryCodes" text[], keywords text[], source text, "dataDate" text, position int)
      on conflict (code) do update set chain_id = excluded.chain_id, name_zh = excluded.name_zh,
        name_en = excluded.name_en, stream = excluded.stream, level = excluded.level, kind = excluded.kind,
        criticality = excluded.criticality, supply_radius = excluded.supply_radius, parent_id = null,
        technologies = excluded.technologies, industry_codes = excluded.industry_codes,
        keywords = excluded.keywords, source = excluded.source, data_date = excluded.data_date,
        position = excluded.position, retired_at = null, merged_into_id = null, version = chain_node.version + 1
      where chain_node.retired_at is not null
      returning id, code`);
    const ids = new Map(written.map(({ id, code }) => [code, id]));
    const refused = nodes.find(({ code }) => !ids.has(code));
    if (refused) throw new NodeCodeTaken(refused.code, '');
    await this.setParents(nodes);
    return (code) => ids.get(code) ?? '';
  }

  private async setParents(nodes: readonly PlannedNode[]): Promise<void> {
    const pairs = JSON.stringify(nodes.map(({ code, parentCode }) => ({ code, parent: parentCode })));
    await this.db.rows(sql`
      update chain_node node set parent_id = parent.id
      from jsonb_to_recordset(${pairs}::jsonb) as pair (code text, parent text)
      join chain_node parent on parent.code = pair.parent
      where node.code = pair.code`);
  }

  async addLinks(
    chainId: string,
    links: readonly PlannedLink[],
    { idOf, dataDate }: Origin & { idOf: IdOf },
  ): Promise<void> {
    if (links.length === 0) return;
    const rows = links.map(({ from, to, evidence, source }) => {
      return { chainId, fromId: idOf(from), toId: idOf(to), evidence, source, dataDate };
    });
    await this.db.repo(ChainLink).createQueryBuilder().insert().values(rows).execute();
  }

  async addSites(
    chainId: string,
    sites: readonly PlannedSite[],
    { idOf, source, dataDate }: Origin & { idOf: IdOf },
  ): Promise<void> {
    if (sites.length === 0) return;
    const areas = await this.areas.all();
    const rows = sites.map(({ nodeCodes: _, ...site }) => ({
      ...{ ...site, chainId, source: site.source ?? source, origin: 'user' as const },
      area: areaOfPlace(site.place, areas) ?? DEFAULT_AREA,
      dataDate: site.year === null ? dataDate : String(site.year),
    }));
    const saved = await this.db.repo(LocalSite).save(rows);
    const places = sites.flatMap(({ nodeCodes }, at) =>
      [...new Set(nodeCodes)].map((code) => ({ siteId: saved[at]?.id ?? '', nodeId: idOf(code) })),
    );
    await this.db.repo(LocalSiteNode).insert(places);
  }
}
