import sql from 'sql-template-tag';

import type { IndexedRecords } from '../../platform/search';
import { projectVisibleTo } from './project.access';

export const PROJECT_SEARCH: IndexedRecords = {
  kind: 'project',
  permission: 'project:read',
  table: 'project',
  names: sql`array[project.name, (select name from enterprise where enterprise.id = project.enterprise_id)]`,
  texts: sql`array[]::text[]`,
  at: sql`project.updated_at`,
  visibleTo: projectVisibleTo,
  shown: sql`project.name as title,
    (select name from enterprise where enterprise.id = project.enterprise_id) as subtitle`,
};
