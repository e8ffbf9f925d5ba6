import { Injectable } from '@nestjs/common';
import { permissionsOf } from '@lianzhao/contracts';

import type { Actor } from '../../platform/access';
import { RecordNotFound } from '../../platform/errors';
import { OrgRepository, type User } from '../orgs';
import { AssigneeOutOfReach } from './task.errors';

/** To whom a task may be given. */
@Injectable()
export class TaskAssignees {
  constructor(private readonly orgs: OrgRepository) {}

  /** Oneself, or somebody of the departments one sees who may work on tasks. */
  async find(actor: Actor, id: string): Promise<User> {
    const user = await this.orgs.userById(id);
    if (!user || user.disabledAt) throw new RecordNotFound('user');
    if (id === actor.id) return user;
    const within = actor.scope === 'all' || actor.departmentIds.includes(user.departmentId);
    if (!within || !permissionsOf(user.roles).includes('task:write')) throw new AssigneeOutOfReach();
    return user;
  }
}
