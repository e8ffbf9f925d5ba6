import sql, { raw, type Sql } from 'sql-template-tag';

/**
 * What the product of a volume is called: by its bill, else by the atlas; null where neither does.
 * @param volume alias of the volume's row, SQL text written by us
 */
export function productName(volume: string): Sql {
  return sql`coalesce(
    (select bill.product_zh from bill_of_materials_row bill
     where bill.chain_id = ${raw(volume)}.chain_id and bill.product = ${raw(volume)}.product
     order by bill.position limit 1),
    (select named.product_zh from chain_product named
     where named.chain_id = ${raw(volume)}.chain_id and named.product = ${raw(volume)}.product))`;
}

/**
 * An own chain lives as long as it has nodes: taking its import back takes it away, and doing that again brings it
 * back. A chain of the atlas is there whatever became of its nodes.
 * @param chain alias of the chain's row, SQL text written by us
 */
export function chainLives(chain: string): Sql {
  return sql`(not ${raw(chain)}.own or exists (
    select from chain_node living where living.chain_id = ${raw(chain)}.id and living.retired_at is null))`;
}
