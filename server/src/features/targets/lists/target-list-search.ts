import sql from 'sql-template-tag';

import type { IndexedRecords } from '../../../platform/search';
import { targetListVisibleTo } from '../target.access';

export const TARGET_LIST_SEARCH: IndexedRecords = {
  kind: 'target_list',
  permission: 'target:read',
  table: 'target_list',
  names: sql`array[target_list.name]`,
  texts: sql`array[target_list.note]`,
  at: sql`target_list.updated_at`,
  visibleTo: targetListVisibleTo,
  shown: sql`target_list.name as title,
    (select name_zh from chain where chain.id = target_list.chain_id) as subtitle`,
};
