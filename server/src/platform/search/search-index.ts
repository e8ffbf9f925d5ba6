import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Interval } from '@nestjs/schedule';
import type { Permission, SearchKind } from '@lianzhao/contracts';
import sql, { raw, type Sql } from 'sql-template-tag';

import type { Actor } from '../access';
import { Database } from '../database';
import { Jobs } from '../jobs';
import { closestEntries } from './closest-entries';
import { newestEntries } from './newest-entries';
import { searchMatch } from './search-match';
import { type SearchHit, SearchSources } from './search-sources';
import { searchWords } from './search-words';

export const INDEX_SEARCH_QUEUE = 'index-search';
const HOUR_S = 3_600;
/** Records read and written at once; between two, other requests get their turn. */
const BATCH = 500;
const FIRST_ID = '00000000-0000-0000-0000-000000000000';

/** How the records of one table are found and shown. */
export interface IndexedRecords {
  kind: SearchKind;
  permission: Permission;
  /** Has `id` and `version`; also its alias in the fragments. */
  table: string;
  /** Short ones, `text[]`; the first is the record's own name. */
  names: Sql;
  /** Long ones, `text[]`. */
  texts: Sql;
  /** By which the newer comes first, `timestamptz`. */
  at: Sql;
  /** For records told of in prose, where the newest is what people look for; an index of their months is there. */
  newestFirst?: boolean;
  visibleTo(actor: Actor): Sql;
  /** Of `SearchHit`: title, subtitle and, of nodes, node. */
  shown: Sql;
}

interface Outdated {
  id: string;
  version: number;
  at: Date;
  names: (string | null)[];
  texts: (string | null)[];
}

/**
 * Entries by which records are found. A feature writes those of what it changes in the transaction of the change;
 * what came in by other ways, such as an upgrade, is caught up with by a job.
 */
@Injectable()
export class SearchIndex implements OnModuleInit {
  private readonly kinds = new Map<SearchKind, IndexedRecords>();

  constructor(
    private readonly db: Database,
    private readonly jobs: Jobs,
    private readonly sources: SearchSources,
  ) {}

  onModuleInit(): void {
    this.jobs.register(INDEX_SEARCH_QUEUE, () => this.catchUpAll());
  }

  /** Soon after a start, for the upgrade that may have brought it; then by the hour. */
  @Interval(INDEX_SEARCH_QUEUE, 10_000)
  async tick(): Promise<void> {
    await this.jobs.once(INDEX_SEARCH_QUEUE, HOUR_S);
  }

  register(records: IndexedRecords): void {
    const { kind, permission } = records;
    this.kinds.set(kind, records);
    this.sources.register({
      ...{ kind, permission },
      find: (actor, typed, limit) => this.find(records, actor, { typed, limit }),
    });
  }

  /** What these records are found by from now on. Call in the transaction that changed them. */
  async refresh(kind: SearchKind, ids: readonly string[]): Promise<void> {
    const records = this.of(kind);
    for (let at = 0; at < ids.length; at += BATCH) {
      const some = ids.slice(at, at + BATCH);
      await this.write(kind, await this.read(records, sql`${raw(records.table)}.id = any(${some}::uuid[])`));
    }
  }

  /** A record that is gone is found no more. Call in the transaction that took it away. */
  async forget(kind: SearchKind, id: string): Promise<void> {
    await this.db.rows(sql`delete from search_entry where kind = ${kind} and record_id = ${id}`);
  }

  /** Entries of this kind that are missing or of another version of their record. */
  async catchUp(kind: SearchKind): Promise<void> {
    const records = this.of(kind);
    const table = raw(records.table);
    const outdated = sql`not exists (select from search_entry entry where entry.kind = ${kind}
      and entry.record_id = ${table}.id and entry.version = ${table}.version)`;
    for (let after = FIRST_ID; ;) {
      const rows = await this.read(records, sql`${table}.id > ${after}::uuid and ${outdated}`);
      await this.write(kind, rows);
      const last = rows.at(-1);
      if (rows.length < BATCH || !last) return;
      after = last.id;
    }
  }

  private async catchUpAll(): Promise<void> {
    for (const kind of this.kinds.keys()) await this.catchUp(kind);
  }

  private of(kind: SearchKind): IndexedRecords {
    const records = this.kinds.get(kind);
    if (!records) throw new Error(`${kind} is not registered for search`);
    return records;
  }

  private read({ table, names, texts, at }: IndexedRecords, which: Sql): Promise<Outdated[]> {
    return this.db.rows(sql`
      select ${raw(table)}.id, ${raw(table)}.version, ${at} as at, ${names} as names, ${texts} as texts
      from ${raw(table)} where ${which} order by ${raw(table)}.id limit ${BATCH}`);
  }

  private async write(kind: SearchKind, rows: readonly Outdated[]): Promise<void> {
    if (rows.length === 0) return;
    const entries = rows.map(({ id, version, at, names, texts }) => ({
      ...{ id, version, at },
      ...searchWords({ names: known(names), texts: known(texts) }),
    }));
    await this.db.rows(sql`
      insert into search_entry (kind, record_id, version, at, search_name, search_tokens, search_text, search_latin)
      select ${kind}, id, version, at, "searchName", "searchTokens", "searchText", "searchLatin"
      from jsonb_to_recordset(${JSON.stringify(entries)}::jsonb) as entry (id uuid, version int, at timestamptz,
        "searchName" text, "searchTokens" text[], "searchText" text, "searchLatin" text)
      on conflict (kind, record_id) do update set version = excluded.version, at = excluded.at,
        search_name = excluded.search_name, search_tokens = excluded.search_tokens,
        search_text = excluded.search_text, search_latin = excluded.search_latin`);
  }

  private async find(
    records: IndexedRecords,
    actor: Actor,
    { typed, limit }: { typed: string; limit: number },
  ): Promise<SearchHit[]> {
    const match = searchMatch(typed, 'entry');
    if (!match) return [];
    const wanted = { typed, match, limit, visible: records.visibleTo(actor) };
    return records.newestFirst
      ? newestEntries(this.db, records, wanted)
      : this.db.rows(closestEntries(records, wanted));
  }
}

function known(texts: readonly (string | null)[]): string[] {
  return texts.filter((text): text is string => text !== null && text !== '');
}
