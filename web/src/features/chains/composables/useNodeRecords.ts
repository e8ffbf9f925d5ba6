import { useQuery } from '@pinia/colada';

import { useCan } from '@/shared/session';
import { nodeLeadsQuery, nodeProjectsQuery, stageNamesQuery } from '../chain.queries';

export function useNodeRecords(node: () => string) {
  const can = useCan();
  const mayLeads = can('lead:read');
  const mayProjects = can('project:read');
  const { data: template } = useQuery(() => ({ ...stageNamesQuery, enabled: mayProjects }));
  return {
    stageOf: (code: string) => template.value?.items.find((stage) => stage.code === code),
    mayLeads,
    mayProjects,
    leads: useQuery(() => ({ ...nodeLeadsQuery(node()), enabled: mayLeads })),
    projects: useQuery(() => ({ ...nodeProjectsQuery(node()), enabled: mayProjects })),
  };
}
