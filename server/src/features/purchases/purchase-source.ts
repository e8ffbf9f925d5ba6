import { Injectable } from '@nestjs/common';
import { SUPPLY_AREAS, type SupplyArea } from '@lianzhao/contracts';
import sql, { empty, raw, type Sql } from 'sql-template-tag';

import { dayOf } from '../../platform/calendar';
import { Database } from '../../platform/database';
import { asOf } from '../../platform/history';
import type { PurchaseInput, PurchaseSource, WantedPurchases } from '../chains';

/**
 * What anchors bought, added up by anchor, node and supplier and brought to a whole year. Each anchor has a year of its
 * own at each node, so that a record of one node never moves what is counted at another. A record that begins before
 * that year, or goes on after today, counts with the months that lie within; records that reach over nine months count
 * four thirds. What begins after today is not there yet.
 */
@Injectable()
export class PurchaseRows implements PurchaseSource {
  constructor(private readonly db: Database) {}

  ofChain(chainId: string, wanted: WantedPurchases): Promise<PurchaseInput[]> {
    return this.db.rows(sql`
      with record as (${recordsOf(chainId, wanted)}),
      frame as (${framesOf(wanted)}),
      chosen as (
        select record.*, frame.day_after,
               greatest(record.period_start, frame.since) as first, least(record.period_end + 1, frame.day_after) as after
        from record join frame using (anchor_id, node_id)
        where record.period_end >= frame.since and record.period_start < frame.day_after),
      span as (
        select anchor_id, node_id, min(first) as since, max(after) as after,
               greatest(${monthsBetween('min(first)', 'max(after)')}, 1) as months
        from chosen group by anchor_id, node_id),
      weighed as (
        select chosen.*, value * ${PART_WITHIN} as bought from chosen)
      select weighed.anchor_id as "anchorId", firm.name as anchor, node.code as "nodeCode",
             nullif(max(max(weighed.supplier_name)) over (partition by weighed.node_id, weighed.supplier), '') as supplier,
             (sum(weighed.bought) * 12 / span.months)::float8 as value,
             (sum(weighed.bought * weighed.local) / nullif(sum(weighed.bought), 0))::float8 as "localShare",
             weighed.least as "localIsLeast",
             (sum(weighed.bought * weighed.local * weighed.traced_share)
               / nullif(sum(weighed.bought * weighed.local), 0))::float8 as "tracedShare",
             span.since::text as "from", (span.after - 1)::text as "to", least(round(span.months), 12)::int as months
      from weighed
      join span using (anchor_id, node_id)
      join anchor on anchor.id = weighed.anchor_id
      join enterprise firm on firm.id = anchor.enterprise_id
      join chain_node node on node.id = weighed.node_id
      where node.retired_at is null
      group by weighed.anchor_id, firm.name, weighed.node_id, node.code, weighed.supplier, weighed.local is null,
               weighed.least, weighed.traced_share is null, span.since, span.after, span.months
      order by node.code, weighed.anchor_id, weighed.supplier, weighed.local is null, weighed.least,
               weighed.traced_share is null`);
  }

  /** Years that any record reaches into, up to this one. */
  async years(chainId: string, confidential: boolean): Promise<number[]> {
    const rows = await this.db.rows<{ year: number }>(sql`
      with period as (
        select distinct p.period_start, p.period_end
        from purchase p join anchor on anchor.id = p.anchor_id
        where anchor.chain_id = ${chainId} and p.retired_at is null and p.period_start <= ${dayOf()}::date
          ${whose({ confidential })})
      select distinct year::int as year
      from period, generate_series(extract(year from period_start)::int,
        least(extract(year from period_end), extract(year from ${dayOf()}::date))::int) year
      order by year desc`);
    return rows.map(({ year }) => year);
  }
}

function recordsOf(chainId: string, wanted: WantedPurchases): Sql {
  const { radius, nodeIds, moment } = wanted;
  return sql`
    select p.anchor_id, p.node_id, p.supplier_key as supplier, p.supplier_name, p.value, p.traced_share,
           p.period_start, p.period_end, ${localShareWithin(radius)} as local, ${isLeastWithin(radius)} as least
    from ${asOf('purchase', moment)} p join anchor on anchor.id = p.anchor_id
    where anchor.chain_id = ${chainId} and p.retired_at is null and p.period_start <= ${todayOf(wanted)}::date
      ${nodeIds ? sql`and p.node_id = any(${[...nodeIds]})` : empty} ${whose(wanted)}`;
}

/** The first day of the year that counts, and the day after its last, for each anchor at each node. */
function framesOf(wanted: WantedPurchases): Sql {
  const tomorrow = sql`(${todayOf(wanted)}::date + 1)`;
  if (wanted.year !== null) {
    return sql`
      select distinct anchor_id, node_id, make_date(${wanted.year}, 1, 1) as since,
             least(make_date(${wanted.year + 1}, 1, 1), ${tomorrow}) as day_after
      from record`;
  }
  return sql`
    select anchor_id, node_id, (least(max(period_end) + 1, ${tomorrow}) - interval '1 year')::date as since,
           least(max(period_end) + 1, ${tomorrow}) as day_after
    from record group by anchor_id, node_id`;
}

function todayOf({ moment }: WantedPurchases): string {
  return dayOf(moment);
}

/** Months from a day to the day before another; the days of a month that is not whole are parts of 31. */
function monthsBetween(from: string, to: string): Sql {
  const span = `age((${to})::timestamp, (${from})::timestamp)`;
  return raw(
    `(extract(year from ${span}) * 12 + extract(month from ${span}) + extract(day from ${span}) / 31)`,
  );
}

/** Share of a record's period that lies within the year that counts. */
const PART_WITHIN = sql`case
  when first = period_start and after = period_end + 1 then 1
  else ${monthsBetween('first', 'after')} / ${monthsBetween('period_start', 'period_end + 1')} end`;

function whose({ confidential }: Pick<WantedPurchases, 'confidential'>): Sql {
  return confidential ? empty : sql`and not p.confidential`;
}

/**
 * Of one record: where the supplier sits decides; else the share somebody stated, which holds for its own ring and,
 * as the least it can be, for every wider one. Unknown for a narrower one.
 */
function localShareWithin(radius: SupplyArea): Sql {
  return sql`case
    when p.supplier_place = any(${ringsWithin(radius)}) then 1
    when p.supplier_place is not null then 0
    when p.local_area = any(${ringsWithin(radius)}) then p.local_share end`;
}

/** True where only the least of that share is known. */
function isLeastWithin(radius: SupplyArea): Sql {
  return sql`(p.supplier_place is null and p.local_share < 1
    and p.local_area <> ${radius} and p.local_area = any(${ringsWithin(radius)})) is true`;
}

function ringsWithin(radius: SupplyArea): SupplyArea[] {
  return SUPPLY_AREAS.slice(0, SUPPLY_AREAS.indexOf(radius) + 1);
}
