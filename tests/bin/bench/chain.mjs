/** A chain of 1,000 nodes, 20,000 firms, 100,000 relations and 200,000 purchase rows: computing it, and asking for it. */
import { fillLarge, LARGE } from './chain-data.mjs';
import { quantile, request, signedIn, times } from './requests.mjs';
import { table } from './report.mjs';

const CHANGES = 10;
const MAP = `/chains/${LARGE.code}/gap-map`;

/** @returns markdown */
export async function measureChain({ server, ready }, log) {
  const counts = await fillLarge(ready.connections.owner, log);
  log('Computing the large chain …');
  const pure = await server.ask({ compute: LARGE.code });
  const manager = await signedIn(`http://127.0.0.1:${ready.port}`, 'manager.1', ready.password);
  const first = await times(1, () => request(manager, 'GET', MAP));
  const settings = await changeSettings(manager);
  const purchases = await changePurchases(server, manager);
  const { bytes } = await request(manager, 'GET', MAP);
  const whatIf = await times(20, (at) =>
    request(manager, 'POST', `/chains/${LARGE.code}/scenarios/attempts`, {
      body: {
        moves: [{ nodeCode: leaf(at), name: 'bench', winShare: 0.6, tracedShare: null, annualSupply: null }],
      },
    }),
  );
  const nodes = pure.changes.map((change) => change.nodes);
  const figures = [
    ['compute anew, pure functions', ms(pure.anew), '≤ 300 ms'],
    ['read the rows it is computed from', `${Math.round(pure.gather)} ms`, '–'],
    ['first answer of a server that has just started', ms(first), '–'],
    ['change of the settings → new map, over HTTP', ms(settings), '≤ 1,500 ms'],
    ['change of a purchase row → new map, over HTTP', ms(purchases), '≤ 1,500 ms'],
    ['the same, pure functions', ms(pure.changes.map((change) => change.ms)), '–'],
    [
      'nodes computed for one purchase row',
      `${quantile(nodes, 0.5)} of ${count(pure.nodes)} (least ${Math.min(...nodes)}, most ${Math.max(...nodes)})`,
      'what it touches',
    ],
    ['what-if, over HTTP', ms(whatIf), '≤ 150 ms'],
  ];
  return `${count(counts.nodes)} nodes, ${count(counts.firms)} firms at them, ${count(counts.relations)} relations, ${count(counts.purchases)} purchase rows (${count(pure.rows)} after adding up), counted after insertion. The answer is ${Math.round(bytes / 1024)} kB.

${table(['', 'median (p95)', 'aim'], figures)}`;
}

/** Anything may depend on a setting, so everything is read and computed anew. */
function changeSettings(manager) {
  const path = `/chains/${LARGE.code}/settings`;
  return times(CHANGES, async (round) => {
    const { body } = await request(manager, 'GET', path);
    const values = { ...body.values, weakCoverage: round % 2 === 0 ? 0.4 : 0.5 };
    await request(manager, 'PUT', path, { body: values, headers: { 'if-match': `"${body.version}"` } });
    const map = await request(manager, 'GET', MAP);
    if (map.body.nodes.length !== LARGE.nodes) throw new Error('the map lost nodes');
  });
}

function changePurchases(server, manager) {
  return times(2 * CHANGES, async (round) => {
    await server.ask({ changePurchase: leaf(round) });
    await request(manager, 'GET', MAP);
  });
}

const leaf = (at) => `${LARGE.code}-${LARGE.systems + 1 + at * 17}`;
const count = (value) => value.toLocaleString('en');
const ms = (values) => `${quantile(values, 0.5).toFixed(0)} ms (${quantile(values, 0.95).toFixed(0)} ms)`;
