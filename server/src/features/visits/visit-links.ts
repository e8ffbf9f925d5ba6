import { Injectable } from '@nestjs/common';

import type { Actor } from '../../platform/access';
import { RecordNotFound } from '../../platform/errors';
import { ChainsService } from '../chains';
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

  /** Those of ours who have an account go by its name; everybody else needs one. */
  async people(actor: Actor, people: readonly VisitPersonInputDto[]): Promise<Participant[]> {
    const found: Participant[] = [];
    for (const { side, userId, name, post = '' } of people) {
      if (userId && side === 'theirs') throw new PersonUnnamed();
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
