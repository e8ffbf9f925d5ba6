import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';

import type { Actor } from '../../platform/access';
import { Database, type Page, pageOf } from '../../platform/database';
import type { NoticeDto, NoticeQuery } from './notice.dto';
import type { NoticeKind } from './notice.entity';

export interface News {
  kind: NoticeKind;
  params: Record<string, string>;
  recordKind: string;
  recordId: string;
  about: string;
}

/** The only place that reads or writes notices. A person sees his own. */
@Injectable()
export class NoticeRepository {
  constructor(private readonly db: Database) {}

  page(actor: Actor, query: NoticeQuery): Promise<Page<NoticeDto>> {
    const mine = sql`notice.recipient_id = ${actor.id}`;
    return pageOf<NoticeDto>(
      this.db,
      {
        alias: 'notice',
        select: sql`notice.id, notice.kind, notice.params, notice.record_kind as "recordKind",
          notice.record_id as "recordId", notice.read_at as "readAt", notice.created_at as "createdAt"`,
        from: sql`notice`,
        where: query.unread === 'true' ? [mine, sql`notice.read_at is null`] : [mine],
        sortable: { createdAt: { column: 'notice.created_at', type: 'timestamptz' } },
        defaultSort: '-createdAt',
      },
      query,
    );
  }

  async tell(
    recipientIds: readonly string[],
    { kind, params, recordKind, recordId, about }: News,
  ): Promise<void> {
    await this.db.rows(sql`
      insert into notice (recipient_id, kind, params, record_kind, record_id, about)
      select recipient, ${kind}, ${JSON.stringify(params)}::jsonb, ${recordKind}, ${recordId}, ${about}
      from unnest(${[...recipientIds]}::uuid[]) recipient
      on conflict (recipient_id, about) do nothing`);
  }

  async markRead(actor: Actor, id: string): Promise<boolean> {
    const read = await this.db.rows(sql`
      with done as (update notice set read_at = coalesce(read_at, now())
        where id = ${id} and recipient_id = ${actor.id} returning id) select id from done`);
    return read.length > 0;
  }
}
