/** Whether what was filled in is what the product itself would have written: some are written through it. */
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { createRequire } from 'node:module';

import { entryRow, firmRow } from './register-fill.mjs';
import { firmOf, notesOf, personOf, randomOf, titleOf } from './register-words.mjs';
import { request } from './requests.mjs';

const require = createRequire(import.meta.url);
const { contactSearchColumns } = require('@lianzhao/server');

const COMPARED = 20;

/** @returns how many of each kind; refuses to go on when one differs */
export async function compareWritten(client, session) {
  const random = randomOf(Date.now());
  for (let at = 0; at < COMPARED; at += 1) {
    const firm = await freshFirm(client, random);
    const { name, shortName, province, city, mainProducts } = firm;
    const { id } = await post(session, '/enterprises', {
      ...{ name, province, city },
      ...(shortName ? { shortName } : {}),
      ...(mainProducts ? { mainProducts } : {}),
    });
    await compareFirm(client, firm, id);
    await compareWork(client, session, { firm: { ...firm, id }, random });
  }
  return COMPARED;
}

/** One whose name nobody has: among a million some are drawn twice. */
async function freshFirm(client, random) {
  for (;;) {
    const firm = firmOf(random);
    const { rows } = await client.query('select 1 from enterprise where name_key = firm_name_key($1)', [
      firm.name,
    ]);
    if (rows.length === 0) return firm;
  }
}

async function post(session, path, body) {
  const answer = await request(session, 'POST', path, {
    body,
    headers: { 'idempotency-key': randomUUID() },
  });
  return answer.body;
}

const FIRM = ['name_key', 'search_name', 'search_short_name', 'search_tokens', 'search_text', 'search_latin'];
const PLACES = [3, 10, 11, 12, 13, 14];

async function compareFirm(client, firm, id) {
  const { rows } = await client.query(`select ${FIRM.join(', ')} from enterprise where id = $1`, [id]);
  const filled = firmRow(firm, { id, uscc: null, at: new Date() });
  assert.deepEqual(
    Object.values(rows[0]),
    PLACES.map((place) => filled[place]),
  );
  const { rows: names } = await client.query(
    `select said.name, said.key = firm_name_key(said.name) and said.core = firm_name_core(said.key)
       and said.grams = firm_name_grams(said.core) as same
     from enterprise_name said where enterprise_id = $1 order by kind`,
    [id],
  );
  assert.deepEqual(
    names,
    [firm.name, firm.shortName].filter(Boolean).map((name) => ({ name, same: true })),
  );
}

async function compareWork(client, session, { firm, random }) {
  const [title, outline, summary] = [titleOf(firm, random), notesOf(2, random), notesOf(2, random)];
  const lead = await post(session, '/leads', { title, outline, enterpriseId: firm.id, source: 'enterprise' });
  await compareEntry(client, 'lead', lead.id, {
    names: [title, firm.name, firm.shortName ?? ''],
    texts: [outline],
  });
  const told = { kind: 'call', leadId: lead.id, startedAt: '2026-03-02T02:00:00.000Z', summary };
  const visit = await post(session, '/visits', {
    ...told,
    theirPeople: '王伟（厂长）',
    nextStep: '下次再谈',
  });
  const texts = [summary, '王伟（厂长）', '下次再谈'];
  await compareEntry(client, 'visit', visit.id, { names: [firm.name, ''], texts });
  const name = personOf(random);
  const basis = { legalBasis: 'consent', purpose: '招商联络' };
  const contact = await post(session, '/contacts', { name, ...basis, post: { enterpriseId: firm.id } });
  const { rows } = await client.query(
    `select search_tokens as "searchTokens", search_text as "searchText", search_latin as "searchLatin"
     from contact where id = $1`,
    [contact.id],
  );
  assert.deepEqual(rows[0], contactSearchColumns(name));
}

async function compareEntry(client, kind, id, found) {
  const { rows } = await client.query(
    `select search_name, search_tokens, search_text, search_latin from search_entry where kind = $1 and record_id = $2`,
    [kind, id],
  );
  const filled = entryRow(kind, { id, at: new Date() }, found);
  assert.deepEqual(rows.map(alike), [alike(filled.slice(4))]);
}

/** Whatever order tokens and lines come in. */
function alike(row) {
  const [name, tokens, text, latin] = Object.values(row);
  return {
    name,
    text,
    tokens: new Set(tokens),
    latin: latin.split('\n\n').map((part) => new Set(part.split('\n'))),
  };
}
