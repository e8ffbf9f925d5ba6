import { Injectable } from '@nestjs/common';
import { SUPPLY_AREAS, type SupplyArea } from '@lianzhao/contracts';
import sql, { empty, raw, type Sql } from 'sql-template-tag';

import { dayOf } from '../../platform/calendar';
import { Database } from '../../platform/database';
import { asFirstKnown, asOf } from '../../platform/history';
import type { PurchaseInput, PurchaseSource, WantedPurchases, WantedYears } from '../chains';

/**
 * What anchors bought, added up by anchor, node and supplier and brought to a whole year. Each anchor has a year of its
 * own at each node, so that a record of one node never moves what is counted at another. A record that begins before
 * that year, or goes on after today, counts with the months that lie within; records that reach over nine months count
 * four thirds. What begins after today is not there yet.
 *
 * `offset 0` has what several columns are made of worked out once a row, `materialized` the years once a query.
 */
@Injectable()
export class PurchaseRows implements PurchaseSource {
  constructor(private readonly db: Database) {}

  ofChain(chainId: string, wanted: WantedPurchases): Promise<PurchaseInput[]> {
    const { radius, moment } = wanted;
    const anchors = asOf('anchor', moment);
    const buyers = sql`select of_chain.enterprise_id as id from ${anchors} of_chain where of_chain.chain_id = ${chainId}`;
    return this.db.rows(sql`
      with frame as materialized (${framesOf(chainId, wanted)}),
      summed as (
        select p.anchor_id, p.node_id, p.supplier_key as supplier, max(p.supplier_name) as name, least,
               sum(bought) as bought, sum(bought * local) as local, sum(bought * local * p.traced_share) as traced,
               min(first) as first, max(after) as after, local is null as unsaid, p.traced_share is null as untraced
        from ${asOf('purchase', moment)} p
        join frame on frame.anchor_id = p.anchor_id and frame.node_id = p.node_id
        cross join lateral (select greatest(p.period_start, frame.since) as first,
          least(p.period_end + 1, frame.day_after) as after,
          ${localShareWithin(radius)} as local, ${isLeastWithin(radius)} as least offset 0) cut
        cross join lateral (select ${BOUGHT_WITHIN} as bought) share
        where p.retired_at is null and p.period_end >= frame.since and p.period_start < frame.day_after
          ${whose(wanted)}
        group by p.anchor_id, p.node_id, p.supplier_key, unsaid, least, untraced),
      told as (
        select *, max(name) over (partition by node_id, supplier) as told_name,
               min(first) over its_year as since, max(after) over its_year as day_after
        from summed window its_year as (partition by anchor_id, node_id))
      select told.anchor_id as "anchorId", firm.name as anchor, node.code as "nodeCode",
             nullif(told_name, '') as supplier, (bought * 12 / months)::float8 as value,
             (local / nullif(bought, 0))::float8 as "localShare", least as "localIsLeast",
             (traced / nullif(local, 0))::float8 as "tracedShare",
             since::text as "from", (day_after - 1)::text as "to", least(round(months), 12)::int as months
      from told
      cross join lateral (select greatest(${monthsBetween('since', 'day_after')}, 1) as months offset 0) covered
      join ${anchors} anchor on anchor.id = told.anchor_id
      join ${asFirstKnown('enterprise', moment, buyers)} firm on firm.id = anchor.enterprise_id
      join ${asOf('chain_node', moment)} node on node.id = told.node_id
      where node.retired_at is null
      order by node.code, told.anchor_id, told.supplier, unsaid, least, untraced`);
  }

  /** Years that any record reaches into, up to that of the moment. */
  async years(chainId: string, { confidential, moment }: WantedYears): Promise<number[]> {
    const today = dayOf(moment);
    const rows = await this.db.rows<{ year: number }>(sql`
      with period as (
        select distinct p.period_start, p.period_end
        from ${asOf('purchase', moment)} p
        join ${asOf('anchor', moment)} anchor on anchor.id = p.anchor_id
        where anchor.chain_id = ${chainId} and p.retired_at is null and p.period_start <= ${today}::date
          ${whose({ confidential })})
      select distinct year::int as year
      from period, generate_series(extract(year from period_start)::int,
        least(extract(year from period_end), extract(year from ${today}::date))::int) year
      order by year desc`);
    return rows.map(({ year }) => year);
  }
}

/** The first day of the year that counts, and the day after its last, for each anchor at each node. */
function framesOf(chainId: string, wanted: WantedPurchases): Sql {
  const { year } = wanted;
  const tomorrow = sql`(${todayOf(wanted)}::date + 1)`;
  const [since, dayAfter] =
    year === null
      ? [sql`(least(last + 1, ${tomorrow}) - interval '1 year')::date`, sql`least(last + 1, ${tomorrow})`]
      : [sql`make_date(${year}, 1, 1)`, sql`least(make_date(${year + 1}, 1, 1), ${tomorrow})`];
  const ends = wanted.moment === undefined ? lastEndsOf(chainId, wanted) : pastEndsOf(chainId, wanted);
  return sql`select anchor_id, node_id, ${since} as since, ${dayAfter} as day_after from (${ends}) ends`;
}

/**
 * The day the last record ends, of each anchor at each node: one look into an index for each, however many records of how
 * many years there are.
 */
function lastEndsOf(chainId: string, wanted: WantedPurchases): Sql {
  return sql`
    select anchor.id as anchor_id, node.id as node_id, newest.last
    from anchor join chain_node node on node.chain_id = anchor.chain_id
    cross join lateral (select max(p.period_end) as last from purchase p
      where p.anchor_id = anchor.id and p.node_id = node.id and ${isBegun(wanted)}) newest
    where anchor.chain_id = ${chainId} and newest.last is not null ${ofNodes(sql`node.id`, wanted)}`;
}

/** The same on a past day: what was known then has no index. */
function pastEndsOf(chainId: string, wanted: WantedPurchases): Sql {
  const { moment } = wanted;
  return sql`
    select p.anchor_id, p.node_id, max(p.period_end) as last
    from ${asOf('purchase', moment)} p
    join ${asOf('anchor', moment)} anchor on anchor.id = p.anchor_id
    where anchor.chain_id = ${chainId} and ${isBegun(wanted)} ${ofNodes(sql`p.node_id`, wanted)}
    group by p.anchor_id, p.node_id`;
}

function isBegun(wanted: WantedPurchases): Sql {
  return sql`p.retired_at is null and p.period_start <= ${todayOf(wanted)}::date ${whose(wanted)}`;
}

function ofNodes(id: Sql, { nodeIds }: WantedPurchases): Sql {
  return nodeIds ? sql`and ${id} = any(${[...nodeIds]}::uuid[])` : empty;
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

/** What of a record lies within the year that counts. */
const BOUGHT_WITHIN = sql`case
  when first = p.period_start and after = p.period_end + 1 then p.value
  else p.value * ${monthsBetween('first', 'after')} / ${monthsBetween('p.period_start', 'p.period_end + 1')} end`;

function whose({ confidential }: Pick<WantedPurchases, 'confidential'>): Sql {
  return confidential ? empty : sql`and not p.confidential`;
}

/**
 * Of one record: the share somebody stated decides, for its own ring and, as the least it can be, for every wider one; lists
 * give the seat of a supplier, whose plant may stand here. Where none is stated for this ring, where the supplier sits.
 */
function localShareWithin(radius: SupplyArea): Sql {
  return sql`case
    when ${isStated(radius)} then p.local_share
    when p.supplier_place = any(${ringsWithin(radius)}) then 1
    when p.supplier_place is not null then 0 end`;
}

/** True where only the least of that share is known. */
function isLeastWithin(radius: SupplyArea): Sql {
  return sql`(${isStated(radius)} and p.local_share < 1 and p.local_area <> ${radius}) is true`;
}

function isStated(radius: SupplyArea): Sql {
  return sql`(p.local_share is not null and p.local_area = any(${ringsWithin(radius)}))`;
}

function ringsWithin(radius: SupplyArea): SupplyArea[] {
  return SUPPLY_AREAS.slice(0, SUPPLY_AREAS.indexOf(radius) + 1);
}
