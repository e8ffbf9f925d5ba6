import { GROUP_NAMES, type GroupField } from '../../platform/database';

/** What projects may be told apart by. */
export const PROJECT_GROUPS: Record<string, GroupField> = {
  stage: { key: 'project.stage' },
  owner: { key: 'project.owner_id', name: GROUP_NAMES.user },
  department: { key: 'project.department_id', name: GROUP_NAMES.department },
  chain: {
    key: '(select chain.code from chain_node placed join chain on chain.id = placed.chain_id where placed.id = project.node_id)',
    name: GROUP_NAMES.chain,
  },
};
