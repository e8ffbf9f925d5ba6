import { Injectable } from '@nestjs/common';
import sql, { type Sql } from 'sql-template-tag';

import type { Actor } from '../../platform/access';
import { dayOf } from '../../platform/calendar';
import {
  Database,
  type Groups,
  groupsOf,
  inGroup,
  type Page,
  pageOf,
  referenceTo,
  type SortColumn,
} from '../../platform/database';
import { type DomainError, RecordIsStale, RecordNotFound } from '../../platform/errors';
import { newestOf } from '../../platform/search';
import { FirmsSought, type OfFirms } from '../enterprises';
import { type StoredChannel, SealedChannels } from './channels/sealed-channels';
import { contactVisibleTo } from './contact.access';
import type { ContactDto, ContactQuery } from './contact.dto';
import { Contact } from './contact.entity';
import { ContactIsMerged } from './contact.errors';
import { CONTACT_GROUPS, mostGrouped } from './contact-groups';
import { contactMatch, contactWords } from './contact-search';

const SORTABLE: Record<string, SortColumn> = {
  updatedAt: { column: 'contact.updated_at', type: 'timestamptz' },
  createdAt: { column: 'contact.created_at', type: 'timestamptz' },
  retainUntil: { column: 'contact.retain_until', type: 'date' },
  name: { column: 'contact.name collate zh_pinyin', type: 'text' },
};

/** What is now comes first, then what ended last. */
const POSTS = sql`
  (select coalesce(json_agg(json_build_object(
     'id', post.id, 'enterprise', ${referenceTo('enterprise', 'post.enterprise_id')},
     'department', post.department, 'title', post.title, 'level', post.level,
     'since', post.since, 'until', post.until)
     order by post.until is not null, post.until desc, post.since desc nulls last, post.id), '[]')
   from contact_post post where post.contact_id = contact.id)`;

const CHANNELS = sql`
  (select coalesce(json_agg(json_build_object('id', channel.id, 'kind', channel.kind, 'sealed', channel.sealed)
     order by channel.created_at, channel.id), '[]')
   from contact_channel channel where channel.contact_id = contact.id)`;

const SELECT = sql`
  contact.id, contact.name, contact.preferred_way as "preferredWay", contact.legal_basis as "legalBasis",
  contact.purpose, contact.source, contact.retain_until::text as "retainUntil",
  ${referenceTo('"user"', 'contact.owner_id')} as owner,
  ${referenceTo('department', 'contact.department_id')} as department,
  ${POSTS} as posts, ${CHANNELS} as channels,
  contact.version, contact.created_at as "createdAt", contact.updated_at as "updatedAt"`;

type SealedContact = Omit<ContactDto, 'channels'> & { channels: StoredChannel[] };

/** The only place that reads or writes people and what they are. */
@Injectable()
export class ContactRepository {
  constructor(
    private readonly db: Database,
    private readonly channels: SealedChannels,
    private readonly firms: FirmsSought,
  ) {}

  /** @param query `ofFirms: false`: what is typed is not looked for among the names of firms */
  async page(actor: Actor, query: ContactQuery & { ofFirms?: boolean }): Promise<Page<ContactDto>> {
    const { listed, counted } = await this.wanted(actor, query);
    const page = await pageOf<SealedContact>(
      this.db,
      {
        ...{
          alias: 'contact',
          select: SELECT,
          from: sql`contact`,
          sortable: SORTABLE,
          defaultSort: '-updatedAt',
        },
        ...{ where: listed, counted },
        narrowed: query.q && query.ofFirms === false ? this.newest(actor, query.q) : undefined,
      },
      query,
    );
    return { ...page, items: page.items.map((row) => this.masked(row)) };
  }

  /** How many there are in each group of a field. */
  async groups(actor: Actor, { groupKey: _key, ...query }: ContactQuery): Promise<Groups> {
    const { group = '', ...rest } = query;
    const { counted } = await this.wanted(actor, rest);
    const list = { from: sql`contact`, where: counted, fields: CONTACT_GROUPS, most: mostGrouped(query) };
    return groupsOf(this.db, list, group);
  }

  async view(actor: Actor, id: string): Promise<ContactDto> {
    const found = await this.db.row<SealedContact>(
      sql`select ${SELECT} from contact where contact.id = ${id} and ${contactVisibleTo(actor)}`,
    );
    if (!found) throw await this.missing(actor, id);
    return this.masked(found);
  }

  /** Reads a person and holds the row until the transaction ends. */
  async lock(actor: Actor, id: string, version: number): Promise<Contact> {
    const contact = await this.held(actor, id);
    if (!contact) throw await this.missing(actor, id);
    if (contact.version !== version) throw new RecordIsStale('contact', await this.view(actor, id));
    return contact;
  }

  /** The same, of whichever version it is; null when there is nobody. */
  async held(actor: Actor, id: string): Promise<Contact | null> {
    const visible = await this.db.row(
      sql`select contact.id from contact where contact.id = ${id} and ${contactVisibleTo(actor)} for update`,
    );
    return visible ? this.db.repo(Contact).findOneByOrFail({ id }) : null;
  }

  /** Where somebody is whose file was merged into another one; old addresses still lead there. */
  private async missing(actor: Actor, id: string): Promise<DomainError> {
    const into = await this.db.row<{ id: string; name: string }>(sql`
      with recursive head(id) as (
        select merge.target_id from contact_merge merge where merge.undone_at is null and merge.source_id = ${id}
        union
        select later.target_id from head join contact_merge later on later.source_id = head.id and later.undone_at is null)
      select contact.id, contact.name from head join contact on contact.id = head.id and ${contactVisibleTo(actor)}`);
    return into ? new ContactIsMerged(into) : new RecordNotFound('contact');
  }

  save(contact: Partial<Contact>): Promise<Contact> {
    const contacts = this.db.repo(Contact);
    return contacts.save(contacts.create(contact));
  }

  /** Something that belongs to the person was changed: the record has a new version. */
  async touch(id: string): Promise<{ id: string; version: number }> {
    const row = await this.db.row<{ id: string; version: number }>(sql`
      with touched as (update contact set version = version + 1, updated_at = now() where id = ${id}
        returning id, version) select id, version from touched`);
    if (!row) throw new RecordNotFound('contact');
    return row;
  }

  /** Marks those whose day has passed as told of, and says which they are. */
  dueForReview(): Promise<{ id: string; ownerId: string; retainUntil: string }[]> {
    return this.db.rows(sql`
      with due as (update contact set review_asked_for = retain_until
        where erased_at is null and retain_until < ${dayOf()}::date
          and review_asked_for is distinct from retain_until
        returning id, owner_id, retain_until)
      select id, owner_id as "ownerId", retain_until::text as "retainUntil" from due`);
  }

  private async wanted(actor: Actor, query: ContactQuery & { ofFirms?: boolean }) {
    const { q, ofFirms = true } = query;
    const where = [contactVisibleTo(actor), ...filters(actor, query)];
    if (!q?.trim()) return { listed: where, counted: where };
    const { listed, counted } = await this.called(q, ofFirms);
    return { listed: [...where, listed], counted: [...where, counted] };
  }

  /** By name and number, or by the firm. Of a common word, people are read in the order of the list. */
  private async called(q: string, ofFirms: boolean): Promise<{ listed: Sql; counted: Sql }> {
    const match = contactMatch(this.channels.sought(q));
    if (!ofFirms) return { listed: match, counted: match };
    const narrowed = ({ are, oneByOne }: OfFirms) =>
      oneByOne
        ? sql`(${match} or (${anyPostAt(are)}))`
        : sql`contact.id in (select contact.id from contact where ${match} union ${postsAt(are)})`;
    const { listed, counted } = await this.firms.by(q);
    return { listed: narrowed(listed), counted: narrowed(counted) };
  }

  private newest(actor: Actor, q: string) {
    const way = { table: 'contact', alias: 'contact', ...contactWords(this.channels.sought(q)) };
    const further = [contactVisibleTo(actor)];
    return (limit: number) => sql`contact where contact.id in ${newestOf(way, { limit, further })}`;
  }

  private masked({ channels, ...contact }: SealedContact): ContactDto {
    return { ...contact, channels: channels.map((channel) => this.channels.masked(channel)) };
  }
}

function postsAt(firms: OfFirms['are']): Sql {
  return sql`select post.contact_id from contact_post post where ${firms(sql`post.enterprise_id`)}`;
}

function anyPostAt(firms: OfFirms['are']): Sql {
  return sql`select true from contact_post post
    where post.contact_id = contact.id and ${firms(sql`post.enterprise_id`)} limit 1`;
}

function atFirm(firms: OfFirms['are']): Sql {
  return sql`contact.id in (${postsAt(firms)})`;
}

function filters(actor: Actor, { enterpriseId, firm: among, owner, due, ...grouping }: ContactQuery): Sql[] {
  const where: Sql[] = inGroup(CONTACT_GROUPS, grouping);
  if (enterpriseId) where.push(atFirm((firm) => sql`${firm} = ${enterpriseId}`));
  if (among) where.push(atFirm((firm) => sql`${firm} = any(${among}::uuid[])`));
  if (owner) where.push(sql`contact.owner_id = ${owner === 'me' ? actor.id : owner}`);
  if (due === 'true') where.push(sql`contact.retain_until < ${dayOf()}::date`);
  return where;
}
