/** Our server beside a bare Fastify handler that does the same SQL, in the same run, under an officer's rights. */
import { randomUUID } from 'node:crypto';
import { fileURLToPath } from 'node:url';

import { startChild } from './child.mjs';
import { fill } from './data.mjs';
import { drive, medianRatio, summary } from './drive.mjs';
import { planOf } from './plan.mjs';
import { signedIn } from './requests.mjs';

const BARE = fileURLToPath(new URL('bare.mjs', import.meta.url));
export const ROUNDS = 5;
const WARM_UP_S = 1;
const CHAINS = ['AUTO', 'DSP', 'PV', 'BIO'];

/** Words as people type them: characters, pinyin, initials, something rare, something common. */
const SEARCHES = ['太阳能', '新能源', 'hangzhou', 'dianzi', '锂', '精密制造'];

/** Names as they come to be under the fingers: begun, whole, with a slip, from another place, of common words only. */
const TYPED = [
  '宁德时代',
  '宁德时代新能源科技',
  '宁徳时代新能源科技股份',
  '江苏京东方光电科技有限公司',
  '新能源科技有限公司',
];

/** @param settings `connections` and `seconds` of each round */
export async function measureEndpoints({ server, ready }, { sizes, settings }, log) {
  log('Filling the database …');
  const samples = await fill(ready.connections.owner, sizes, log);
  const ours = await signedIn(`http://127.0.0.1:${ready.port}`, 'officer.1', ready.password);
  const endpoints = endpointsOf(samples);
  const plans = await record(server, ours, endpoints);
  const bare = startChild(BARE);
  try {
    const { port } = await bare.ask({ connection: ready.connections.app, plans });
    const sides = { ours, bareOrigin: `http://127.0.0.1:${port}`, settings };
    const rows = await measure(endpoints, sides, log);
    const { rss } = await server.ask('memory');
    return { rows, rss };
  } finally {
    await bare.stop();
  }
}

/** What is measured. A variant is one request; `args` are its parts that differ from request to request. */
function endpointsOf({ leads }) {
  const visit = (leadId) => ({
    kind: 'company_visit',
    leadId,
    startedAt: '2026-03-02T02:00:00.000Z',
    summary: '双方就用地、电价和配套达成初步意向。'.repeat(8),
    nextStep: '下次再谈',
  });
  return [
    { name: 'list', title: 'list leads', aim: 0.5, method: 'GET', variants: [{ path: '/leads?limit=50' }] },
    {
      name: 'get',
      title: 'get lead',
      aim: 0.4,
      method: 'GET',
      variants: [{ path: `/leads/${leads[0]}`, args: { lead: leads[0] } }],
      choices: leads.map((lead) => ({ lead })),
    },
    {
      name: 'create',
      title: 'create visit',
      aim: 0.3,
      method: 'POST',
      variants: [{ path: '/visits', body: visit(leads[0]), args: { lead: leads[0] } }],
      choices: leads.map((lead) => ({ lead })),
      bodyOf: ({ lead }) => visit(lead),
    },
    {
      name: 'search',
      title: 'search enterprises',
      method: 'GET',
      variants: SEARCHES.map((q) => ({ path: `/enterprises?q=${encodeURIComponent(q)}` })),
    },
    {
      name: 'duplicates',
      title: 'duplicate check while typing',
      p95: 50,
      method: 'GET',
      variants: TYPED.map((name) => ({ path: `/enterprise-duplicates?name=${encodeURIComponent(name)}` })),
    },
    ...CHAINS.map((code) => ({
      name: `map-${code}`,
      title: `gap map ${code}`,
      p95: 60,
      method: 'GET',
      variants: [{ path: `/chains/${code}/gap-map` }],
    })),
  ];
}

/** Sends each variant once more after a warm-up and notes what the server asked the database for it. */
async function record(server, ours, endpoints) {
  const plans = {};
  for (const { name, method, variants } of endpoints) {
    const planned = [];
    for (const variant of variants) {
      await once(ours, method, variant);
      server.tell('record');
      const { key, body } = await once(ours, method, variant);
      const { statements } = await server.ask('recorded');
      if (statements.length === 0) throw new Error(`nothing was recorded of ${variant.path}`);
      planned.push({ statements: planOf(statements, { ...variant.args, key }), body });
    }
    plans[name] = { method, variants: planned };
  }
  return plans;
}

async function once({ origin, cookie }, method, { path, body }) {
  const key = randomUUID();
  const answer = await fetch(`${origin}/api/v1${path}`, {
    method,
    headers: { cookie, ...(body ? { 'content-type': 'application/json', 'idempotency-key': key } : {}) },
    body: body && JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
  return { key, body: await answer.json() };
}

async function measure(endpoints, { ours, bareOrigin, settings }, log) {
  const rows = [];
  for (const endpoint of endpoints) {
    log(`Measuring ${endpoint.title} …`);
    const sides = {
      ours: { origin: ours.origin, requests: requestsOfOurs(endpoint, ours.cookie) },
      bare: { origin: bareOrigin, requests: requestsOfBare(endpoint) },
    };
    const runs = { ours: [], bare: [] };
    for (const side of ['ours', 'bare']) await drive({ ...sides[side], ...settings, seconds: WARM_UP_S });
    for (let round = 0; round < ROUNDS; round++) {
      for (const side of ['ours', 'bare']) runs[side].push(await drive({ ...sides[side], ...settings }));
    }
    const ratio = medianRatio(runs.ours, runs.bare);
    const row = { ...endpoint, ratio, ours: summary(runs.ours), bare: summary(runs.bare) };
    if (row.ours.failed + row.bare.failed > 0) {
      throw new Error(
        `${endpoint.title}: ${row.ours.failed} of ours and ${row.bare.failed} bare requests failed`,
      );
    }
    rows.push(row);
  }
  return rows;
}

function requestsOfOurs({ method, variants, choices = [{}], bodyOf }, cookie) {
  return variants.flatMap(({ path, args = {} }) =>
    choices.map((choice) => ({
      method,
      path: `/api/v1${Object.entries(args).reduce((text, [name, value]) => text.replace(value, choice[name]), path)}`,
      headers: { cookie, ...(bodyOf ? { 'content-type': 'application/json' } : {}) },
      ...(bodyOf ? { body: JSON.stringify(bodyOf(choice)), setupRequest: withNewKey } : {}),
    })),
  );
}

function withNewKey(request) {
  return { ...request, headers: { ...request.headers, 'idempotency-key': randomUUID() } };
}

function requestsOfBare({ name, method, variants, choices = [{}], bodyOf }) {
  return variants.flatMap((_, index) =>
    choices.map((choice) => ({
      method,
      path: `/${name}/${index}?${new URLSearchParams(choice)}`,
      ...(bodyOf
        ? { headers: { 'content-type': 'application/json' }, body: JSON.stringify(bodyOf(choice)) }
        : {}),
    })),
  );
}
