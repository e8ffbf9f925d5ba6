import { useQuery } from '@pinia/colada';

import { useCan } from '@/shared/session';
import { nodeLeadsQuery, nodeProjectsQuery } from '../chain.queries';

export function useNodeRecords(node: () => string) {
  const can = useCan();
  const mayLeads = can('lead:read');
  const mayProjects = can('project:read');
  return {
    mayLeads,
    mayProjects,
    leads: useQuery(() => ({ ...nodeLeadsQuery(node()), enabled: mayLeads })),
    projects: useQuery(() => ({ ...nodeProjectsQuery(node()), enabled: mayProjects })),
  };
}
