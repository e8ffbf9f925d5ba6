import { Injectable } from '@nestjs/common';

import type { Actor } from '../../platform/access';
import { ChainsService } from '../chains';
import { EnterprisesService } from '../enterprises';
import type { Project } from './project.entity';

/** Where the loop closes: what landed becomes local supply on the gap map. */
@Injectable()
export class ProjectLanding {
  constructor(
    private readonly chains: ChainsService,
    private readonly enterprises: EnterprisesService,
  ) {}

  /** By the name of the enterprise: everybody reads the map, not everybody may know the project. */
  async appear(actor: Actor, { id, nodeId, enterpriseId }: Project): Promise<void> {
    if (!nodeId) return;
    const { name } = await this.enterprises.get(actor, enterpriseId);
    await this.chains.recordLanding(actor, { projectId: id, nodeId, name, parent: name });
  }

  async disappear(actor: Actor, { id }: Project): Promise<void> {
    await this.chains.withdrawLanding(actor, id);
  }
}
