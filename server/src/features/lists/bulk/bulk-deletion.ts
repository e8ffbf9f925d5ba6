import { Injectable } from '@nestjs/common';
import { LIMITS, RECYCLED_KINDS, type RecycledKindCode } from '@lianzhao/contracts';
import { IsString, Length } from 'class-validator';

import type { Actor } from '../../../platform/access';
import { type BulkField, type BulkKind, checked } from '../../../platform/bulk';
import { RecycledKinds } from '../../../platform/recycling';
import { RecycledRepository } from '../recycling/recycled.repository';
import { RecycleRulesService } from '../recycling/recycle-rules.service';
import { RecyclingService } from '../recycling/recycling.service';

class DeletionReason {
  @IsString()
  @Length(2, LIMITS.reason)
  reason!: string;
}

/** Many records of a register into the bin, for one reason: each by its single deletion, and back from the bin. */
@Injectable()
export class BulkDeletion {
  constructor(
    private readonly kinds: RecycledKinds,
    private readonly recycling: RecyclingService,
    private readonly rules: RecycleRulesService,
    private readonly bin: RecycledRepository,
  ) {}

  /** Undefined where records of the register cannot be deleted. */
  field(actor: Actor, { record }: BulkKind): BulkField | undefined {
    const kind = RECYCLED_KINDS.find((code) => code === record);
    if (!kind) return undefined;
    const { permission } = this.kinds.get(actor, kind);
    const why = (reason: string | undefined) => checked(DeletionReason, { reason: reason?.trim() ?? '' });
    return {
      ...{ permission, takesAway: true },
      check: ({ reason }) => why(reason),
      set: async (by, { id, version }, { reason }) => {
        const { days } = await this.rules.get();
        const record = { kind, recordId: id, ...why(reason) };
        return (await this.recycling.put(by, record, { version, days })).id;
      },
      back: (by, _row, binId) => this.restore(by, binId),
    };
  }

  private async restore(actor: Actor, id: string): Promise<{ kind: RecycledKindCode }> {
    const { version } = await this.bin.view(actor, id);
    return this.recycling.restore(actor, id, version);
  }
}
