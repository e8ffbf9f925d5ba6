import type { GroupSource } from '@/features/lists';
import { contactGroups, contactKeys, contactPage, type Contact, type ContactFilter } from './contact.queries';

/** The people of a filter under headings. */
export function contactGroupSource(filter: ContactFilter, group: string): GroupSource<Contact> {
  return {
    key: [...contactKeys.list({ ...filter, group }), 'groups'],
    groups: ({ signal }) => contactGroups({ ...filter, group }, signal),
    rows: (key) => {
      const wanted = { ...filter, group, groupKey: key ?? undefined };
      return {
        key: [...contactKeys.list(wanted), 'group'],
        page: (after, signal) => contactPage(wanted, after, signal),
      };
    },
  };
}
