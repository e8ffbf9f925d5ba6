import sql from 'sql-template-tag';

import type { IndexedRecords } from '../../../platform/search';

/** A node of a chain is found by its names, its synonyms, its code, and by its technologies and industries. */
export const NODE_SEARCH: IndexedRecords = {
  kind: 'node',
  permission: 'chain:read',
  table: 'chain_node',
  names: sql`array[chain_node.name_zh, chain_node.name_en, chain_node.code]
    || chain_node.keywords || chain_node.industry_codes`,
  texts: sql`chain_node.technologies`,
  at: sql`chain_node.updated_at`,
  visibleTo: () => sql`chain_node.retired_at is null`,
  shown: sql`chain_node.name_zh as title,
    (select name_zh from chain where chain.id = chain_node.chain_id) as subtitle,
    json_build_object('code', chain_node.code,
      'chain', (select code from chain where chain.id = chain_node.chain_id)) as node`,
};
