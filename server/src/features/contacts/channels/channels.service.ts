import { Injectable } from '@nestjs/common';
import { LIMITS } from '@lianzhao/contracts';

import type { Actor } from '../../../platform/access';
import { Audit } from '../../../platform/audit';
import { Database } from '../../../platform/database';
import { normaliseText } from '../../../platform/text';
import type { ContactMadeDto } from '../contact.dto';
import { ChannelRefused, ContactIsDuplicate } from '../contact.errors';
import { ContactRepository } from '../contact.repository';
import type {
  ContactTwinDto,
  ContactTwinQueryDto,
  NewChannelDto,
  RevealChannelDto,
  RevealedChannelDto,
} from './channel.dto';
import { ChannelRepository } from './channel.repository';
import { type NewChannel, SealedChannels } from './sealed-channels';

/** Numbers and addresses of people: entered once, shown masked, told only for a reason. */
@Injectable()
export class ChannelsService {
  constructor(
    private readonly db: Database,
    private readonly contacts: ContactRepository,
    private readonly channels: ChannelRepository,
    private readonly sealed: SealedChannels,
    private readonly audit: Audit,
  ) {}

  /** While somebody is being entered: who is here already. Masked by nature; any reader of people may ask. */
  duplicates(actor: Actor, { name, enterpriseId, channels }: ContactTwinQueryDto): Promise<ContactTwinDto[]> {
    const hashes = this.sealed.hashes(channels ?? []);
    return this.channels.likely(actor, { hashes, name: name && normaliseText(name), enterpriseId });
  }

  /** Of a new person. The same numbers cannot be taken by two at once. */
  async refuseKnown(
    actor: Actor,
    channels: readonly NewChannel[],
    allowed: boolean | undefined,
  ): Promise<void> {
    if (channels.length === 0) return;
    const hashes = channels.map(({ hash }) => hash);
    await this.channels.hold(hashes);
    const [known] = await this.channels.likely(actor, { hashes });
    if (known && !allowed) throw new ContactIsDuplicate(known);
  }

  add(
    actor: Actor,
    contactId: string,
    version: number,
    { value, allowDuplicate }: NewChannelDto,
  ): Promise<ContactMadeDto> {
    return this.db.transaction(async () => {
      await this.contacts.lock(actor, contactId, version);
      const channel = this.sealed.sealOne(value);
      const others = await this.channels.all(contactId);
      if (others.some(({ hash }) => hash.equals(channel.hash))) throw new ChannelRefused('twice');
      if (others.length >= LIMITS.channels) throw new ChannelRefused('too-many', LIMITS.channels);
      await this.refuseKnown(actor, [channel], allowDuplicate);
      await this.channels.add(contactId, [channel]);
      return this.changed(actor, contactId, 'contact:channel-added', channel);
    });
  }

  remove(actor: Actor, contactId: string, version: number, id: string): Promise<ContactMadeDto> {
    return this.db.transaction(async () => {
      await this.contacts.lock(actor, contactId, version);
      const channel = await this.channels.of(contactId, id);
      await this.channels.remove(id);
      return this.changed(actor, contactId, 'contact:channel-removed', channel);
    });
  }

  /** The number itself. That it was told, to whom and why, is on the trail before it leaves. */
  reveal(
    actor: Actor,
    contactId: string,
    id: string,
    { reason }: RevealChannelDto,
  ): Promise<RevealedChannelDto> {
    return this.db.transaction(async () => {
      await this.contacts.view(actor, contactId);
      const channel = await this.channels.of(contactId, id);
      await this.audit.record(actor, {
        ...{ action: 'contact:revealed', kind: 'contact', id: contactId },
        after: { channelId: id, kind: channel.kind, reason },
      });
      return { id, kind: channel.kind, value: this.sealed.plain(channel) };
    });
  }

  /** After the key was changed: a batch of what another key sealed. @returns how many there were */
  reseal(): Promise<number> {
    return this.db.transaction(async () => {
      const due = await this.channels.sealedOtherwise(this.sealed.currentKey);
      for (const channel of due) await this.channels.reseal(channel.id, this.sealed.again(channel));
      return due.length;
    });
  }

  private async changed(
    actor: Actor,
    contactId: string,
    action: string,
    { id, kind }: Pick<NewChannel, 'id' | 'kind'>,
  ): Promise<ContactMadeDto> {
    const made = await this.contacts.touch(contactId);
    await this.audit.record(actor, {
      ...{ action, kind: 'contact', id: contactId },
      after: { channelId: id, kind },
    });
    return made;
  }
}
