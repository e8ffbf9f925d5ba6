import { GROUP_NAMES, type GroupField } from '../../platform/database';

/** What visits may be told apart by. */
export const VISIT_GROUPS: Record<string, GroupField> = {
  kind: { key: 'visit.kind' },
  author: { key: 'visit.author_id', name: GROUP_NAMES.user },
  department: { key: 'visit.department_id', name: GROUP_NAMES.department },
};
