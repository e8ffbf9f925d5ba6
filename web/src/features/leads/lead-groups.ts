import type { GroupSource } from '@/features/lists';
import { leadGroups, leadKeys, leadPage, type Lead, type LeadFilter } from './lead.queries';

/** The leads of a filter under headings. */
export function leadGroupSource(filter: LeadFilter, group: string): GroupSource<Lead> {
  return {
    key: [...leadKeys.list({ ...filter, group }), 'groups'],
    groups: ({ signal }) => leadGroups({ ...filter, group }, signal),
    rows: (key) => {
      const wanted = { ...filter, group, groupKey: key ?? undefined };
      return {
        key: [...leadKeys.list(wanted), 'group'],
        page: (after, signal) => leadPage(wanted, after, signal),
      };
    },
  };
}
