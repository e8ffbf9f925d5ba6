import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';

import { Database } from '../../../platform/database';
import { ChainsService } from '../../chains';
import { tellFirms } from '../told/tell-firms';
import { ToldColumns } from '../told/told-columns';
import { beside, BETWEEN_LISTINGS, BETWEEN_SOURCES, type Told } from '../told/told-texts';
import { foundAlike, type SearchColumns, searchColumnsOf } from '../search-columns';
import { FIRM_CHANGES, FIRM_COLUMNS, firmColumns } from './firm-columns';
import type { FirmValues } from './firm-values';

/** A firm of the register as far as a table may speak of it. */
export interface KnownFirm extends FirmValues, Told {
  id: string;
  version: number;
}

interface RowValues {
  row: number;
  values: FirmValues;
}

export interface NewFirm extends RowValues {
  /** What it is searched by. */
  found: SearchColumns;
}

/** Writes firms many at a time. */
@Injectable()
export class FirmWriter {
  constructor(
    private readonly db: Database,
    private readonly chains: ChainsService,
    private readonly told: ToldColumns,
  ) {}

  known(values: readonly Pick<FirmValues, 'nameKey' | 'uscc'>[]): Promise<KnownFirm[]> {
    const names = values.map(({ nameKey }) => nameKey);
    const codes = values.flatMap(({ uscc }) => uscc ?? []);
    return this.db.rows(sql`
      select firm.id, firm.version, firm.name, firm.name_key as "nameKey", firm.uscc, firm.short_name as "shortName",
        firm.name_en as "nameEn", firm.province, firm.city,
        firm.registered_code as "registeredCode", firm.operating_code as "operatingCode",
        firm.industry_codes as "industryCodes", firm.listing, firm.main_products as "mainProducts",
        firm.source, array(select place.node_id::text from enterprise_placement place
          where place.enterprise_id = firm.id) as "nodeIds",
        array(select exchange || ':' || code from enterprise_listing where enterprise_id = firm.id
          union all select title from enterprise_source where enterprise_id = firm.id) as told
      from enterprise firm where firm.name_key = any(${names}) or firm.uscc = any(${codes})`);
  }

  /** One that somebody else added meanwhile is not added again. @returns ids by row */
  async add(rows: readonly NewFirm[]): Promise<Map<number, string>> {
    const firms = rows.map(({ values, found }) => firmColumns(values, found));
    const written = await this.db.rows<{ id: string; key: string }>(sql`
      insert into enterprise (${FIRM_COLUMNS}, origin, qualifications, version)
      select ${FIRM_COLUMNS}, 'user', '{}', 1
      from jsonb_populate_recordset(null::enterprise, ${JSON.stringify(firms)}::jsonb)
      on conflict do nothing returning id, name_key as key`);
    const ids = new Map(written.map(({ id, key }) => [key, id]));
    const added = rows.flatMap(({ row, values }) => {
      const id = ids.get(values.nameKey);
      return id === undefined ? [] : [{ row, id, values }];
    });
    await tellFirms(
      this.db,
      added.map(({ id, values: { listing, source } }) => ({ id, listing, source })),
    );
    await this.place(added);
    return new Map(added.map(({ row, id }) => [row, id]));
  }

  /** What a row says nothing of stays; a firm that changed since it was read is left. @returns rows that were written */
  async change(rows: readonly (RowValues & { known: KnownFirm })[]): Promise<Set<number>> {
    const told = rows.map((row) => ({ ...row, fresh: beside(row.known, row.values) }));
    const written = await this.write(
      told.map(({ known, values, fresh }) => ({ known, next: merge(known, values, fresh) })),
    );
    const done = told.filter(({ known }) => written.has(known.id));
    await tellFirms(
      this.db,
      done.map(({ known, fresh }) => ({ id: known.id, ...fresh })),
    );
    await this.place(done.map(({ values, known }) => ({ id: known.id, values })));
    return new Set(done.map(({ row }) => row));
  }

  /** In the order of their ids, as everybody writes many of them. @returns ids of those that had not changed since they were read */
  private async write(firms: readonly { known: KnownFirm; next: FirmValues }[]): Promise<Set<string>> {
    const others = firms.filter(({ known, next }) => !foundAlike(known, next));
    const found = await searchColumnsOf(others.map(({ next }) => next));
    const foundBy = new Map(others.map(({ known }, at) => [known.id, found[at]]));
    const said = firms
      .map(({ known: { id, version }, next }) => ({ id, version, ...firmColumns(next, foundBy.get(id)) }))
      .sort((one, other) => (one.id < other.id ? -1 : 1));
    const written = await this.db.rows<{ id: string }>(sql`
      with written as (
        update enterprise firm
        set ${FIRM_CHANGES}, version = firm.version + 1, updated_at = now(), edited_at = now()
        from jsonb_populate_recordset(null::enterprise, ${JSON.stringify(said)}::jsonb) said
        where firm.id = said.id and firm.version = said.version returning firm.id)
      select id from written`);
    return new Set(written.map(({ id }) => id));
  }

  /**
   * A firm may stay while its listing goes, or the other way round. Which chains the records stood in is not known any
   * more: all maps are drawn anew.
   */
  async settleUndone(undoEdit: string): Promise<void> {
    await this.told.settleAll(sql`
      select id from enterprise where edit_id = ${undoEdit}
      union select (row ->> 'enterprise_id')::uuid from row_history
      where edit_id = ${undoEdit} and table_name in ('enterprise_listing', 'enterprise_source')`);
    await this.chains.touchAll();
  }

  /** Maps of the chains at which these firms work are drawn anew. */
  async redraw(ids: readonly string[]): Promise<void> {
    const chains = await this.db.rows<{ id: string }>(sql`
      select distinct node.chain_id as id from enterprise_placement place
      join chain_node node on node.id = place.node_id where place.enterprise_id = any(${[...ids]}::uuid[])`);
    await this.chains.touch(chains.map(({ id }) => id));
  }

  /** Places that a table names are added; none is ever taken away. */
  private async place(firms: readonly { id: string; values: FirmValues }[]): Promise<void> {
    const places = firms.flatMap(({ id, values: { nodeIds, source } }) =>
      nodeIds.map((nodeId) => ({ enterprise_id: id, node_id: nodeId, source })),
    );
    if (places.length > 0)
      await this.db.rows(sql`
        insert into enterprise_placement (enterprise_id, node_id, source)
        select enterprise_id, node_id, source
        from jsonb_populate_recordset(null::enterprise_placement, ${JSON.stringify(places)}::jsonb)
        on conflict do nothing`);
  }
}

/** The register's values with what the row says; its name stays, and to what it is known by comes what is new. */
function merge(known: KnownFirm, values: FirmValues, fresh: ReturnType<typeof beside>): FirmValues {
  const said = Object.entries(values).filter(
    ([key, value]) => value !== null && key !== 'name' && key !== 'nameKey',
  );
  return {
    ...{ ...known, ...(Object.fromEntries(said) as Partial<FirmValues>) },
    listing: joined([known.listing, fresh.listing], BETWEEN_LISTINGS),
    source: joined([known.source, fresh.source], BETWEEN_SOURCES),
  };
}

function joined(texts: readonly (string | null)[], between: string): string | null {
  return texts.filter((text) => text !== null && text !== '').join(between) || null;
}
