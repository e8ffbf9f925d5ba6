import { Injectable } from '@nestjs/common';

import type { Actor } from '../../../platform/access';
import { Audit } from '../../../platform/audit';
import { Database } from '../../../platform/database';
import type { ContactTwinDto } from '../channels/channel.dto';
import { ContactRepository } from '../contact.repository';
import { SameContact } from './contact-merge.errors';
import type { ContactPairListDto, TellApartDto } from './contact-pair.dto';
import { ContactPairRepository } from './contact-pair.repository';

const AT_ONCE = 50;

/** Files that may be of one person, until somebody merges them or says that they are two. */
@Injectable()
export class ContactPairsService {
  constructor(
    private readonly db: Database,
    private readonly contacts: ContactRepository,
    private readonly pairs: ContactPairRepository,
    private readonly audit: Audit,
  ) {}

  async list(actor: Actor): Promise<ContactPairListDto> {
    const found = await this.pairs.pairs(actor, AT_ONCE + 1);
    return { items: found.slice(0, AT_ONCE), more: found.length > AT_ONCE };
  }

  async of(actor: Actor, contactId: string): Promise<ContactTwinDto[]> {
    await this.contacts.view(actor, contactId);
    return this.pairs.of(actor, contactId);
  }

  tellApart(actor: Actor, { firstId, secondId }: TellApartDto): Promise<void> {
    if (firstId === secondId) throw new SameContact();
    return this.db.transaction(async () => {
      for (const id of [firstId, secondId].sort()) await this.contacts.view(actor, id);
      await this.pairs.tellApart(actor, firstId, secondId);
      await this.audit.record(actor, {
        ...{ action: 'contact:told-apart', kind: 'contact', id: firstId },
        after: { otherId: secondId },
      });
    });
  }
}
