import sql, { raw, type Sql } from 'sql-template-tag';

/**
 * An own chain lives as long as it has nodes: taking its import back takes it away, and doing that again brings it
 * back. A chain of the atlas is there whatever became of its nodes.
 * @param chain alias of the chain's row, SQL text written by us
 */
export function chainLives(chain: string): Sql {
  return sql`(not ${raw(chain)}.own or exists (
    select from chain_node living where living.chain_id = ${raw(chain)}.id and living.retired_at is null))`;
}
