import { defineQueryOptions } from '@pinia/colada';

import { api, unwrap, type Schema } from '@/api';

export type Project = Schema<'ProjectDto'>;
export type ProjectDetail = Schema<'ProjectDetailDto'>;
export type Stage = ProjectDetail['stages'][number];
export type ProjectChange = Schema<'UpdateProjectDto'>;

export interface ProjectFilter {
  view: 'overdue' | 'all' | undefined;
  stage: Project['stage'] | undefined;
  owner: 'me' | undefined;
  chain: string | undefined;
  node: string | undefined;
  anchor: string | undefined;
  q: string | undefined;
  sort: string | undefined;
}

export const projectKeys = {
  all: ['projects'] as const,
  list: (filter: ProjectListing) => [...projectKeys.all, 'list', { ...filter }] as const,
  one: (id: string) => [...projectKeys.all, 'one', id] as const,
};

/** What the server is asked for; the same for a page and a file. */
export function projectListQuery({ view, anchor, ...filter }: ProjectListing) {
  return {
    ...filter,
    anchorId: anchor,
    open: view === undefined && !filter.stage ? ('true' as const) : undefined,
    overdue: view === 'overdue' ? ('true' as const) : undefined,
  };
}

export type ProjectListing = Partial<ProjectFilter> & { group?: string; groupKey?: string | undefined };

export function projectPage(
  filter: ProjectListing,
  after: string | undefined,
  signal: AbortSignal,
  limit?: number,
) {
  const query = { ...projectListQuery(filter), after, limit };
  return unwrap(api.GET('/projects', { params: { query }, signal }));
}

export function projectGroups(filter: ProjectListing, signal: AbortSignal) {
  return unwrap(api.GET('/projects/groups', { params: { query: projectListQuery(filter) }, signal }));
}

/** What the reader may call it, also where it is not open to him. */
export const projectNameQuery = defineQueryOptions((id: string) => ({
  key: [...projectKeys.all, 'name', id],
  query: ({ signal }) => unwrap(api.GET('/projects/{id}/name', { params: { path: { id } }, signal })),
}));

export const projectQuery = defineQueryOptions((id: string) => ({
  key: projectKeys.one(id),
  query: ({ signal }) => unwrap(api.GET('/projects/{id}', { params: { path: { id } }, signal })),
}));
