import { Injectable } from '@nestjs/common';
import sql, { type Sql } from 'sql-template-tag';

import { dayOf } from '../../platform/calendar';
import { HandedKinds } from '../../platform/handover';
import { visitVisibleTo } from './visit.access';

/** Days after which nobody follows a next step any more. */
const FOLLOWED = 30;

/** Whose next step it is: the author's, until somebody else takes it over. */
export function nextStepOf(userId: string): Sql {
  return sql`(visit.next_step_owner_id = ${userId}
    or (visit.next_step_owner_id is null and visit.author_id = ${userId}))`;
}

/** The visit stays its author's; what is to be done next goes to whoever takes over. */
@Injectable()
export class VisitHandover {
  constructor(kinds: HandedKinds) {
    kinds.register({
      ...{ kind: 'next_steps', record: 'visit', table: 'visit', owner: 'next_step_owner_id' },
      ...{ department: null, ownedBy: nextStepOf, visible: visitVisibleTo },
      name: sql`concat_ws('：', (select enterprise.name from enterprise where enterprise.id = visit.enterprise_id),
        nullif(visit.next_step, ''))`,
      open: () => sql`visit.next_step_on >= ${dayOf()}::date - ${FOLLOWED}::int`,
    });
  }
}
