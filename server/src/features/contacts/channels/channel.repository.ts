import { Injectable } from '@nestjs/common';
import sql, { empty } from 'sql-template-tag';

import type { Actor } from '../../../platform/access';
import { Database, referenceTo } from '../../../platform/database';
import { RecordNotFound } from '../../../platform/errors';
import { contactVisibleTo } from '../contact.access';
import type { ContactTwinDto } from './channel.dto';
import { ContactChannel } from './channel.entity';
import type { NewChannel, StoredChannel } from './sealed-channels';

/** More would not help anybody to decide. */
const DUPLICATES = 5;
const RESEAL_BATCH = 500;

/** The only place that reads or writes channels. */
@Injectable()
export class ChannelRepository {
  constructor(private readonly db: Database) {}

  async add(contactId: string, channels: readonly NewChannel[]): Promise<void> {
    await this.db.repo(ContactChannel).insert(channels.map((channel) => ({ ...channel, contactId })));
  }

  async of(contactId: string, id: string): Promise<ContactChannel> {
    const found = await this.db.repo(ContactChannel).findOneBy({ id, contactId });
    if (!found) throw new RecordNotFound('contact_channel');
    return found;
  }

  all(contactId: string): Promise<ContactChannel[]> {
    return this.db.repo(ContactChannel).findBy({ contactId });
  }

  async remove(id: string): Promise<void> {
    await this.db.repo(ContactChannel).delete({ id });
  }

  /** Nobody else can take these numbers until the transaction ends. */
  async hold(hashes: readonly Buffer[]): Promise<void> {
    const keys = hashes.map((hash) => hash.toString('hex')).sort();
    for (const key of keys)
      await this.db.rows(sql`select pg_advisory_xact_lock(hashtextextended(${key}, 2))`);
  }

  /** People with one of these numbers, then those of the same name at the same firm. */
  likely(
    actor: Actor,
    {
      hashes,
      name,
      enterpriseId,
      since,
    }: { hashes: readonly Buffer[]; name?: string; enterpriseId?: string | null; since?: Date },
  ): Promise<ContactTwinDto[]> {
    const named =
      name && enterpriseId
        ? sql`or (contact.search_text = ${name} and exists (select from contact_post post
            where post.contact_id = contact.id and post.enterprise_id = ${enterpriseId}))`
        : empty;
    const sameChannel = sql`contact.id in
      (select channel.contact_id from contact_channel channel where channel.hash = any(${[...hashes]}::bytea[])
        ${since ? sql`and channel.created_at >= ${since}` : empty})`;
    return this.db.rows(sql`
      select contact.id, contact.name, case when ${sameChannel} then 'channel' else 'name' end as by,
             ${referenceTo('enterprise', 'latest.enterprise_id')} as enterprise, coalesce(latest.title, '') as title,
             ${referenceTo('"user"', 'contact.owner_id')} as owner
      from contact
      left join lateral (select post.enterprise_id, post.title from contact_post post
        where post.contact_id = contact.id order by post.until is not null, post.until desc, post.id limit 1) latest
        on true
      where ${contactVisibleTo(actor)} and (${sameChannel} ${named})
      order by by, contact.updated_at desc limit ${DUPLICATES}`);
  }

  /** Some that were sealed with another key than this. */
  sealedOtherwise(key: string): Promise<StoredChannel[]> {
    return this.db.rows(sql`
      select id, kind, sealed from contact_channel where sealed not like ${`${key}.%`}
      limit ${RESEAL_BATCH} for update skip locked`);
  }

  async reseal(id: string, sealed: string): Promise<void> {
    await this.db.repo(ContactChannel).update({ id }, { sealed });
  }
}
