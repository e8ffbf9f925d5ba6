import { Injectable } from '@nestjs/common';
import sql, { raw, type Sql } from 'sql-template-tag';

import { Database } from '../../../../platform/database';
import { RecordNotFound } from '../../../../platform/errors';
import { freeCodes } from './node-code';
import type { NodeRecordDto } from './node-record.dto';

type Stored = Omit<NodeRecordDto, 'nextPartCode'>;

/** Reads nodes as the people who edit them see them. */
@Injectable()
export class NodeRecordRepository {
  constructor(private readonly db: Database) {}

  /** A node of the chain, a retired one too. */
  async view(chainId: string, code: string): Promise<NodeRecordDto> {
    const found = await this.db.row<Stored>(sql`
      select node.id, node.code, parent.code as "parentCode", parent.name_zh as "parentNameZh",
             parent.name_en as "parentNameEn", node.name_zh as "nameZh", node.name_en as "nameEn",
             node.stream, node.level, node.kind, node.criticality, node.cost_share_pct as "costSharePct",
             node.cost_share_basis as "costShareBasis", node.supply_radius as "supplyRadius",
             node.energy_intensity as "energyIntensity", node.min_scale as "minScale",
             node.judged_by as "judgedBy", node.technologies, node.industry_codes as "industryCodes",
             node.keywords, node.source, node.data_date as "dataDate",
             array(select part.code from chain_node part where part.parent_id = node.id
                   and part.retired_at is null order by part.position, part.code) as "partCodes",
             ${linked('to_id', 'from_id')} as upstream, ${linked('from_id', 'to_id')} as downstream,
             node.retired_at is not null as retired, heir.code as "mergedInto", ${editorOf('node')} as editor,
             node.valid_from as "changedAt", node.version
      from chain_node node
      left join chain_node parent on parent.id = node.parent_id
      left join chain_node heir on heir.id = node.merged_into_id
      where node.chain_id = ${chainId} and node.code = ${code}`);
    if (!found) throw new RecordNotFound('node');
    const [nextPartCode = ''] = await this.freeCodes(code, 1);
    return { ...found, nextPartCode };
  }

  /** Codes for new parts of the node's parent. */
  async freeCodesBeside({ parentId }: { parentId: string | null }, count: number): Promise<string[]> {
    const parent = await this.db.row<{ code: string }>(
      sql`select code from chain_node where id = ${parentId}`,
    );
    return this.freeCodes(parent?.code ?? '', count);
  }

  /** Codes for new parts of a node that nobody has or had. */
  async freeCodes(parentCode: string, count: number): Promise<string[]> {
    const rows = await this.db.rows<{ code: string }>(
      sql`select code from chain_node where starts_with(code, ${parentCode})`,
    );
    return freeCodes(
      parentCode,
      rows.map(({ code }) => code),
      count,
    );
  }
}

function linked(end: string, other: string): Sql {
  return sql`(select coalesce(json_agg(json_build_object('code', other.code, 'nameZh', other.name_zh,
       'nameEn', other.name_en, 'evidence', link.evidence, 'source', link.source, 'dataDate', link.data_date,
       'editor', ${editorOf('link')}) order by other.position, other.code), '[]')
    from chain_link link join chain_node other on other.id = link.${raw(other)}
    where link.${raw(end)} = node.id and other.retired_at is null)`;
}

/** The same of a volume: that it has found its anchor is not what it says. */
export function editorOfVolume(alias: string): Sql {
  return sql`case when not ${raw(alias)}.of_atlas then ${editorOf(alias)} end`;
}

/** Who made a row say what it says; null for what came with the product. */
export function editorOf(alias: string): Sql {
  return sql`(select person.name from edit join "user" person on person.id = edit.actor_id
    where edit.id = ${raw(alias)}.edit_id)`;
}
