import { Injectable } from '@nestjs/common';

import type { Actor } from '../../platform/access';
import { Audit } from '../../platform/audit';
import { Database } from '../../platform/database';
import { ContactChannel } from './channels/channel.entity';
import { NotTheOwner } from './contact.errors';
import { ContactRepository } from './contact.repository';
import { ContactMergeRepository } from './merging/contact-merge.repository';
import { ContactPost } from './posts/post.entity';

/**
 * Erases a person: name, posts and channels are gone for good, and nothing keeps them elsewhere. An empty row stays for
 * what points at it; a visit then took place with "a person who was erased" (PIPL, article 47).
 */
@Injectable()
export class ErasuresService {
  constructor(
    private readonly db: Database,
    private readonly contacts: ContactRepository,
    private readonly merges: ContactMergeRepository,
    private readonly audit: Audit,
  ) {}

  erase(actor: Actor, id: string, version: number, reason: string): Promise<void> {
    return this.db.transaction(async () => {
      const contact = await this.contacts.lock(actor, id, version);
      if (contact.ownerId !== actor.id && !actor.roles.includes('manager')) throw new NotTheOwner();
      await this.db.repo(ContactChannel).delete({ contactId: id });
      await this.db.repo(ContactPost).delete({ contactId: id });
      await this.merges.forget(id);
      await this.contacts.save(Object.assign(contact, NOBODY, { erasedAt: new Date() }));
      await this.audit.record(actor, {
        ...{ action: 'contact:erased', kind: 'contact', id },
        after: { reason },
      });
    });
  }
}

/** What is left of a person. */
const NOBODY = {
  name: '',
  preferredWay: null,
  purpose: '',
  source: '',
  searchTokens: [],
  searchText: '',
  searchLatin: '',
};
