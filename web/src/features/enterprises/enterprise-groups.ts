import type { GroupSource } from '@/features/lists';
import {
  enterpriseGroups,
  enterpriseKeys,
  enterprisePage,
  type Enterprise,
  type EnterpriseFilter,
} from './enterprise.queries';

/** The firms of a filter under headings. */
export function enterpriseGroupSource(filter: EnterpriseFilter, group: string): GroupSource<Enterprise> {
  return {
    key: [...enterpriseKeys.list({ ...filter, group }), 'groups'],
    groups: ({ signal }) => enterpriseGroups({ ...filter, group }, signal),
    rows: (key) => {
      const wanted = { ...filter, group, groupKey: key ?? undefined };
      return {
        key: [...enterpriseKeys.list(wanted), 'group'],
        page: (after, signal) => enterprisePage(wanted, after, signal),
      };
    },
  };
}
