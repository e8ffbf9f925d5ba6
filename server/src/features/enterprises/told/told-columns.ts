import { Injectable } from '@nestjs/common';
import sql, { type Sql } from 'sql-template-tag';

import { Database } from '../../../platform/database';
import type { Enterprise } from '../enterprise.entity';
import { EnterpriseRepository } from '../enterprise.repository';
import { type Searchable, searchColumnsOf } from '../search-columns';

export type Columns = Pick<Enterprise, 'listing' | 'listedSince' | 'source'>;

/** What a firm's listings and sources come to, in columns of the firm: lists, searches and points read them there. */
@Injectable()
export class ToldColumns {
  constructor(
    private readonly db: Database,
    private readonly enterprises: EnterpriseRepository,
  ) {}

  /** After the rows of a firm have changed. Its row is held until the transaction ends. */
  async settle(id: string): Promise<void> {
    await this.enterprises.lock(id);
    await this.settleAll(sql`select ${id}::uuid as id`);
  }

  /** @param which ids of firms whose rows, or whose own columns, have changed */
  async settleAll(which: Sql): Promise<void> {
    const firms = await this.db.rows<Searchable & Columns & { id: string }>(sql`
      select firm.id, firm.name, firm.short_name as "shortName", firm.name_en as "nameEn", firm.uscc,
        told.listing, told."listedSince", told.source
      from enterprise firm join (${which}) which on which.id = firm.id, ${TOLD}
      where (firm.listing, firm.listed_since, firm.source)
        is distinct from (told.listing, told."listedSince", told.source)`);
    if (firms.length === 0) return;
    const found = await searchColumnsOf(firms);
    const next = firms.map((firm, at) => ({ ...firm, ...found[at] }));
    await this.db.rows(sql`
      update enterprise firm set listing = told.listing, listed_since = told."listedSince", source = told.source,
        search_tokens = told."searchTokens", search_text = told."searchText", search_latin = told."searchLatin",
        version = firm.version + 1, updated_at = now(), edited_at = now()
      from jsonb_to_recordset(${JSON.stringify(next)}::jsonb) told (id uuid, listing text, "listedSince" text,
        source text, "searchTokens" text[], "searchText" text, "searchLatin" text)
      where firm.id = told.id`);
  }
}

/** Of a `firm`, as the rows have it; a listing that was withdrawn is none. */
const TOLD = sql`lateral (
  select listed.listing, listed.since as "listedSince", known.source
  from (select string_agg(exchange || ':' || code, '、' order by created_at, id) as listing, min(since) as since
    from enterprise_listing where enterprise_id = firm.id and until is null) listed,
  (select string_agg(title, '；' order by created_at, id) as source
    from enterprise_source where enterprise_id = firm.id) known) told`;
