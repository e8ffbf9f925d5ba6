/**
 * A launcher in a process of its own, for tests that kill it: prints what it started and waits. SIGTERM stops it
 * in good order. Runs the sources, so that a test never depends on a build.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import { transformSync } from '@swc/core';

const require = createRequire(import.meta.url);

require.extensions['.ts'] = (module, filename) => {
  const { code } = transformSync(readFileSync(filename, 'utf8'), {
    filename,
    swcrc: false,
    module: { type: 'commonjs' },
    jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
  });
  module._compile(code, filename);
};

const { startCluster } = require('../start-cluster.ts');

try {
  const cluster = await startCluster(JSON.parse(process.argv[2]));
  const { host, port, adopted, pid } = cluster;
  process.once('SIGTERM', () => cluster.stop().then(() => process.exit(0)));
  console.log(JSON.stringify({ host, port, adopted, pid }));
  setInterval(() => undefined, 60_000);
} catch (error) {
  console.log(JSON.stringify({ refused: error.message }));
}
