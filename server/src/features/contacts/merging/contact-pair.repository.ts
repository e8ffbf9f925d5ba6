import { Injectable } from '@nestjs/common';
import sql, { raw, type Sql } from 'sql-template-tag';

import type { Actor } from '../../../platform/access';
import { Database, referenceTo } from '../../../platform/database';
import type { ContactTwinDto } from '../channels/channel.dto';
import { contactVisibleTo } from '../contact.access';
import { ContactToldApart } from './contact-merge.entity';
import type { ContactPairDto } from './contact-pair.dto';

const LIKE_THIS = 10;

/** By a mobile number or an address; a land line is shared by colleagues. */
const SAME_CHANNEL = sql`
  select one.contact_id as first, other.contact_id as second, 'channel' as by
  from contact_channel one join contact_channel other on other.hash = one.hash and other.contact_id <> one.contact_id
  where one.kind <> 'phone'`;

const SAME_NAME = sql`
  select one.contact_id, other.contact_id, 'name'
  from contact_post one
  join contact_post other on other.enterprise_id = one.enterprise_id and other.contact_id <> one.contact_id
  join contact him on him.id = one.contact_id
  join contact her on her.id = other.contact_id and her.search_text = him.search_text
  where him.search_text <> ''`;

const APART = sql`not exists (select from contact_told_apart apart
  where (apart.first_id, apart.second_id) in ((pair.first, pair.second), (pair.second, pair.first)))`;

/** Who may be one person, as the register stands at this moment. */
@Injectable()
export class ContactPairRepository {
  constructor(private readonly db: Database) {}

  /** The first so many; what was merged or told apart makes room for the next. */
  pairs(actor: Actor, limit: number): Promise<ContactPairDto[]> {
    return this.db.rows(sql`
      with pair as (select first, second, min(by) as by from (${SAME_CHANNEL} union ${SAME_NAME}) found
        where first < second group by first, second)
      select pair.by, ${person('pair.first', actor)} as first, ${person('pair.second', actor)} as second
      from pair where ${APART} and ${seen('pair.first', actor)} and ${seen('pair.second', actor)}
      order by pair.by, pair.first, pair.second limit ${limit}`);
  }

  /** Those who may be this person. */
  async of(actor: Actor, contactId: string): Promise<ContactTwinDto[]> {
    const rows = await this.db.rows<{ twin: ContactTwinDto }>(sql`
      with pair as (select first, second, min(by) as by from (
          ${SAME_CHANNEL} and one.contact_id = ${contactId} union ${SAME_NAME} and one.contact_id = ${contactId}) found
        group by first, second)
      select ${person('pair.second', actor)} as twin
      from pair where ${APART} and ${seen('pair.second', actor)}
      order by pair.by, pair.second limit ${LIKE_THIS}`);
    return rows.map(({ twin }) => twin);
  }

  async tellApart(actor: Actor, firstId: string, secondId: string): Promise<void> {
    const row = { firstId, secondId, toldById: actor.id };
    await this.db.repo(ContactToldApart).createQueryBuilder().insert().values(row).orIgnore().execute();
  }
}

/** @param id SQL text written by us */
function seen(id: string, actor: Actor): Sql {
  return sql`exists (select from contact where contact.id = ${raw(id)} and ${contactVisibleTo(actor)})`;
}

/** @param id SQL text written by us */
function person(id: string, actor: Actor): Sql {
  return sql`(
    select json_build_object('id', contact.id, 'name', contact.name, 'by', pair.by,
      'enterprise', ${referenceTo('enterprise', 'latest.enterprise_id')}, 'title', coalesce(latest.title, ''),
      'owner', ${referenceTo('"user"', 'contact.owner_id')})
    from contact
    left join lateral (select post.enterprise_id, post.title from contact_post post
      where post.contact_id = contact.id order by post.until is not null, post.until desc, post.id limit 1) latest on true
    where contact.id = ${raw(id)} and ${contactVisibleTo(actor)})`;
}
