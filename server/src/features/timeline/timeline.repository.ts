import { Injectable } from '@nestjs/common';
import sql, { type Sql } from 'sql-template-tag';

import { type Actor, RecordAccess } from '../../platform/access';
import { endOfDay, startOfDay } from '../../platform/calendar';
import { Database, type Page, pageOf, referenceTo } from '../../platform/database';
import type { TimelineEntryDto, TimelineQuery } from './timeline.dto';
import { happenedTo } from './timeline.sources';

const PAGE = 200;

/** Reads what happened to a record, from the tables of all features that know of it. */
@Injectable()
export class TimelineRepository {
  constructor(
    private readonly db: Database,
    private readonly records: RecordAccess,
  ) {}

  async page(actor: Actor, query: TimelineQuery): Promise<Page<TimelineEntryDto>> {
    const { recordKind: kind, recordId: id } = query;
    await this.records.demand(actor, kind, id);
    return pageOf<TimelineEntryDto>(
      this.db,
      {
        alias: 'entry',
        select: sql`entry.id, entry.at, entry.kind, entry.act, entry.record_kind as "recordKind",
          entry.record_id as "recordId", ${referenceTo('"user"', 'entry.actor_id')} as actor, entry.text,
          json_strip_nulls(entry.params) as params`,
        from: happenedTo({ actor, records: this.records, kind, id }),
        where: filters(actor, query),
        sortable: { at: { column: 'entry.at', type: 'timestamptz' } },
        defaultSort: '-at',
      },
      query,
    );
  }

  /** All of it, page by page. */
  async *each(actor: Actor, query: TimelineQuery): AsyncGenerator<TimelineEntryDto> {
    for (let after: string | null | undefined; after !== null;) {
      const page: Page<TimelineEntryDto> = await this.page(actor, {
        ...query,
        limit: PAGE,
        count: 'none',
        after,
      });
      yield* page.items;
      after = page.next;
    }
  }
}

function filters(actor: Actor, { kind, person, from, until }: TimelineQuery): Sql[] {
  const where: Sql[] = [];
  if (kind) where.push(sql`entry.kind = ${kind}`);
  if (person) where.push(sql`entry.actor_id = ${person === 'me' ? actor.id : person}`);
  if (from) where.push(sql`entry.at >= ${startOfDay(from)}`);
  if (until) where.push(sql`entry.at <= ${endOfDay(until)}`);
  return where;
}
