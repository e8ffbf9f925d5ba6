import { useQuery } from '@pinia/colada';
import { computed } from 'vue';

import { api, unwrap } from '@/api';
import { useCan } from '@/shared/session';
import { chainKeys } from '../chain.queries';
import type { NodeWork } from '../model/paint';

/** Our own leads and projects at each node of a chain, as far as the reader may see them; read when wanted. */
export function useNodeWork(chain: () => string, wanted: () => boolean) {
  const can = useCan();
  const leads = useQuery(() => ({
    key: [...chainKeys.work(chain()), 'leads'],
    query: ({ signal }: { signal: AbortSignal }) =>
      unwrap(api.GET('/leads/by-node', { params: { query: { chain: chain() } }, signal })),
    enabled: wanted() && can('lead:read'),
  }));
  const projects = useQuery(() => ({
    key: [...chainKeys.work(chain()), 'projects'],
    query: ({ signal }: { signal: AbortSignal }) =>
      unwrap(api.GET('/projects/by-node', { params: { query: { chain: chain() } }, signal })),
    enabled: wanted() && can('project:read'),
  }));

  return computed(() => {
    const work = new Map<string, NodeWork>();
    const at = (code: string) => work.get(code) ?? { leads: 0, projects: 0 };
    for (const { nodeCode, open } of leads.data.value?.items ?? []) {
      if (open > 0) work.set(nodeCode, { ...at(nodeCode), leads: open });
    }
    for (const { nodeCode, open } of projects.data.value?.items ?? []) {
      if (open > 0) work.set(nodeCode, { ...at(nodeCode), projects: open });
    }
    return work;
  });
}
