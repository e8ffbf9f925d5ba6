import sql, { type Sql } from 'sql-template-tag';

import { inGroup } from '../../platform/database';
import type { EnterpriseQuery } from './enterprise.dto';
import { ENTERPRISE_GROUPS } from './enterprise-groups';
import { nodesBelow } from './firms-at-node';
import { withEndingQualification } from './qualifications/qualification.repository';

/** What a list of firms is narrowed to, for a table aliased `e`. */
export function filtersOf(query: EnterpriseQuery): Sql[] {
  const { node, chain, province, city, region, origin, qualifications } = query;
  const where: Sql[] = inGroup(ENTERPRISE_GROUPS, query);
  if (node) {
    where.push(sql`e.id in (
      ${nodesBelow(node)}
      select place.enterprise_id from enterprise_placement place join below on below.id = place.node_id)`);
  }
  if (chain) {
    where.push(sql`e.id in (
      select place.enterprise_id from enterprise_placement place
      join chain_node node on node.id = place.node_id join chain on chain.id = node.chain_id
      where chain.code = ${chain} and node.retired_at is null)`);
  }
  if (province) where.push(sql`e.province = ${province}`);
  if (city) where.push(sql`e.city = ${city}`);
  if (region) where.push(sql`e.region = ${region}`);
  if (qualifications === 'ending') where.push(withEndingQualification());
  if (origin) where.push(sql`e.origin = ${origin}`);
  return where;
}
