/** Ten years of a zone (reliability.md 7.3, "Z10") as the product itself would have written them, by COPY. */
import { randomUUID } from 'node:crypto';
import { createRequire } from 'node:module';

import pg from 'pg';

import { copyRows } from './copy.mjs';
import { withoutIndexes } from './indexes.mjs';
import {
  even,
  firmOf,
  notesOf,
  personOf,
  POSTS,
  randomOf,
  skewed,
  titleOf,
  usccOf,
} from './register-words.mjs';

const require = createRequire(import.meta.url);
const { contactSearchColumns, nameKeyOf, searchColumns, searchWords } = require('@lianzhao/server');

const BATCH = 5_000;
const SEED = 20_261_130;
/** Different notes, and different people met. */
const NOTES = 4_000;
const TEN_YEARS_MIN = 5_256_000;
const VISIT_KINDS = ['company_visit', 'call', 'meeting', 'inbound', 'outbound', 'letter'];
const STAGES = ['contacted', 'qualified', 'dropped', 'new'];
const TABLES = [
  ...['enterprise', 'enterprise_name', 'lead', 'visit', 'visit_firm', 'search_entry'],
  ...['contact', 'contact_post', 'contact_channel', 'lead_collaborator'],
];

/**
 * @param superuser connection of whoever may put triggers aside; what they would write is written here
 * @param sizes how many firms, leads, visits and contacts; none of a kind is fine
 */
export async function fillRegisters(superuser, sizes, { log, seal }) {
  const client = new pg.Client(superuser);
  await client.connect();
  try {
    await client.query(`set session_replication_role = replica`);
    await client.query(`set synchronous_commit = off`);
    await client.query(`set work_mem = '256MB'`);
    await withoutIndexes(client, TABLES, async () => {
      const people = await peopleOf(client);
      const random = randomOf(SEED);
      const firms = await timed(log, 'firms', () => fillFirms(client, sizes.enterprises, random));
      await timed(log, 'names', () => fillNames(client));
      const leads = await timed(log, 'leads', () =>
        fillLeads(client, { count: sizes.leads, firms, people, random }),
      );
      await timed(log, 'visits', () => fillVisits(client, { count: sizes.visits, leads, random }));
      await timed(log, 'contacts', () =>
        fillContacts(client, { count: sizes.contacts, firms, people, random, seal }),
      );
      log('  indexes …');
    });
    await timed(log, 'statistics', () => client.query('vacuum analyze'));
  } finally {
    await client.end();
  }
}

async function timed(log, name, work) {
  const started = Date.now();
  const done = await work();
  log(`  ${name}: ${((Date.now() - started) / 1000).toFixed(1)} s`);
  return done;
}

async function peopleOf(client) {
  const { rows } = await client.query(
    `select id, department_id as department from "user" where 'officer' = any(roles) order by username`,
  );
  return rows;
}

/** Writes so many rows of several tables; `rowOf` puts what it makes of one number where it belongs. */
async function inBatches(client, count, tables, rowOf) {
  let sent = Promise.resolve();
  for (let from = 0; from < count; from += BATCH) {
    const rows = Object.fromEntries(Object.keys(tables).map((table) => [table, []]));
    for (let at = from; at < Math.min(count, from + BATCH); at += 1) rowOf(rows, at);
    // The next ones are made while the database writes these.
    await sent;
    sent = writeAll(client, tables, rows);
    sent.catch(() => undefined);
  }
  await sent;
}

async function writeAll(client, tables, rows) {
  for (const [table, columns] of Object.entries(tables)) {
    if (rows[table].length > 0) await copyRows(client, table, columns, rows[table]);
  }
}

/** Most of what a register knows was written lately. */
const moment = (random) => new Date(Date.now() - 60_000 * Math.floor(TEN_YEARS_MIN * random() ** 2));
/** Some time after, up to so many minutes, and never in the days to come. */
const later = (date, minutes, random) =>
  new Date(date.getTime() + random() * Math.min(minutes * 60_000, Date.now() - date.getTime()));
const text = (date) => date.toISOString();

const FIRM_COLUMNS = [
  ...[
    'id',
    'version',
    'name',
    'name_key',
    'short_name',
    'uscc',
    'province',
    'city',
    'main_products',
    'origin',
  ],
  ...['search_name', 'search_short_name', 'search_tokens', 'search_text', 'search_latin'],
  ...['created_at', 'updated_at', 'valid_from'],
];

export function firmRow(firm, { id, uscc, at }) {
  const found = searchColumns({ ...firm, uscc, nameEn: null, listing: null });
  return [
    ...[
      id,
      1,
      firm.name,
      nameKeyOf(firm.name),
      firm.shortName,
      uscc,
      firm.province,
      firm.city,
      firm.mainProducts,
    ],
    ...['user', found.searchName, found.searchShortName, found.searchTokens, found.searchText],
    ...[found.searchLatin, text(at), text(at), text(at)],
  ];
}

async function fillFirms(client, count, random) {
  const { rows } = await client.query('select name_key as key from enterprise');
  const known = new Set(rows.map(({ key }) => key));
  const firms = [];
  await inBatches(client, count, { enterprise: FIRM_COLUMNS }, ({ enterprise }, serial) => {
    let firm = firmOf(random);
    while (known.has(nameKeyOf(firm.name))) firm = firmOf(random);
    known.add(nameKeyOf(firm.name));
    const id = randomUUID();
    firms.push({ id, name: firm.name, shortName: firm.shortName, brand: firm.brand, trade: firm.trade });
    const uscc = random() < 0.6 ? usccOf(10_000_000 + serial) : null;
    enterprise.push(firmRow(firm, { id, uscc, at: moment(random) }));
  });
  return firms;
}

/** As the trigger of the table has it, which is put aside. */
async function fillNames(client) {
  await client.query(`
    insert into enterprise_name (enterprise_id, kind, name, key, core, grams)
    select said.id, said.kind, said.name, key, core, firm_name_grams(core)
    from enterprise firm
    cross join lateral (values (firm.id, 'name', firm.name), (firm.id, 'short', firm.short_name)) said (id, kind, name)
    cross join lateral (select firm_name_key(said.name) as key offset 0) keys
    cross join lateral (select firm_name_core(key) as core offset 0) cores
    where btrim(said.name) <> '' and not exists (select from enterprise_name known where known.enterprise_id = firm.id)`);
}

const ENTRY_COLUMNS = [
  ...['kind', 'record_id', 'version', 'at', 'search_name', 'search_tokens', 'search_text', 'search_latin'],
];

/**
 * What a record of several texts is found by is what each of them is found by, so each is worked out once.
 * @param found `names` and `texts`, as the feature tells the index
 */
export function entryRow(kind, { id, at }, { names, texts }) {
  const known = [...names.map(wordsOfName), ...texts.map(wordsOfText)].filter(
    ({ searchText }) => searchText !== '',
  );
  const [spelt, read] = [0, 1].map((part) => linesOf(known.flatMap(({ latin }) => latin[part] ?? [])));
  return [
    ...[kind, id, 1, text(at), known[0]?.searchName ?? ''],
    [...new Set(known.flatMap(({ searchTokens }) => searchTokens))],
    ...[known.map(({ searchText }) => searchText).join('\n'), read === '' ? spelt : `${spelt}\n\n${read}`],
  ];
}

const linesOf = (all) => [...new Set(all)].join('\n');

const wordsOfName = remembered((name) => searchWords({ names: [name] }));
const wordsOfText = remembered((said) => searchWords({ names: [], texts: [said] }));

function remembered(wordsOf) {
  const known = new Map();
  return (said) => {
    let words = known.get(said);
    if (!words) {
      words = wordsOf(said);
      words.latin = words.searchLatin.split('\n\n').map((part) => (part === '' ? [] : part.split('\n')));
      known.set(said, words);
    }
    return words;
  };
}

const LEAD_COLUMNS = [
  ...[
    'id',
    'version',
    'title',
    'stage',
    'source',
    'outline',
    'total_investment',
    'enterprise_id',
    'department_id',
  ],
  ...['owner_id', 'reporter_id', 'clock_from', 'respond_by', 'due_step', 'due_at', 'last_visit_at'],
  ...['created_at', 'updated_at', 'valid_from'],
];

async function fillLeads(client, { count, firms, people, random }) {
  const leads = [];
  const tables = {
    ...{ lead: LEAD_COLUMNS, search_entry: ENTRY_COLUMNS },
    lead_collaborator: ['lead_id', 'user_id', 'added_by_id'],
  };
  await inBatches(client, count, tables, (rows) => {
    const firm = even(firms, random);
    const who = skewed(people, random);
    const [id, at] = [randomUUID(), moment(random)];
    const updated = later(at, 40_000, random);
    const [title, outline] = [titleOf(firm, random), notesOf(2, random)];
    const stage = skewed(STAGES, random);
    const due = stage === 'dropped' ? null : text(new Date(updated.getTime() + 864e6));
    rows.lead.push([
      ...[id, 1, title, stage, even(['event', 'chain_map', 'enterprise', 'chamber'], random), outline],
      ...[Math.ceil(900 * random()) * 1e6, firm.id, who.department, random() < 0.02 ? null : who.id, who.id],
      ...[text(at), text(at), due && 'follow', due, text(updated), text(at), text(updated), text(at)],
    ]);
    rows.search_entry.push(
      entryRow(
        'lead',
        { id, at: updated },
        { names: [title, firm.name, firm.shortName ?? ''], texts: [outline] },
      ),
    );
    if (random() < 0.03) rows.lead_collaborator.push([id, even(people, random).id, who.id]);
    leads.push({ id, firm, who, at });
  });
  return leads;
}

const VISIT_COLUMNS = [
  ...[
    'id',
    'version',
    'kind',
    'enterprise_id',
    'lead_id',
    'started_at',
    'place',
    'their_people',
    'our_people',
  ],
  ...['summary', 'topics', 'next_step', 'next_step_on', 'department_id', 'author_id'],
  ...['created_at', 'updated_at', 'valid_from'],
];

async function fillVisits(client, { count, leads, random }) {
  const notes = Array.from({ length: NOTES }, () => notesOf(1 + Math.floor(3 * random()), random));
  const hosts = Array.from({ length: NOTES }, () => `${personOf(random)}（${even(POSTS, random)}）`);
  const tables = {
    ...{ visit: VISIT_COLUMNS, search_entry: ENTRY_COLUMNS },
    visit_firm: ['visit_id', 'enterprise_id', 'place'],
  };
  await inBatches(client, count, tables, (rows) => {
    const { id: lead, firm, who, at: since } = skewed(leads, random);
    const [id, at] = [randomUUID(), later(since, 500_000, random)];
    const kind = skewed(VISIT_KINDS, random);
    const place = even(['企业会议室', '管委会三楼', '工厂', '', '', ''], random);
    const [theirs, summary] = [even(hosts, random), even(notes, random)];
    const step = random() < 0.4 ? even(['下次再谈', '寄送政策汇编', '安排考察', '回复电价'], random) : '';
    const stepOn = step && text(new Date(at.getTime() + 12096e5)).slice(0, 10);
    rows.visit.push([
      ...[id, 1, kind, firm.id, lead, text(at), place, theirs, '招商处', summary],
      ...[
        [even(['land', 'power', 'policy', 'supply'], random)],
        step,
        stepOn || null,
        who.department,
        who.id,
      ],
      ...[text(at), text(at), text(at)],
    ]);
    const said = { names: [firm.name, place], texts: [summary, theirs, '招商处', step] };
    rows.search_entry.push(entryRow('visit', { id, at }, said));
    if (random() < 0.03) {
      const other = even(leads, random).firm;
      if (other.id !== firm.id) rows.visit_firm.push([id, other.id, 1]);
    }
  });
}

const CONTACT_COLUMNS = [
  ...['id', 'version', 'name', 'legal_basis', 'purpose', 'retain_until', 'owner_id', 'department_id'],
  ...['search_tokens', 'search_text', 'search_latin', 'created_at', 'updated_at'],
];
const CHANNEL_COLUMNS = ['id', 'contact_id', 'kind', 'sealed', 'hash', 'ending_hash'];

async function fillContacts(client, { count, firms, people, random, seal }) {
  const tables = {
    contact: CONTACT_COLUMNS,
    contact_post: ['contact_id', 'enterprise_id', 'department', 'title'],
  };
  const contacts = [];
  await inBatches(client, count, tables, (rows) => {
    const [id, name, who, at] = [randomUUID(), personOf(random), skewed(people, random), moment(random)];
    const { searchTokens, searchText, searchLatin } = contactSearchColumns(name);
    const until = text(new Date(at.getTime() + 3.5e11)).slice(0, 10);
    rows.contact.push([
      ...[id, 1, name, 'consent', '招商联络', until, who.id, who.department],
      ...[searchTokens, searchText, searchLatin, text(at), text(at)],
    ]);
    rows.contact_post.push([id, skewed(firms, random).id, '', even(POSTS, random)]);
    contacts.push(id);
  });
  for (let from = 0; from < contacts.length; from += BATCH) {
    const owners = contacts.slice(from, from + BATCH);
    const sealed = await seal(owners.map((_, at) => `139${String(from + at).padStart(8, '0')}`));
    const rows = owners.map((contact, at) => [sealed[at].id, contact, ...sealed[at].rest]);
    await copyRows(client, 'contact_channel', CHANNEL_COLUMNS, rows);
  }
}
