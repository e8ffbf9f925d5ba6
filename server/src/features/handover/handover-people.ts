import { Injectable } from '@nestjs/common';
import { permissionsOf } from '@lianzhao/contracts';

import type { Actor } from '../../platform/access';
import { RecordNotFound } from '../../platform/errors';
import { OrgRepository, type User } from '../orgs';
import { NotYourBook, ReceiverOutOfReach } from './handover.errors';

/** Whose book somebody may hand over, and to whom. */
@Injectable()
export class HandoverPeople {
  constructor(private readonly orgs: OrgRepository) {}

  /** Oneself; of others a manager those of his departments. Who left is one of them. */
  async giver(actor: Actor, id: string): Promise<User> {
    const user = await this.orgs.userById(id);
    if (!user) throw new RecordNotFound('user');
    if (id !== actor.id && !this.manages(actor, user)) throw new NotYourBook();
    return user;
  }

  manages(actor: Actor, user: User): boolean {
    return actor.roles.includes('manager') && actor.departmentIds.includes(user.departmentId);
  }

  /** One hand-over of a book at a time. */
  async hold(id: string): Promise<void> {
    await this.orgs.lockUser(id);
  }

  async receivers(actor: Actor, giverId: string, ids: readonly string[]): Promise<Map<string, User>> {
    const found = new Map<string, User>();
    for (const id of new Set(ids)) {
      const user = await this.orgs.userById(id);
      if (!user || user.disabledAt) throw new RecordNotFound('user');
      const reachable = actor.scope === 'all' || actor.departmentIds.includes(user.departmentId);
      const works = permissionsOf(user.roles).includes('lead:update');
      if (!reachable || !works || id === giverId) throw new ReceiverOutOfReach(user.name);
      found.set(id, user);
    }
    return found;
  }
}
