/** One twentieth (or what is asked for) of ten years of a zone, by set-based SQL: reliability.md 7.3, "Z10". */
import pg from 'pg';

const Z10 = { enterprises: 1_000_000, leads: 100_000, visits: 1_250_000, users: 500, departments: 40 };

export function sizesOf(scale) {
  const sized = Object.entries(Z10).map(([name, count]) => [name, Math.max(1, Math.round(count * scale))]);
  const few = Object.fromEntries(sized);
  return { ...few, departments: Math.max(8, few.departments), users: Math.max(16, few.users) };
}

/** Firms of the atlas under other names: what is searched for keeps the make-up of real names. */
const ENTERPRISES = `
  with base as (
    select *, row_number() over (order by name_key) - 1 as number from enterprise where origin = 'atlas')
  insert into enterprise (version, name, name_key, short_name, province, city, region, main_products, origin,
    search_name, search_short_name, search_tokens, search_text, search_latin, created_at, updated_at)
  select 1, left(name, 180) || serial, left(name_key, 180) || serial, short_name, province, city, region,
    main_products, 'user', left(search_name, 180) || serial, search_short_name,
    search_tokens || array[left(serial::text, 1), left(serial::text, 2)], search_text || serial,
    serial || E'\\n' || search_latin, moment, moment
  from generate_series(1, $1::int) serial
  join base on base.number = serial % (select count(*) from base)
  cross join lateral (select now() - make_interval(mins => (serial * 7919) % 5000000) as moment) as times`;

const LEADS = `
  with people as (select id, department_id, row_number() over (order by id) - 1 as number
    from "user" where 'officer' = any(roles)),
  firms as (select id, row_number() over (order by id) - 1 as number from enterprise),
  nodes as (select id, row_number() over (order by id) - 1 as number from chain_node)
  insert into lead (version, title, stage, source, outline, total_investment, enterprise_id, node_id, department_id,
    owner_id, reporter_id, respond_by, last_visit_at, created_at, updated_at)
  select 1, '投资意向 ' || serial, (array['new','contacted','contacted','qualified','dropped'])[1 + serial % 5],
    (array['event','chain_map','enterprise','chamber'])[1 + serial % 4], repeat('该企业计划在本区建设产线。', 8),
    (serial % 900 + 1) * 1000000, firms.id, case when serial % 3 = 0 then nodes.id end, people.department_id,
    people.id, people.id, moment + interval '1 day', moment + interval '9 days', moment, moment + interval '9 days'
  from generate_series(1, $1::int) serial
  join people on people.number = serial % (select count(*) from people)
  join firms on firms.number = (serial::bigint * 7919) % (select count(*) from firms)
  join nodes on nodes.number = serial % (select count(*) from nodes)
  cross join lateral (select now() - make_interval(mins => (serial * 7919) % 5000000 + 20000) as moment) as times`;

const VISITS = `
  with leads as (select id, enterprise_id, department_id, owner_id, created_at,
    row_number() over (order by id) - 1 as number from lead)
  insert into visit (version, kind, enterprise_id, lead_id, started_at, place, their_people, our_people, summary,
    next_step, next_step_on, department_id, author_id, created_at, updated_at)
  select 1, (array['company_visit','outbound','inbound','call','meeting'])[1 + serial % 5], enterprise_id, id, moment,
    '企业会议室', '总经理', '招商处', repeat('双方就用地、电价和配套达成初步意向。', 12), '下次再谈', moment::date + 14,
    department_id, owner_id, moment, moment
  from generate_series(1, $1::int) serial
  join leads on leads.number = serial % (select count(*) from leads)
  cross join lateral (select created_at + make_interval(hours => serial % 200) as moment) as times`;

export async function fill(connection, { enterprises, leads, visits }, log) {
  const client = new pg.Client(connection);
  await client.connect();
  try {
    await client.query('set work_mem = $$64MB$$');
    await step(log, 'enterprises', () => client.query(ENTERPRISES, [enterprises]));
    await step(log, 'leads', () => client.query(LEADS, [leads]));
    await step(log, 'visits', () => client.query(VISITS, [visits]));
    await step(log, 'statistics', () => client.query('vacuum analyze'));
    return await samples(client);
  } finally {
    await client.end();
  }
}

async function step(log, name, run) {
  const started = Date.now();
  const { rowCount } = await run();
  log(`  ${name}: ${rowCount ?? ''} ${((Date.now() - started) / 1000).toFixed(1)} s`);
}

/** Leads the officer of the run may see. */
async function samples(client) {
  const { rows } = await client.query(
    `select lead.id from lead join "user" owner on owner.id = lead.owner_id
     where owner.username = 'officer.1' order by lead.id limit 200`,
  );
  return { leads: rows.map(({ id }) => id) };
}
