import type { GroupSource } from '@/features/lists';
import { projectGroups, projectKeys, projectPage, type Project, type ProjectFilter } from './project.queries';

/** The projects of a filter under headings. */
export function projectGroupSource(filter: ProjectFilter, group: string): GroupSource<Project> {
  return {
    key: [...projectKeys.list({ ...filter, group }), 'groups'],
    groups: ({ signal }) => projectGroups({ ...filter, group }, signal),
    rows: (key) => {
      const wanted = { ...filter, group, groupKey: key ?? undefined };
      return {
        key: [...projectKeys.list(wanted), 'group'],
        page: (after, signal) => projectPage(wanted, after, signal),
      };
    },
  };
}
