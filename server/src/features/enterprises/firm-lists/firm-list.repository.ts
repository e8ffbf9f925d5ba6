import { setImmediate as nextTurn } from 'node:timers/promises';

import { Injectable } from '@nestjs/common';
import type { EvidenceLevel } from '@lianzhao/contracts';
import sql from 'sql-template-tag';

import { Database } from '../../../platform/database';
import { Enterprise } from '../enterprise.entity';
import { nameKeyOf } from '../name-key';
import { tellFirms, type ToldOfFirm } from '../told/tell-firms';
import type { BookFirm, RegisterRow } from './firm-book';
import type { ReadRow } from './row-reader';

/** What holds for every row that does not say it itself. */
export interface ListOrigin {
  evidence: EvidenceLevel;
  source: string;
  dataDate: string;
}

/** Rows per statement; deriving what firms are searched by takes about a third of a millisecond each. */
const BATCH = 250;

/** Finds and writes firms many at a time. */
@Injectable()
export class FirmListRepository {
  constructor(private readonly db: Database) {}

  /** Firms of the register that these rows may speak of, with those of the chain's nodes they stand at. */
  known(chainId: string, rows: readonly Pick<ReadRow, 'name' | 'uscc'>[]): Promise<RegisterRow[]> {
    const names = rows.map(({ name }) => nameKeyOf(name));
    const codes = rows.flatMap(({ uscc }) => uscc ?? []);
    return this.db.rows(sql`
      select firm.id, firm.name, firm.name_key as "nameKey", firm.uscc, firm.city, array(
        select place.node_id::text from enterprise_placement place join chain_node node on node.id = place.node_id
        where place.enterprise_id = firm.id and node.chain_id = ${chainId}) as "nodeIds"
      from enterprise firm where firm.name_key = any(${names}) or firm.uscc = any(${codes})`);
  }

  /** Names that local sites of a chain bear, and of whom they are. */
  async siteNames(chainId: string): Promise<string[]> {
    const rows = await this.db.rows<{ name: string; parent: string | null }>(sql`
      select name_zh as name, parent from local_site where chain_id = ${chainId} and retired_at is null`);
    return rows.flatMap(({ name, parent }) => (parent ? [name, parent] : [name]));
  }

  /** Adds firms that are new and gives each its id; one that somebody else added meanwhile is that one. */
  async add(firms: readonly BookFirm[], source: string): Promise<void> {
    for (const batch of batches(firms)) {
      const { raw: added } = await this.db
        .repo(Enterprise)
        .createQueryBuilder()
        .insert()
        .values(batch.map((firm) => rowOf(firm, source)))
        .orIgnore()
        .returning(['id', 'listing', 'source'])
        .execute();
      await tellFirms(this.db, added as ToldOfFirm[]);
      const stored = await this.db.rows<{ id: string; key: string }>(sql`
        select id, name_key as key from enterprise where name_key = any(${batch.map(({ nameKey }) => nameKey)})`);
      const ids = new Map(stored.map(({ id, key }) => [key, id]));
      for (const firm of batch) firm.id = ids.get(firm.nameKey) ?? null;
      await nextTurn();
    }
  }

  /** @returns how many placements were written */
  async place(firms: readonly BookFirm[], { evidence, source, dataDate }: ListOrigin): Promise<number> {
    let written = 0;
    for (const batch of batches(firms)) {
      const rows = batch.flatMap(({ id, placed }) =>
        id === null ? [] : [...placed].map(([nodeId, place]) => ({ enterpriseId: id, nodeId, ...place })),
      );
      const done = await this.db.rows(sql`
        insert into enterprise_placement
          (enterprise_id, node_id, evidence, source, capacity, market_share_pct, data_date)
        select place."enterpriseId", place."nodeId", ${evidence}, coalesce(place.source, ${source}), place.capacity,
          place."marketSharePct", coalesce(place."dataDate", ${dataDate})
        from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as place ("enterpriseId" uuid, "nodeId" uuid,
          source text, capacity text, "marketSharePct" numeric, "dataDate" text)
        on conflict do nothing returning 1`);
      written += done.length;
    }
    return written;
  }
}

function rowOf({ name, uscc, details }: BookFirm, source: string): Enterprise {
  const row = Object.assign(new Enterprise(), { ...details, name, uscc, source, origin: 'user' as const });
  row.shortName = row.nameEn = null;
  row.derive();
  return row;
}

function batches<Row>(rows: readonly Row[]): Row[][] {
  const count = Math.ceil(rows.length / BATCH);
  return Array.from({ length: count }, (_, at) => rows.slice(at * BATCH, (at + 1) * BATCH));
}
