/** The pure computation of one chain, in the server's own process and without a request around it. */
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const chains = (path) => require(`../../../server/dist/features/chains/${path}.js`);
const ROUNDS = 15;
/** Of the nodes, each so many-th is changed. */
const EVERY = 20;
const NOW = { radius: 'city', confidential: true, year: null, on: null };

/** @returns milliseconds of gathering the rows, of computing anew, and of each single change; nodes each computed */
export async function measureComputation(app, code) {
  const { compute } = chains('gap/gap-map');
  const { recompute } = chains('gap/recompute');
  const chain = await app.get(chains('chain.repository').ChainRepository).byCode(code);
  const gathering = performance.now();
  const { input } = await app.get(chains('map/map-inputs').MapInputs).gather(chain, NOW);
  const gather = performance.now() - gathering;
  compute(input);
  const anew = Array.from({ length: ROUNDS }, () => timed(() => compute(input)).ms);
  const before = compute(input);
  const leaves = [...new Set(input.purchases.map(({ nodeCode }) => nodeCode))];
  const changed = leaves.filter((_, at) => at % EVERY === 0);
  const changes = changed.map((leaf) => {
    const purchases = input.purchases.map((row) =>
      row.nodeCode === leaf ? { ...row, value: row.value * 1.1 } : row,
    );
    const { ms, result } = timed(() => recompute(before, { ...input, purchases }, [leaf]));
    return { ms, nodes: result.result.computed };
  });
  return { gather, anew, changes, rows: input.purchases.length, nodes: input.nodes.length };
}

function timed(run) {
  const started = performance.now();
  const result = run();
  return { ms: performance.now() - started, result };
}

/** One purchase row of a node is changed as the product changes it: with the revision, in one transaction. */
export async function changePurchase(app, nodeCode) {
  const { Database } = require('../../../server/dist/platform/database/index.js');
  const { ChainRepository } = chains('chain.repository');
  const [db, repository] = [app.get(Database), app.get(ChainRepository)];
  await db.transaction(async () => {
    const node = await repository.nodeByCode(nodeCode);
    await db.rows({
      text: `update purchase set value = value * 1.01, version = version + 1
        where id = (select id from purchase where node_id = $1 order by period_end desc, id limit 1)`,
      values: [node.id],
    });
    await repository.touch([node.chainId], [node.id]);
  });
}
