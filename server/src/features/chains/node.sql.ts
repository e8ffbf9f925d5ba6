import sql, { raw, type Sql } from 'sql-template-tag';

import { asOf } from '../../platform/history';

/**
 * Joins, as `node`, the node a column points at, or the one that took its place when it was merged. Rows whose past is
 * not kept go on pointing at the old node, so that undoing the merge brings them back.
 * @param column SQL text written by us, never by a caller
 * @param moment with the merges there were by then
 */
export function joinNode(column: string, moment?: Date): Sql {
  const nodes = asOf('chain_node', moment);
  return sql`join ${nodes} named on named.id = ${raw(column)}
    join ${nodes} node on node.id = coalesce(named.merged_into_id, named.id)`;
}

/** Id of the node a column points at, or of the one that took its place. */
export function currentNode(column: string): Sql {
  return sql`(select coalesce(named.merged_into_id, named.id) from chain_node named where named.id = ${raw(column)})`;
}

/** What other records show of the node a column points at. */
export function nodeReference(column: string): Sql {
  return sql`(select json_build_object('id', node.id, 'code', node.code, 'nameZh', node.name_zh,
      'nameEn', node.name_en, 'chainCode', chain.code)
    from chain_node named join chain_node node on node.id = coalesce(named.merged_into_id, named.id)
    join chain on chain.id = node.chain_id where named.id = ${raw(column)})`;
}

/** Ids of the nodes with this code, and of those merged into it; of all nodes of the chain with this code. */
export function nodesWithCode(code: string): Sql {
  return sql`(select named.id from chain_node named
    left join chain_node heir on heir.id = named.merged_into_id where ${code} in (named.code, heir.code))`;
}

export function nodesOfChain(code: string): Sql {
  return sql`(select node.id from chain_node node join chain on chain.id = node.chain_id where chain.code = ${code})`;
}
