import sql, { type Sql } from 'sql-template-tag';

import type { ListQuery, Paging } from '../../platform/database';
import { editorOf } from '../chains';

const MARKET_SHARE = 'marketShare';

/** The nodes that a code stands for, as a query named `below`: the node and everything under it. */
export function nodesBelow(code: string): Sql {
  return sql`with recursive below as (
    select id from chain_node where code = ${code} and retired_at is null
    union all
    select child.id from chain_node child join below on child.parent_id = below.id
    where child.retired_at is null)`;
}

export function byMarketShare({ sort = '' }: Paging): boolean {
  return sort === MARKET_SHARE || sort === `-${MARKET_SHARE}`;
}

/**
 * Firms at a node with what is said of each there, by the share of the market it holds; those of unknown share come as
 * after a share of nothing. One number tells the whole order, share before the time of the last change: shares have three
 * digits after the point, and seconds since 1970 stay below ten thousand millions.
 */
export function firmsAtNode(code: string, { select, where }: Pick<ListQuery, 'select' | 'where'>): ListQuery {
  const places = sql`(
    ${nodesBelow(code)}
    select distinct on (place.enterprise_id) place.enterprise_id, place.capacity, place.market_share_pct,
      place.data_date, place.edit_id
    from enterprise_placement place join below on below.id = place.node_id
    order by place.enterprise_id, place.market_share_pct desc nulls last, place.capacity nulls last) here`;
  const said = sql`json_build_object('capacity', here.capacity,
    'marketSharePct', here.market_share_pct::float8,
    'dataDate', here.data_date, 'editor', ${editorOf('here')}) as "atNode"`;
  return {
    ...{ alias: 'e', select: sql`${select}, ${said}`, where, defaultSort: `-${MARKET_SHARE}` },
    from: sql`enterprise e join ${places} on here.enterprise_id = e.id`,
    sortable: {
      [MARKET_SHARE]: {
        column: 'coalesce(here.market_share_pct, -1) * 1e13 + extract(epoch from e.updated_at)',
        type: 'numeric',
      },
    },
  };
}
