import { Injectable } from '@nestjs/common';

import { ChainsService } from '../../chains';
import { AnchorRepository } from '../anchor.repository';
import { EnterpriseRepository } from '../enterprise.repository';

/** Maps that show a firm: at their nodes it works, or it is one of their anchors. */
@Injectable()
export class TouchedMaps {
  constructor(
    private readonly enterprises: EnterpriseRepository,
    private readonly anchors: AnchorRepository,
    private readonly chains: ChainsService,
  ) {}

  async of(enterpriseIds: readonly string[]): Promise<string[]> {
    const ids: string[] = [];
    for (const id of enterpriseIds) {
      ids.push(...(await this.enterprises.chainsOf(id)), ...(await this.anchors.chainsOf(id)));
    }
    return ids;
  }

  touch(chainIds: readonly string[]): Promise<void> {
    return this.chains.touch([...new Set(chainIds)]);
  }
}
