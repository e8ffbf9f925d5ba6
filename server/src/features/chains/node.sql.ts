import sql, { raw, type Sql } from 'sql-template-tag';

/** What other records show of the node a column points at. */
export function nodeReference(column: string): Sql {
  return sql`(select json_build_object('id', node.id, 'code', node.code, 'nameZh', node.name_zh,
      'nameEn', node.name_en, 'chainCode', chain.code)
    from chain_node node join chain on chain.id = node.chain_id where node.id = ${raw(column)})`;
}

/** Ids of the nodes with this code; of all nodes of the chain with this code. */
export function nodesWithCode(code: string): Sql {
  return sql`(select id from chain_node where code = ${code})`;
}

export function nodesOfChain(code: string): Sql {
  return sql`(select node.id from chain_node node join chain on chain.id = node.chain_id where chain.code = ${code})`;
}
