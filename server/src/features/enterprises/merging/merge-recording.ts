import { Injectable } from '@nestjs/common';

import type { Actor } from '../../../platform/access';
import { Audit } from '../../../platform/audit';
import { Edits } from '../../../platform/history';
import type { EnterpriseMergeDto } from './merge.dto';
import { MergeRepository } from './merge.repository';
import type { Merged, Pair } from './merging';

/** What a merge did is one edit, one row of the audit trail and a log of every row it touched. */
@Injectable()
export class MergeRecording {
  constructor(
    private readonly edits: Edits,
    private readonly merges: MergeRepository,
    private readonly audit: Audit,
  ) {}

  run(actor: Actor, { targetId, sourceId }: Pair, work: () => Promise<Merged>): Promise<EnterpriseMergeDto> {
    const edit = { kind: 'enterprise:merged', scopeId: targetId, params: { sourceId } };
    return this.edits.run(actor, edit, async () => {
      const { target, source, sourceRow, fields, rows } = await work();
      const { id } = await this.merges.save({
        ...{ actorId: actor.id, targetId, sourceId, targetName: target.name, sourceName: source.name },
        ...{ atlasKey: source.atlasKey, sourceRow, fields },
      });
      await this.merges.keep(id, rows);
      await this.audit.record(actor, {
        ...{ action: 'enterprise:merged', kind: 'enterprise', id: targetId },
        ...{ before: { merged: source.name }, after: { mergeId: id, sourceId, rows: rows.length } },
      });
      return this.merges.view(id);
    });
  }
}
