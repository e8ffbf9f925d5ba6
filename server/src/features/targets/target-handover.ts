import { Injectable } from '@nestjs/common';
import { type TargetStatus } from '@lianzhao/contracts';
import sql from 'sql-template-tag';

import type { Actor } from '../../platform/access';
import { HandedKinds } from '../../platform/handover';
import { targetVisibleTo } from './target.access';

/** Of these nothing more is to come. */
const SETTLED: readonly TargetStatus[] = ['accepted', 'declined'];

/** Firms of target lists that were given to somebody. */
@Injectable()
export class TargetHandover {
  constructor(kinds: HandedKinds) {
    kinds.register({
      ...{ kind: 'targets', record: 'target', table: 'target', owner: 'owner_id', department: null },
      name: sql`(select enterprise.name from enterprise where enterprise.id = target.enterprise_id)`,
      open: () => sql`target.status <> all(${[...SETTLED]})`,
      visible: (actor: Actor) => sql`exists (select from target_list
        where target_list.id = target.list_id and ${targetVisibleTo(actor)})`,
    });
  }
}
