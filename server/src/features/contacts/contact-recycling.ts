import { Injectable, type OnModuleInit } from '@nestjs/common';

import type { Actor } from '../../platform/access';
import { type KeptRow, type Recyclable, type RecycledKind, RecycledKinds } from '../../platform/recycling';
import { ChannelRepository } from './channels/channel.repository';
import { ContactRepository } from './contact.repository';

/**
 * A person goes with posts and channels, these sealed as they were, and is kept no longer than the day up to which the law
 * lets us. Who stands in visits stays, because a visit says whom it was with; erasing is the way there. He is deleted by
 * his owner, or by a manager of the department.
 */
@Injectable()
export class ContactRecycling implements RecycledKind, OnModuleInit {
  readonly kind = 'contact';
  readonly permission = 'contact:update';

  constructor(
    private readonly kinds: RecycledKinds,
    private readonly contacts: ContactRepository,
    private readonly channels: ChannelRepository,
  ) {}

  onModuleInit(): void {
    this.kinds.register(this);
  }

  async hold(actor: Actor, id: string, version: number): Promise<Recyclable> {
    const { name, ownerId, departmentId, retainUntil } = await this.contacts.lock(actor, id, version);
    return { title: name, mine: ownerId === actor.id, departmentId, keepUntil: retainUntil };
  }

  around(_id: string, work: () => Promise<void>): Promise<void> {
    return work();
  }

  /** Somebody who was given one of his numbers since; a line he shared before is shared again. */
  async rival(actor: Actor, rows: readonly KeptRow[], deletedAt: Date): Promise<string | null> {
    const hashes = rows
      .filter(({ table }) => table === 'contact_channel')
      // As the database writes bytes: `\x…`.
      .map(({ row }) => Buffer.from(String(row.hash).slice(2), 'hex'));
    if (hashes.length === 0) return null;
    await this.channels.hold(hashes);
    const [known] = await this.channels.likely(actor, { hashes, since: deletedAt });
    return known?.name ?? null;
  }
}
