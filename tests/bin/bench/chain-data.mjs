/** Chains of a size that a zone may come to, by set-based SQL: a tree, links, firms, relations, anchors, purchases. */
import pg from 'pg';

import { fill } from './data.mjs';

/** What issue and aims speak of; every figure is counted after insertion. */
export const LARGE = {
  ...{ code: 'BENCH', name: '基准产业链', systems: 39, nodes: 1_000, sites: 300, anchors: 5 },
  ...{ firms: 20_000, relations: 100_000, purchases: 200_000, signals: 5_000 },
};
/** As many nodes as a map must still be read at. */
export const READABLE = { code: 'WIDE', name: '四百环节产业链', systems: 26, nodes: 397, sites: 120 };

const CHAIN = `
  insert into chain (version, code, name_zh, name_en, data_date, own) values (1, $1, $2, $1, '2026', true)
  returning id`;

/** One root, systems in three streams below it, leaves shared out among them. */
const NODES = `
  insert into chain_node (version, chain_id, code, name_zh, name_en, stream, level, kind, supply_radius,
    energy_intensity, source, data_date, position)
  select 1, $1::uuid, $2 || '-' || serial, case when serial <= $3 then '系统' else '环节' end || serial,
    'Node ' || serial, (array['upstream','midstream','downstream'])[1 + system % 3],
    case when serial = 0 then 0 when serial <= $3 then 1 else 2 end,
    case when serial <= $3 then 'system' else 'part' end,
    (array['jit','regional','national','global'])[1 + serial % 4], 1 + serial % 5, 'bench', '2026', serial
  from generate_series(0, $4::int - 1) serial
  cross join lateral (select case when serial <= $3 then serial else 1 + (serial - $3 - 1) % $3 end as system) systems`;

const PARENTS = `
  update chain_node child set parent_id = parent.id
  from chain_node parent
  where child.chain_id = $1 and parent.chain_id = $1 and child.position > 0
    and parent.position = case when child.position <= $2 then 0 else 1 + (child.position - $2 - 1) % $2 end`;

/** Between the root and its systems, as every chain has them: what a map draws a column for. */
const STREAMS = `
  with stream as (
    insert into chain_node (version, chain_id, code, name_zh, name_en, stream, level, kind, supply_radius,
      energy_intensity, source, data_date, position, parent_id)
    select 1, root.chain_id, root.code || '-' || name, name, name, name, 2, 'system', 'national', 1, 'bench', '2026',
      1000 + row_number() over (), root.id
    from chain_node root cross join unnest(array['upstream','midstream','downstream']) name
    where root.chain_id = $1 and root.level = 0
    returning id, stream)
  update chain_node node
  set parent_id = case node.level when 1 then stream.id else node.parent_id end,
    level = case node.level when 0 then 1 when 1 then 3 else 4 end
  from stream where node.chain_id = $1 and node.stream = stream.stream`;

/** Every leaf goes into one later leaf of its own system or, every third one, into two. */
const LINKS = `
  insert into chain_link (chain_id, from_id, to_id)
  select $1, source.id, target.id
  from chain_node source
  cross join lateral (values (1), (2)) step(number)
  join chain_node target on target.chain_id = $1
    and target.position = source.position + case step.number when 1 then $2::int else 7 end
  where source.chain_id = $1 and source.position > $2 and (step.number = 1 or source.position % 3 = 0)`;

const SITES = `
  with leaf as (select id, row_number() over (order by position) - 1 as number, count(*) over () as total
    from chain_node where chain_id = $1 and level = 2),
  site as (
    insert into local_site (version, chain_id, name_zh, status, origin, area, source)
    select 1, $1, '本地企业' || serial, (array['operating','operating','building'])[1 + serial % 3], 'user', 'city',
      'bench' from generate_series(1, $2::int) serial returning id, name_zh)
  insert into local_site_node (site_id, node_id, annual_supply)
  select site.id, leaf.id, case when number % 2 = 0 then 1e7 + number * 1e4 end
  from site join leaf on leaf.number = (substr(site.name_zh, 5)::int * 3) % leaf.total`;

/** Two plants, each of which is known by an estimate for every node. */
const ESTIMATES = `
  with leaf as (select id, position, count(*) over () as total from chain_node where chain_id = $1 and level = 2),
  billed as (
    insert into bill_of_materials_row (chain_id, product, node_id, product_zh, share_pct, low_pct, high_pct, base,
      source, evidence, position)
    select $1, product, leaf.id, product, 100.0 / total, 80.0 / total, 120.0 / total, 'bench', 'bench', 'estimate',
      leaf.position from leaf, unnest(array['a','b']) product)
  insert into anchor_volume (chain_id, anchor, product, unit, purchased_value, year, evidence, source, position)
  select $1, '估算企业 ' || product, product, '辆/年', 5e9, 2026, 'stated', 'bench', 1 from unnest(array['a','b']) product`;

const PLACEMENTS = `
  with leaf as (select id, row_number() over (order by position) - 1 as number
    from chain_node where chain_id = $1 and level = 2),
  firm as (select id, row_number() over (order by id) - 1 as number from enterprise where origin = 'user')
  insert into enterprise_placement (enterprise_id, node_id, annual_supply, source)
  select firm.id, leaf.id, case when firm.number % 2 = 0 then 1e6 end, 'bench'
  from firm join leaf on leaf.number = firm.number % (select count(*) from leaf) on conflict do nothing`;

/** Each firm sells to five others, each time to one farther along the list, so that no pair occurs twice. */
const RELATIONS = `
  with firm as (select id, row_number() over (order by id) - 1 as number, count(*) over () as total
    from enterprise where origin = 'user'),
  pair as (
    select serial % total as seller, (serial % total + 1 + 37 * (serial / total)) % total as buyer, serial / total as turn
    from generate_series(0, $1::int - 1) serial, (select count(*)::int as total from enterprise where origin = 'user') counted)
  insert into enterprise_relation (supplier_id, customer_id, relation, evidence, source)
  select seller.id, buyer.id, case when turn = 4 and seller.number % 10 in (1, 2) then 'subsidiary' else 'supplies' end,
    'inferred', 'bench'
  from pair join firm seller on seller.number = pair.seller join firm buyer on buyer.number = pair.buyer`;

const ANCHORS = `
  insert into anchor (version, chain_id, enterprise_id, local_name, source)
  select 1, $1, id, name, 'bench' from enterprise where origin = 'user' order by id limit $2`;

/** Every anchor buys of every leaf from four firms, a quarter at a time, over the quarters that are over. */
const PURCHASES = `
  with pair as materialized (
    select anchor.id as anchor_id, node.id as node_id, row_number() over (order by anchor.id, node.position) - 1 as number
    from anchor, chain_node node where anchor.chain_id = $1 and node.chain_id = $1 and node.level = 2),
  firm as materialized (select id, name, row_number() over (order by id) - 1 as number
    from enterprise where origin = 'user'),
  bought as materialized (
    select serial, serial % pairs as pair, (serial / pairs)::int as turn,
      (serial % pairs * 4 + serial / pairs % 4) % firms as firm
    from generate_series(0, $2::int - 1) serial, (select count(*) as pairs from pair) p, (select count(*) as firms from firm) f)
  insert into purchase (version, anchor_id, node_id, part, value, period_start, period_end, supplier_name, supplier_key,
    supplier_id, supplier_place, local_share, traced_share, source)
  select 1, pair.anchor_id, pair.node_id, '零部件', 1e5 + serial % 9973 * 10, quarter::date,
    (quarter + interval '3 months - 1 day')::date, firm.name, lower(firm.name), firm.id,
    (array['outside','outside','city',null,'region'])[1 + serial % 5],
    case when serial % 5 = 3 then 0.2 end, case when serial % 2 = 0 then 0.5 end, 'bench'
  from bought
  join pair on pair.number = bought.pair
  join firm on firm.number = bought.firm
  cross join lateral (select date_trunc('quarter', current_date)
    - make_interval(months => 3 * (1 + turn / 4)) as quarter) quarters`;

const SIGNALS = `
  with firm as (select id, row_number() over (order by id) as number from enterprise),
  author as (select id from "user" order by id limit 1)
  insert into expansion_signal (version, enterprise_id, kind, observed_on, half_life_days, note, source, author_id)
  select 1, firm.id, (array['new_plant','financing','hiring'])[1 + number % 3],
    current_date - (number % 700)::int, 180, 'bench', 'bench', author.id
  from firm, author where number % 4 = 0 and number <= 4 * $1::int`;

/** Firms of the atlas under other names work where the firm of the atlas works whose name they have. */
const ATLAS_PLACEMENTS = `
  insert into enterprise_placement (enterprise_id, node_id, source)
  select firm.id, place.node_id, 'bench'
  from enterprise firm
  join enterprise base on base.origin = 'atlas' and firm.short_name = base.short_name
  join enterprise_placement place on place.enterprise_id = base.id
  where firm.origin = 'user' on conflict do nothing`;

/** @returns how many rows of each there are, by name */
export async function fillLarge(connection, log) {
  await fill(connection, { enterprises: LARGE.firms, leads: 5_000, visits: 20_000 }, log);
  return inDatabase(connection, async (client) => {
    const chainId = await makeTree(client, LARGE);
    await client.query(ESTIMATES, [chainId]);
    await client.query(PLACEMENTS, [chainId]);
    await client.query(ATLAS_PLACEMENTS);
    await client.query(RELATIONS, [LARGE.relations]);
    await client.query(ANCHORS, [chainId, LARGE.anchors]);
    await client.query('analyze');
    log('  purchases …');
    await client.query(PURCHASES, [chainId, LARGE.purchases]);
    await client.query(SIGNALS, [LARGE.signals]);
    await client.query('vacuum analyze');
    return counted(client, chainId);
  });
}

/** A chain to look at, with firms of its own and nothing bought but by estimate. */
export function fillReadable(connection) {
  return inDatabase(connection, async (client) => {
    const id = await makeTree(client, READABLE);
    await client.query(ESTIMATES, [id]);
    await client.query(STREAMS, [id]);
    await client.query('vacuum analyze');
  });
}

async function makeTree(client, { code, name, systems, nodes, sites }) {
  const { rows } = await client.query(CHAIN, [code, name]);
  const [{ id }] = rows;
  await client.query(NODES, [id, code, systems, nodes]);
  await client.query(PARENTS, [id, systems]);
  await client.query(LINKS, [id, systems]);
  await client.query(SITES, [id, sites]);
  return id;
}

async function counted(client, chainId) {
  const { rows } = await client.query(
    `select (select count(*)::int from chain_node where chain_id = $1) as nodes,
      (select count(distinct enterprise_id)::int from enterprise_placement place
        join chain_node node on node.id = place.node_id where node.chain_id = $1) as firms,
      (select count(*)::int from enterprise_relation where source = 'bench') as relations,
      (select count(*)::int from purchase) as purchases`,
    [chainId],
  );
  const [counts] = rows;
  for (const [name, count] of Object.entries(counts)) {
    if (count < LARGE[name]) throw new Error(`${count} ${name} were made instead of ${LARGE[name]}`);
  }
  return counts;
}

async function inDatabase(connection, work) {
  const client = new pg.Client(connection);
  await client.connect();
  try {
    await client.query('set work_mem = $$64MB$$');
    return await work(client);
  } finally {
    await client.end();
  }
}
