import { GROUP_NAMES, type GroupField } from '../../platform/database';

/** What leads may be told apart by. */
export const LEAD_GROUPS: Record<string, GroupField> = {
  stage: { key: 'lead.stage' },
  owner: { key: 'lead.owner_id', name: GROUP_NAMES.user },
  department: { key: 'lead.department_id', name: GROUP_NAMES.department },
  chain: {
    key: '(select chain.code from chain_node placed join chain on chain.id = placed.chain_id where placed.id = lead.node_id)',
    name: GROUP_NAMES.chain,
  },
};
