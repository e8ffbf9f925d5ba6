import sql from 'sql-template-tag';

import type { IndexedRecords } from '../../platform/search';
import { leadVisibleTo } from './lead.access';

/** A lead is found by its title and outline; by its enterprise through the names of that one. */
export const LEAD_SEARCH: IndexedRecords = {
  kind: 'lead',
  permission: 'lead:read',
  table: 'lead',
  names: sql`array[lead.title] || (select array[name, short_name, name_en]::text[] from enterprise
    where enterprise.id = lead.enterprise_id)`,
  texts: sql`array[lead.outline]`,
  at: sql`lead.updated_at`,
  visibleTo: leadVisibleTo,
  shown: sql`lead.title,
    (select name from enterprise where enterprise.id = lead.enterprise_id) as subtitle`,
};
