/**
 * A launcher in a process of its own, for tests that kill it: prints what it started and waits.
 * Runs the sources, so that a test never depends on a build.
 */
const { readFileSync } = require('node:fs');
const { transformSync } = require('@swc/core');

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

startCluster(JSON.parse(process.argv[2])).then(
  ({ host, port, adopted, pid }) => {
    console.log(JSON.stringify({ host, port, adopted, pid }));
    setInterval(() => undefined, 60_000);
  },
  (error) => {
    console.log(JSON.stringify({ refused: error.message }));
  },
);
