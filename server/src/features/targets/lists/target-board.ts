import { Injectable } from '@nestjs/common';
import { permissionsOf } from '@lianzhao/contracts';

import type { Actor } from '../../../platform/access';
import type { Page } from '../../../platform/database';
import { RecordNotFound } from '../../../platform/errors';
import { OrgRepository, type User } from '../../orgs';
import { regionOf } from '../ranking/register-words';
import { AssigneeOutOfReach } from '../target.errors';
import { Proposals } from './proposals';
import type { TargetDto, TargetQuery } from './target.dto';
import { TargetListRepository } from './target-list.repository';
import { TargetRepository, type TargetRow } from './target.repository';

/** Targets as people see them, with who else is at a firm, and whom they may be given to. */
@Injectable()
export class TargetBoard {
  constructor(
    readonly lists: TargetListRepository,
    readonly targets: TargetRepository,
    private readonly proposals: Proposals,
    private readonly orgs: OrgRepository,
  ) {}

  async page(actor: Actor, query: TargetQuery): Promise<Page<TargetDto>> {
    const page = await this.targets.page(actor, query);
    const conflicts = new Map(
      await this.proposals.conflicts(
        actor,
        page.items.map(({ enterprise }) => enterprise.id),
      ),
    );
    const items = page.items.map((row) => ({
      ...placed(row),
      conflicts: conflicts.get(row.enterprise.id) ?? [],
    }));
    return { ...page, items };
  }

  async view(actor: Actor, id: string): Promise<TargetDto> {
    const row = await this.targets.view(actor, id);
    const [found] = await this.proposals.conflicts(actor, [row.enterprise.id]);
    return { ...placed(row), conflicts: found?.[1] ?? [] };
  }

  /** Somebody who may turn a target into a lead, in the departments that the actor sees. */
  async assignee(actor: Actor, id: string): Promise<User> {
    const user = await this.orgs.userById(id);
    if (!user) throw new RecordNotFound('user');
    if (!isInReach(actor, user)) throw new AssigneeOutOfReach();
    return user;
  }

  /** True when a lead made of a target can go to the one it was given to. */
  async isAble(actor: Actor, id: string): Promise<boolean> {
    const user = await this.orgs.userById(id);
    return user !== null && isInReach(actor, user);
  }
}

/** Where the register names no region, the province tells. */
function placed(row: TargetRow): TargetRow {
  return { ...row, enterprise: { ...row.enterprise, region: regionOf(row.enterprise) } };
}

function isInReach(actor: Actor, { disabledAt, roles, departmentId }: User): boolean {
  if (disabledAt || !permissionsOf(roles).includes('lead:update')) return false;
  return actor.scope === 'all' || actor.departmentIds.includes(departmentId);
}
