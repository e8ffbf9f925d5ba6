import { Injectable } from '@nestjs/common';

import type { Actor } from '../../platform/access';
import { Audit, difference } from '../../platform/audit';
import { Database, type Page } from '../../platform/database';
import type { ListGroupsDto } from '../../platform/http';
import { SealedChannels } from './channels/sealed-channels';
import type {
  ContactDto,
  ContactMadeDto,
  ContactQuery,
  CreateContactDto,
  UpdateContactDto,
} from './contact.dto';
import type { Contact } from './contact.entity';
import { ContactParts } from './contact-parts';
import { ContactRepository } from './contact.repository';
import { contactSearchColumns } from './contact-search';
import { defaultRetention } from './retention';

/** People we deal with. What the trail says of them is which fields were changed, never what is in them. */
@Injectable()
export class ContactsService {
  constructor(
    private readonly db: Database,
    private readonly contacts: ContactRepository,
    private readonly parts: ContactParts,
    private readonly sealed: SealedChannels,
    private readonly audit: Audit,
  ) {}

  list(actor: Actor, query: ContactQuery): Promise<Page<ContactDto>> {
    return this.contacts.page(actor, query);
  }

  groups(actor: Actor, query: ContactQuery): Promise<ListGroupsDto> {
    return this.contacts.groups(actor, query);
  }

  get(actor: Actor, id: string): Promise<ContactDto> {
    return this.contacts.view(actor, id);
  }

  create(
    actor: Actor,
    { post, channels = [], allowDuplicate, ...input }: CreateContactDto,
  ): Promise<ContactMadeDto> {
    return this.db.transaction(async () => {
      const sealed = this.sealed.sealAll(channels, '/channels');
      await this.parts.channels.refuseKnown(actor, sealed, allowDuplicate);
      const { id, version } = await this.contacts.save({
        ...{ retainUntil: defaultRetention(), ...input },
        ...{ name: input.name.trim(), ...contactSearchColumns(input.name) },
        ...{ ownerId: actor.id, departmentId: actor.departmentId },
      });
      const { enterpriseId } = await this.parts.posts.place(actor, id, post, '/post');
      await this.parts.channelRows.add(id, sealed);
      await this.audit.record(actor, {
        ...{ action: 'contact:created', kind: 'contact', id },
        after: { enterpriseId, fields: Object.keys(input), channels: sealed.map(({ kind }) => kind) },
      });
      return { id, version };
    });
  }

  update(actor: Actor, id: string, version: number, input: UpdateContactDto): Promise<ContactDto> {
    return this.db.transaction(async () => {
      const contact = await this.contacts.lock(actor, id, version);
      const changes: Partial<Contact> = { ...input };
      if (input.name) Object.assign(changes, { name: input.name.trim() }, contactSearchColumns(input.name));
      const fields = Object.keys(difference<Partial<Contact>>(contact, input).after);
      await this.contacts.save(Object.assign(contact, changes));
      await this.audit.record(actor, {
        ...{ action: 'contact:updated', kind: 'contact', id },
        after: { fields },
      });
      return this.contacts.view(actor, id);
    });
  }
}
