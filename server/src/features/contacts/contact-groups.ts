import sql from 'sql-template-tag';

import { GROUP_NAMES, type GroupField, MOST_GROUPED } from '../../platform/database';
import type { ContactQuery } from './contact.dto';

const UUID = /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/;

/** What the person is now, or was last: the post that a list shows first. */
const now = (
  column: string,
) => `(select post.${column} from contact_post post where post.contact_id = contact.id
  order by post.until is not null, post.until desc, post.since desc nulls last, post.id limit 1)`;

/** What people may be told apart by. */
export const CONTACT_GROUPS: Record<string, GroupField> = {
  firm: {
    key: now('enterprise_id'),
    name: '(select firm.name from enterprise firm where firm.id = grouped.key::uuid)',
    rows: (id) =>
      UUID.test(id)
        ? sql`contact.id in (select post.contact_id from contact_post post where post.enterprise_id = ${id})`
        : sql`false`,
  },
  level: { key: now('level') },
  owner: { key: 'contact.owner_id', name: GROUP_NAMES.user },
  department: { key: 'contact.department_id', name: GROUP_NAMES.department },
};

/**
 * Rows to count at most. Groups by owner and department are counted by reading `contact_groups_idx` alone; for posts and
 * under other filters the people themselves are read, and then only so many.
 */
export function mostGrouped({ group, q, enterpriseId, due }: ContactQuery): number | undefined {
  const byPost = group === 'firm' || group === 'level';
  return byPost || q?.trim() || enterpriseId || due ? MOST_GROUPED : undefined;
}
