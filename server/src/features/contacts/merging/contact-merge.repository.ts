import { Injectable } from '@nestjs/common';
import sql, { type Sql } from 'sql-template-tag';
import { CONTACT_UNMERGE_DAYS } from '@lianzhao/contracts';

import type { Actor } from '../../../platform/access';
import { Database, referenceTo } from '../../../platform/database';
import { RecordNotFound } from '../../../platform/errors';
import {
  countedRows,
  type FollowingRowsDto,
  isFollowed,
  MergeLog,
  type MovedRow,
  NamedRows,
  type Row,
} from '../../../platform/merging';
import type { ContactMergeDto } from './contact-merge.dto';
import { ContactMerge } from './contact-merge.entity';

const LOG = 'contact_merge_row';
/** Rows nobody misses: that two files are not one person. */
export const UNCOUNTED = ['contact_told_apart'];

/** A person's own id and those of all files that were merged into his, as a subquery of ids. */
export function mergedInto(contactId: string): Sql {
  return sql`
    with recursive own(id) as (
      select ${contactId}::uuid
      union
      select merge.source_id from own join contact_merge merge on merge.target_id = own.id and merge.undone_at is null)
    select id from own`;
}

/** The log of merges of people. */
@Injectable()
export class ContactMergeRepository {
  constructor(
    private readonly db: Database,
    private readonly rows: MergeLog,
    private readonly named: NamedRows,
  ) {}

  list(contactId: string): Promise<ContactMergeDto[]> {
    return this.db.rows(sql`
      select merge.id, merge.at, ${referenceTo('"user"', 'merge.actor_id')} as actor,
        merge.source_row ->> 'name' as "sourceName", ${countedRows(LOG, UNCOUNTED)} as rows,
        merge.undone_at is null and merge.source_row is not null and not ${isFollowed('contact_merge')} as "mayUndo", merge.undone_at as "undoneAt"
      from contact_merge merge where merge.target_id = ${contactId} order by merge.at desc`);
  }

  async lock(id: string): Promise<ContactMerge> {
    const found = await this.db
      .repo(ContactMerge)
      .findOne({ where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!found) throw new RecordNotFound('contact_merge');
    return found;
  }

  refuseUndone(merge: ContactMerge): Promise<void> {
    return this.rows.refuseUndone('contact_merge', merge);
  }

  save(merge: Partial<ContactMerge>): Promise<ContactMerge> {
    return this.db.repo(ContactMerge).save(merge);
  }

  keep(mergeId: string, rows: readonly MovedRow[]): Promise<void> {
    return this.rows.keep(LOG, mergeId, rows);
  }

  log(mergeId: string): Promise<MovedRow[]> {
    return this.rows.rows(LOG, mergeId);
  }

  /** What would follow by name; a post goes by its firm. */
  async following(actor: Actor, rows: readonly MovedRow[]): Promise<FollowingRowsDto[]> {
    const posts = rows.filter(({ table }) => table === 'contact_post');
    const firms = await this.db.rows<{ name: string }>(sql`
      select name from enterprise where id = any(${posts.map(({ before }) => before.enterprise_id)}::uuid[])
      order by name`);
    return this.named.of(actor, rows, UNCOUNTED, new Map([['contact_post', firms.map(({ name }) => name)]]));
  }

  postOf(id: string): Promise<Row> {
    return this.rows.rowOf('contact_post', id);
  }

  rowOf(id: string): Promise<object> {
    return this.rows.rowOf('contact', id);
  }

  takeAway(id: string): Promise<void> {
    return this.rows.takeAway('contact', id);
  }

  bringBack(row: object): Promise<void> {
    return this.rows.bringBack('contact', row);
  }

  /** Of a person who is erased: of him and of all that were merged into him nothing is left in the log. */
  forget(contactId: string): Promise<void> {
    const own = mergedInto(contactId);
    return this.empty(sql`(merge.target_id in (${own}) or merge.source_id in (${own}))`);
  }

  /** What can be taken back no more. */
  forgetOld(): Promise<void> {
    return this.empty(sql`merge.at < now() - make_interval(days => ${CONTACT_UNMERGE_DAYS})`);
  }

  private async empty(which: Sql): Promise<void> {
    await this.db.rows(sql`
      with emptied as (update contact_merge merge set source_row = null, fields = '{}'
        where merge.source_row is not null and ${which} returning merge.id)
      delete from contact_merge_row log using emptied where log.merge_id = emptied.id`);
  }
}
