import { randomUUID } from 'node:crypto';

import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';

import type { Actor } from '../../../platform/access';
import { Database } from '../../../platform/database';
import { normaliseText } from '../../../platform/text';
import { ContactChannel } from '../channels/channel.entity';
import { SealedChannels } from '../channels/sealed-channels';
import { contactVisibleTo } from '../contact.access';
import { Contact } from '../contact.entity';
import { contactSearchColumns } from '../contact-search';
import { ContactPost } from '../posts/post.entity';
import type { ContactValues } from './contact-values';

/** Somebody who is here already, once for each number and each firm by which rows may mean him. */
export interface KnownContact {
  id: string;
  /** Normalised. */
  name: string;
  /** Hexadecimal, of the whole number; null where he is known by name and firm. */
  hash: string | null;
  /** Where he is or was. */
  firms: string[];
}

/** Reads and writes people many at a time. */
@Injectable()
export class ContactWriter {
  constructor(
    private readonly db: Database,
    private readonly sealed: SealedChannels,
  ) {}

  /** Keyed hashes of those numbers that are one person's alone: colleagues share the land line of their firm. */
  hashesOf({ channels }: Pick<ContactValues, 'channels'>): string[] {
    return this.sealed.personal(channels).map((hash) => hash.toString('hex'));
  }

  /** What rows about one person have in common; kept in the clear, so it names nobody. */
  keysOf(values: ContactValues): string[] {
    return [
      ...this.hashesOf(values),
      this.sealed.markOf(`${normaliseText(values.name)} ${values.enterpriseId}`),
    ];
  }

  /** Inside the transaction that writes: of two imports of the same people one waits for the other. */
  async known(
    actor: Actor,
    rows: readonly { values: ContactValues; hashes: readonly string[] }[],
  ): Promise<KnownContact[]> {
    await this.db.rows(sql`select pg_advisory_xact_lock(hashtextextended('contacts import', 0))`);
    const hashes = [...new Set(rows.flatMap((row) => row.hashes))];
    const firms = [...new Set(rows.map(({ values }) => values.enterpriseId).filter((id) => id !== ''))];
    const names = [...new Set(rows.map(({ values }) => normaliseText(values.name)))];
    return this.db.rows(sql`
      with found as (
        select channel.contact_id as id, encode(channel.hash, 'hex') as hash from contact_channel channel
        where channel.hash in (select decode(hash, 'hex') from unnest(${hashes}::text[]) hash)
        union
        select contact.id, null from contact_post post join contact on contact.id = post.contact_id
        where post.enterprise_id = any(${firms}::uuid[]) and contact.search_text = any(${names}))
      select contact.id, contact.search_text as name, found.hash,
        array(select post.enterprise_id::text from contact_post post where post.contact_id = contact.id) as firms
      from found join contact using (id) where ${contactVisibleTo(actor)}`);
  }

  /** @returns ids by row */
  async add(rows: readonly { row: number; values: ContactValues }[]): Promise<Map<number, string>> {
    const made = rows.map(({ row, values }) => ({ row, id: randomUUID(), values }));
    await this.db.repo(Contact).insert(made.map(({ id, values }) => personOf(id, values)));
    await this.db.repo(ContactPost).insert(
      made.map(({ id, values: { enterpriseId, unit, post, level } }) => ({
        ...{ contactId: id, enterpriseId, department: unit, title: post, level },
      })),
    );
    const channels = made.flatMap(({ id, values }) =>
      this.sealed.sealAll(values.channels, '').map((channel) => ({ ...channel, contactId: id })),
    );
    if (channels.length > 0) await this.db.repo(ContactChannel).insert(channels);
    return new Map(made.map(({ row, id }) => [row, id]));
  }
}

function personOf(id: string, values: ContactValues): Partial<Contact> {
  const { name, preferredWay, legalBasis, purpose, source, retainUntil, ownerId, departmentId } = values;
  return {
    ...{ id, name, preferredWay, legalBasis, purpose, source, retainUntil, ownerId, departmentId },
    ...{ createdAt: values.createdAt, ...contactSearchColumns(name) },
  };
}
