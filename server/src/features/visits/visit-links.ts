import { Injectable } from '@nestjs/common';

import type { Actor } from '../../platform/access';
import { RecordNotFound } from '../../platform/errors';
import { ChainsService } from '../chains';
import { ContactsService } from '../contacts';
import { EnterprisesService } from '../enterprises';
import { OrgRepository } from '../orgs';
import { PersonUnnamed } from './visit.errors';
import type { VisitPerson } from './visit-parts.entity';
import type { VisitPersonInputDto } from './visit-parts.dto';

export type Participant = Pick<VisitPerson, 'side' | 'userId' | 'contactId' | 'name' | 'post'>;

/** What a visit points at besides its firms, checked to exist before it is stored. */
@Injectable()
export class VisitLinks {
  constructor(
    private readonly chains: ChainsService,
    private readonly enterprises: EnterprisesService,
    private readonly orgs: OrgRepository,
    private readonly contacts: ContactsService,
  ) {}

  async nodes(codes: readonly string[]): Promise<string[]> {
    const ids: string[] = [];
    for (const code of codes) ids.push((await this.chains.nodeByCode(code)).id);
    // A node and one that was merged into it are one.
    return [...new Set(ids)];
  }

  async anchors(ids: readonly string[]): Promise<string[]> {
    for (const id of ids) await this.enterprises.anchor(id);
    return [...ids];
  }

  /**
   * Those who have an account, or are among the contacts, go by the name they have there; everybody else needs one.
   * @param present contacts who are on the visit already
   */
  async people(
    actor: Actor,
    people: readonly VisitPersonInputDto[],
    present: ReadonlySet<string>,
  ): Promise<Participant[]> {
    const found: Participant[] = [];
    for (const { side, userId, contactId, name, post = '' } of people) {
      if (userId && side === 'theirs') throw new PersonUnnamed();
      if (contactId) {
        if (side === 'ours') throw new PersonUnnamed();
        // Whoever is on the visit stays on it, also when he was erased since.
        if (!present.has(contactId)) await this.contacts.get(actor, contactId);
        found.push({ side, userId: null, contactId, name: '', post });
        continue;
      }
      const known = userId ? await this.colleague(actor, userId) : name?.trim();
      if (!known) throw new PersonUnnamed();
      found.push({ side, userId: userId ?? null, contactId: null, name: known, post });
    }
    return found;
  }

  private async colleague(actor: Actor, id: string): Promise<string> {
    const user = await this.orgs.userById(id);
    const within = actor.scope === 'all' || (user && actor.departmentIds.includes(user.departmentId));
    if (!user || (!within && id !== actor.id)) throw new RecordNotFound('user');
    return user.name;
  }
}
