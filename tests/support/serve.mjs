/** One more server over a database of the tests, in a process of its own. Prints its port when it listens. */
import { createRequire } from 'node:module';

const { setInterval: interval } = globalThis;
// What runs every minute runs every second, so that no test has to wait for it.
globalThis.setInterval = (work, every, ...more) => interval(work, every >= 60_000 ? 1_000 : every, ...more);

const { createApp, readConfig } = createRequire(import.meta.url)('@lianzhao/server');

async function main() {
  const config = readConfig({ LOG_LEVEL: 'silent', LIANZHAO_JOBS: 'false', ...process.env, PORT: '0' });
  const app = await createApp({ config, connections: JSON.parse(process.env.LIANZHAO_TEST_CONNECTIONS) });
  await app.listen(0, '127.0.0.1');
  process.send({ port: app.getHttpServer().address().port });
  process.once('disconnect', () => app.close().then(() => process.exit(0)));
}

main().catch((error) => {
  console.error(error);
  process.exit(1);
});
