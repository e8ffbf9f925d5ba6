import { defineQueryOptions } from '@pinia/colada';

import { api, unwrap } from '@/api';

const SHOWN = 12;

/** Open leads of mine, those that must be answered first on top. */
export const myLeadsQuery = defineQueryOptions((own: boolean) => ({
  key: ['leads', 'workbench', own],
  query: ({ signal }) => {
    const query = { open: 'true' as const, owner: own ? 'me' : undefined, sort: 'dueAt', limit: SHOWN };
    return unwrap(api.GET('/leads', { params: { query }, signal }));
  },
}));

/** Firms of target lists that were given to me and wait for a yes or a no. */
export const myTargetsQuery = defineQueryOptions({
  key: ['targets', 'workbench'],
  query: ({ signal }) => {
    const query = { owner: 'me', open: 'true' as const, limit: 5 };
    return unwrap(api.GET('/targets', { params: { query }, signal }));
  },
});

export const dueVisitsQuery = defineQueryOptions(({ own, today }: { own: boolean; today: string }) => ({
  key: ['visits', 'workbench', own, today],
  query: ({ signal }) => {
    const query = { author: own ? 'me' : undefined, dueBefore: today, limit: SHOWN };
    return unwrap(api.GET('/visits', { params: { query }, signal }));
  },
}));

/** Longest in their stage first: those are the ones that wait for somebody. */
export const projectsToMoveQuery = defineQueryOptions((own: boolean) => ({
  key: ['projects', 'workbench', own],
  query: ({ signal }) => {
    const query = {
      open: 'true' as const,
      owner: own ? 'me' : undefined,
      sort: 'stageEnteredAt',
      limit: SHOWN,
    };
    return unwrap(api.GET('/projects', { params: { query }, signal }));
  },
}));
