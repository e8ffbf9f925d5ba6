import sql from 'sql-template-tag';

import type { IndexedRecords } from '../../platform/search';
import { visitVisibleTo } from './visit.access';

/** A visit is found by whom it was paid to and what was said; shown by how its summary begins. */
export const VISIT_SEARCH: IndexedRecords = {
  kind: 'visit',
  permission: 'visit:read',
  table: 'visit',
  names: sql`array[(select name from enterprise where enterprise.id = visit.enterprise_id), visit.place]`,
  texts: sql`array[visit.summary, visit.demands, visit.their_people, visit.our_people, visit.next_step]`,
  at: sql`visit.started_at`,
  newestFirst: true,
  visibleTo: visitVisibleTo,
  shown: sql`left(visit.summary, 60) as title,
    (select name from enterprise where enterprise.id = visit.enterprise_id) as subtitle`,
};
