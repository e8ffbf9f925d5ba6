import { useQuery } from '@pinia/colada';
import { computed } from 'vue';

import { api, unwrap } from '@/api';
import { useCan } from '@/shared/session';
import { chainKeys } from '../chain.queries';
import { workByNode } from '../model/work';

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

  return computed(() => workByNode(leads.data.value?.items ?? [], projects.data.value?.items ?? []));
}
