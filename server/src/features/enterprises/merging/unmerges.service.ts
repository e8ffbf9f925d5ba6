import { Injectable } from '@nestjs/common';

import type { Actor } from '../../../platform/access';
import { Audit } from '../../../platform/audit';
import { Edits } from '../../../platform/history';
import type { UnmergedDto } from './merge.dto';
import { MergeRepository } from './merge.repository';
import { Unmerging } from './unmerging';

/** Takes a merge back. What somebody changed since stays as it is and is listed. */
@Injectable()
export class UnmergesService {
  constructor(
    private readonly edits: Edits,
    private readonly merges: MergeRepository,
    private readonly unmerging: Unmerging,
    private readonly audit: Audit,
  ) {}

  async undo(actor: Actor, id: string): Promise<UnmergedDto> {
    const { target } = await this.merges.view(id);
    const edit = { kind: 'enterprise:unmerged', scopeId: target.id, params: { mergeId: id } };
    return this.edits.run(actor, edit, async () => {
      const merge = await this.merges.lock(id);
      await this.merges.refuseUndone(merge);
      const { restored, kept } = await this.unmerging.run(merge);
      await this.merges.save(Object.assign(merge, { undoneAt: new Date(), undoneBy: actor.id }));
      await this.audit.record(actor, {
        ...{ action: 'enterprise:unmerged', kind: 'enterprise', id: merge.targetId },
        after: { mergeId: id, sourceId: merge.sourceId, restored, kept: kept.length },
      });
      return { source: { id: merge.sourceId, name: merge.sourceName }, restored, kept };
    });
  }
}
