import { Injectable } from '@nestjs/common';
import { SUPPLY_AREAS, type SupplyArea } from '@lianzhao/contracts';
import sql, { empty, type Sql } from 'sql-template-tag';

import { Database } from '../../platform/database';
import { asOf } from '../../platform/history';
import type { PurchaseInput, PurchaseSource, WantedPurchases } from '../chains';

/**
 * What anchors bought, added up by anchor, node and supplier and brought to a whole year. Periods of one anchor's
 * records do not overlap, so their months can be counted; records that cover nine months count four thirds.
 */
@Injectable()
export class PurchaseRows implements PurchaseSource {
  constructor(private readonly db: Database) {}

  ofChain(chainId: string, wanted: WantedPurchases): Promise<PurchaseInput[]> {
    const { radius, nodeIds } = wanted;
    const local = localShareWithin(radius);
    return this.db.rows(sql`
      with record as (
        select p.*, p.supplier_key as supplier, ${local} as local
        from ${asOf('purchase', wanted.moment)} p join anchor on anchor.id = p.anchor_id
        where anchor.chain_id = ${chainId} and p.retired_at is null ${whose(wanted)}),
      last as (select anchor_id, max(period_end) as until from record group by anchor_id),
      chosen as (
        select record.* from record join last using (anchor_id) where ${within(wanted)}),
      span as (
        select anchor_id, min(period_start) as since, max(period_end) as until, count(distinct month) as months
        from (select distinct anchor_id, period_start, period_end from chosen) period,
          generate_series(date_trunc('month', period_start), period_end, interval '1 month') month
        group by anchor_id)
      select chosen.anchor_id as "anchorId", firm.name as anchor, node.code as "nodeCode",
             nullif(max(chosen.supplier_name), '') as supplier,
             (sum(chosen.value) * 12 / greatest(span.months, 1))::float8 as value,
             (sum(chosen.value * chosen.local) / nullif(sum(chosen.value), 0))::float8 as "localShare",
             (sum(chosen.value * chosen.local * chosen.traced_share)
               / nullif(sum(chosen.value * chosen.local), 0))::float8 as "tracedShare",
             span.since::text as "from", span.until::text as "to", least(span.months, 12)::int as months
      from chosen
      join span using (anchor_id)
      join anchor on anchor.id = chosen.anchor_id
      join enterprise firm on firm.id = anchor.enterprise_id
      join chain_node node on node.id = chosen.node_id
      where node.retired_at is null ${nodeIds ? sql`and node.id = any(${[...nodeIds]})` : empty}
      group by chosen.anchor_id, firm.name, node.code, chosen.supplier, chosen.local is null,
               chosen.traced_share is null, span.since, span.until, span.months
      order by node.code, chosen.anchor_id, chosen.supplier`);
  }

  async years(chainId: string, confidential: boolean): Promise<number[]> {
    const rows = await this.db.rows<{ year: number }>(sql`
      select distinct extract(year from p.period_end)::int as year
      from purchase p join anchor on anchor.id = p.anchor_id
      where anchor.chain_id = ${chainId} and p.retired_at is null ${whose({ confidential })} order by year desc`);
    return rows.map(({ year }) => year);
  }
}

function whose({ confidential }: Pick<WantedPurchases, 'confidential'>): Sql {
  return confidential ? empty : sql`and not p.confidential`;
}

function within({ year }: WantedPurchases): Sql {
  if (year === null) return sql`record.period_start > last.until - interval '1 year'`;
  return sql`record.period_start >= make_date(${year}, 1, 1) and record.period_end <= make_date(${year}, 12, 31)`;
}

/**
 * Of one record: where the supplier sits decides; else the share somebody stated, which holds for its own ring and,
 * as the least it can be, for every wider one. Unknown for a narrower one.
 */
function localShareWithin(radius: SupplyArea): Sql {
  const inside = SUPPLY_AREAS.slice(0, SUPPLY_AREAS.indexOf(radius) + 1);
  return sql`case
    when p.supplier_place = any(${[...inside]}) then 1
    when p.supplier_place is not null then 0
    when p.local_area = any(${[...inside]}) then p.local_share end`;
}
