import { type GroupField, GROUP_NAMES, MOST_GROUPED } from '../../platform/database';
import type { EnterpriseQuery } from './enterprise.dto';

/** Chains at whose nodes a firm is, each once; none: one empty row. */
const CHAINS = `left join lateral (
  select distinct chain.code from enterprise_placement place
  join chain_node node on node.id = place.node_id and node.retired_at is null
  join chain on chain.id = node.chain_id where place.enterprise_id = e.id) ring on true`;

/**
 * What firms may be told apart by. A firm is in the group of each of its chains, and in that of its main industry's
 * section (门类, the first letter of a GB/T 4754 code).
 */
export const ENTERPRISE_GROUPS: Record<string, GroupField> = {
  province: { key: 'e.province' },
  city: { key: 'e.city' },
  industry: {
    key: 'left(e.industry_codes[1], 1)',
    name: `(select part.name from classification_entry part where part.scheme = 'industry' and part.code = grouped.key)`,
  },
  chain: { key: 'ring.code', name: GROUP_NAMES.chain, beside: CHAINS },
  origin: { key: 'e.origin' },
};

/**
 * Rows to count at most. `enterprise_groups_idx` holds place, origin and industries, so that groups by these under
 * filters by these are counted by reading it alone, a tenth of a second for a million firms; for anything else the
 * firms themselves are read, and then only so many.
 */
export function mostGrouped({ group, q, node, chain, region, qualifications }: EnterpriseQuery) {
  const beyond = [q?.trim(), node, chain, region, qualifications].some(Boolean);
  return group === 'chain' || beyond ? MOST_GROUPED : undefined;
}
