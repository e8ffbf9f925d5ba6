import { Injectable } from '@nestjs/common';
import { permissionsOf } from '@lianzhao/contracts';

import type { Actor } from '../../platform/access';
import { RecordNotFound } from '../../platform/errors';
import { ChainsService } from '../chains';
import { EnterprisesService } from '../enterprises';
import { OrgRepository, type User } from '../orgs';
import type { Lead } from './lead.entity';
import { OwnerOutOfReach } from './lead.errors';

export interface NamedLinks {
  enterpriseId?: string;
  nodeCode?: string | null;
  anchorId?: string | null;
}

/** What a lead points at, checked to exist for this actor before it is stored. */
@Injectable()
export class LeadLinks {
  constructor(
    private readonly chains: ChainsService,
    private readonly enterprises: EnterprisesService,
    private readonly orgs: OrgRepository,
  ) {}

  /** Absent links are left out of the answer; null ones empty the column. */
  async resolve(
    actor: Actor,
    { enterpriseId, nodeCode, anchorId }: NamedLinks,
  ): Promise<Partial<Pick<Lead, 'nodeId' | 'anchorId'>>> {
    if (enterpriseId) await this.enterprises.get(actor, enterpriseId);
    const links: Partial<Pick<Lead, 'nodeId' | 'anchorId'>> = {};
    if (nodeCode !== undefined) links.nodeId = nodeCode && (await this.chains.nodeByCode(nodeCode)).id;
    if (anchorId !== undefined) links.anchorId = anchorId && (await this.enterprises.anchor(anchorId)).id;
    return links;
  }

  /** Somebody who may have a claim, wherever he works. */
  async holder(userId: string): Promise<User> {
    const owner = await this.orgs.userById(userId);
    if (!owner || owner.disabledAt) throw new RecordNotFound('user');
    if (!permissionsOf(owner.roles).includes('lead:update')) throw new OwnerOutOfReach();
    return owner;
  }

  /** Somebody who may see leads at all. */
  async worker(userId: string): Promise<User> {
    const user = await this.orgs.userById(userId);
    if (!user || user.disabledAt) throw new RecordNotFound('user');
    if (!permissionsOf(user.roles).includes('lead:read')) throw new OwnerOutOfReach();
    return user;
  }

  /** Somebody the actor may hand the lead to. */
  async newOwner(actor: Actor, ownerId: string): Promise<User> {
    const owner = await this.holder(ownerId);
    if (actor.scope !== 'all' && !actor.departmentIds.includes(owner.departmentId))
      throw new OwnerOutOfReach();
    return owner;
  }
}
