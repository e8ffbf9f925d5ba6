/** The server of `npm run dev`, in a process that is replaced on every change. Its settings come from the parent. */
import { runMain } from './readable-error.mjs';
import { requireBuilt } from './serve.mjs';

// Ctrl-C reaches the whole terminal; the parent decides the order in which things stop.
process.on('SIGINT', () => undefined);
process.once('disconnect', () => process.exit());
process.once('message', (settings) => runMain(() => serve(settings)));

async function serve({ config, connections }) {
  const { createApp, migrate } = requireBuilt('server');
  const { loadReference, loadDemoZone } = requireBuilt('seeds');
  await migrate(connections.owner);
  const app = await createApp({ config, connections });
  process.once('SIGTERM', () => app.close().then(() => process.exit(0)));
  await loadReference(app, {});
  const accounts = await loadDemoZone(app, { password: config.demoPassword ?? undefined });
  await app.listen(config.http.port, config.http.host);
  process.send({ accounts });
}
