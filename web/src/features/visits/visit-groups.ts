import type { GroupSource } from '@/features/lists';
import { visitGroups, visitKeys, visitPage, type Visit, type VisitQuery } from './visit.queries';

/** The visits of a filter under headings. */
export function visitGroupSource(query: VisitQuery, group: string): GroupSource<Visit> {
  return {
    key: [...visitKeys.list({ ...query, group }), 'groups'],
    groups: ({ signal }) => visitGroups({ ...query, group }, signal),
    rows: (key) => {
      const wanted = { ...query, group, groupKey: key ?? undefined };
      return {
        key: [...visitKeys.list(wanted), 'group'],
        page: (after, signal) => visitPage(wanted, after, signal),
      };
    },
  };
}
