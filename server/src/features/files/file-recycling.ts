import { Injectable } from '@nestjs/common';

import { type RecycleGuest, RecycledKinds } from '../../platform/recycling';

/** Papers go out of sight with their record, and keep it from being purged: nobody decided to throw them away. */
@Injectable()
export class FileRecycling implements RecycleGuest {
  readonly kind = 'file';

  constructor(kinds: RecycledKinds) {
    kinds.registerGuest(this);
  }

  open(): Promise<{ count: number; names: string[] }> {
    return Promise.resolve({ count: 0, names: [] });
  }

  kept(kind: string, id: string): string {
    return `select count(*)::int from file
      where file.record_kind = ${kind} and file.record_id = ${id} and file.removed_at is null`;
  }
}
