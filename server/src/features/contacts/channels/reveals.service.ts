import { Injectable } from '@nestjs/common';

import type { Actor } from '../../../platform/access';
import type { Page } from '../../../platform/database';
import type { PageQuery } from '../../../platform/http';
import { RevealsNotYours } from '../contact.errors';
import { ContactRepository } from '../contact.repository';
import type { RevealDto } from './reveal.dto';
import { RevealRepository } from './reveal.repository';

/** Who was told the numbers of a person: for whoever answers for him, and for managers. Auditors read the trail itself. */
@Injectable()
export class RevealsService {
  constructor(
    private readonly contacts: ContactRepository,
    private readonly reveals: RevealRepository,
  ) {}

  async list(actor: Actor, contactId: string, query: PageQuery): Promise<Page<RevealDto>> {
    const { owner } = await this.contacts.view(actor, contactId);
    if (owner.id !== actor.id && !actor.roles.includes('manager')) throw new RevealsNotYours();
    return this.reveals.page(contactId, query);
  }
}
