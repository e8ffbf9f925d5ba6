/** How long ranking takes with 20,000 firms, 100,000 relations and 5,000 signals, one request after the other. */
import { quantile, request, signedIn, times } from './requests.mjs';
import { table } from './report.mjs';

const REQUESTS = 60;
const WARM_UP = 10;
const CASES = [
  ['one node', '/targets/candidates?chain=AUTO&node=AUTO-M0806'],
  ['a group of nodes', '/targets/candidates?chain=AUTO&node=AUTO-M06'],
  ['the first gaps of the chain', '/targets/candidates?chain=AUTO'],
  [
    'the first gaps, filtered',
    '/targets/candidates?chain=AUTO&region=长三角&notContactedMonths=3&hasSignal=true',
  ],
  ['one node of the large chain', '/targets/candidates?chain=BENCH&node=BENCH-100'],
  ['the first gaps of the large chain', '/targets/candidates?chain=BENCH'],
];

/** @returns markdown, over the data of the large chain */
export async function measureTargets({ ready }, log) {
  log('Ranking firms …');
  const officer = await signedIn(`http://127.0.0.1:${ready.port}`, 'officer.1', ready.password);
  const rows = [];
  for (const [name, path] of CASES) {
    let firms = 0;
    const ask = async () => {
      firms = (await request(officer, 'GET', path)).body.count.value;
    };
    await times(WARM_UP, ask);
    const took = await times(REQUESTS, ask);
    rows.push([name, firms.toLocaleString('en'), tenth(took, 0.5), tenth(took, 0.95), '≤ 150']);
  }
  return table(['rank firms for', 'firms', 'p50 ms', 'p95 ms', 'aim of p95'], rows);
}

const tenth = (values, share) => quantile(values, share).toFixed(0);
