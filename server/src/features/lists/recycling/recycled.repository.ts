import { Injectable } from '@nestjs/common';
import sql, { empty, join, raw, type Sql } from 'sql-template-tag';

import type { Actor } from '../../../platform/access';
import { Database, type Page, pageOf, referenceTo } from '../../../platform/database';
import { RecordIsStale, RecordNotFound } from '../../../platform/errors';
import { RecycledKinds } from '../../../platform/recycling';
import { recycledVisibleTo } from './recycled.access';
import { RecycledRecord } from './recycled.entity';
import type { RecycledQuery, RecycledRecordDto } from './recycling.dto';

/** Between two batches other work gets its turn. */
const BATCH = 200;

/** The only place that reads or writes what is in the bin. */
@Injectable()
export class RecycledRepository {
  constructor(
    private readonly db: Database,
    private readonly kinds: RecycledKinds,
  ) {}

  async page(actor: Actor, query: RecycledQuery): Promise<Page<RecycledRecordDto>> {
    const page = await pageOf<RecycledRecordDto>(
      this.db,
      {
        alias: 'recycled',
        select: this.select(),
        from: sql`recycled_record recycled`,
        where: [
          recycledVisibleTo(actor),
          ...(query.kind ? [sql`recycled.record_kind = ${query.kind}`] : []),
          ...(query.record ? [sql`recycled.record_id = ${query.record}`] : []),
        ],
        sortable: { createdAt: { column: 'recycled.created_at', type: 'timestamptz' } },
        defaultSort: '-createdAt',
      },
      query,
    );
    return { ...page, items: page.items.map(withThoseThere) };
  }

  async view(actor: Actor, id: string): Promise<RecycledRecordDto> {
    const found = await this.db.row<RecycledRecordDto>(sql`
      select ${this.select()} from recycled_record recycled
      where recycled.id = ${id} and ${recycledVisibleTo(actor)}`);
    if (!found) throw new RecordNotFound('recycled_record');
    return withThoseThere(found);
  }

  async lock(actor: Actor, id: string, version: number): Promise<RecycledRecordDto> {
    await this.db.rows(sql`select from recycled_record where id = ${id} for update`);
    const found = await this.view(actor, id);
    if (found.version !== version) throw new RecordIsStale('recycled_record', found);
    return found;
  }

  /** Work that changes what is in the bin, and its trail, as one. */
  transaction<T>(work: () => Promise<T>): Promise<T> {
    return this.db.transaction(work);
  }

  save(recycled: Partial<RecycledRecord>): Promise<RecycledRecord> {
    const all = this.db.repo(RecycledRecord);
    return all.save(all.create(recycled));
  }

  async remove(id: string): Promise<void> {
    await this.db.repo(RecycledRecord).delete({ id });
  }

  /** Takes some of those whose days are over, and that nothing keeps, away for good. */
  purge(): Promise<{ kind: string; recordId: string }[]> {
    const free = this.guests().map(({ count }) => sql`and ${count} = 0`);
    return this.db.rows(sql`
      with over as (select recycled.id from recycled_record recycled
        where recycled.purge_after < now() ${free.length > 0 ? join(free, ' ') : empty}
        order by recycled.id limit ${BATCH} for update skip locked),
      gone as (delete from recycled_record where id in (select id from over) returning record_kind, record_id)
      select record_kind as kind, record_id as "recordId" from gone`);
  }

  private select(): Sql {
    const each = this.guests().map(
      ({ kind, count }) => sql`json_build_object('kind', ${kind}::text, 'count', ${count})`,
    );
    const guests = each.length > 0 ? sql`json_build_array(${join(each)})` : sql`'[]'::json`;
    return sql`
      recycled.id, recycled.record_kind as kind, recycled.record_id as "recordId", recycled.title, recycled.reason,
      ${referenceTo('"user"', 'recycled.actor_id')} as actor,
      ${referenceTo('department', 'recycled.department_id')} as department, recycled.created_at as "createdAt",
      recycled.purge_after as "purgeAfter", ${guests} as guests, recycled.version`;
  }

  private guests(): { kind: string; count: Sql }[] {
    return this.kinds.guests().map(({ kind, kept }) => ({
      kind,
      count: raw(`(${kept('recycled.record_kind', 'recycled.record_id')})`),
    }));
  }
}

function withThoseThere({ guests, ...recycled }: RecycledRecordDto): RecycledRecordDto {
  return { ...recycled, guests: guests.filter(({ count }) => count > 0) };
}
