/** Our server as `npm start` runs it, durable settings and all, over a data folder of the benchmark's own. */
import { createRequire } from 'node:module';

import { startRecording, stopRecording } from './recorder.mjs';

const require = createRequire(import.meta.url);
const server = require('@lianzhao/server');
const { loadReference } = require('@lianzhao/seeds');

const { DepartmentsService, SYSTEM_ACTOR, UsersService } = server;
const PASSWORD = 'Bench-password-1';

async function main() {
  const cluster = await server.startCluster({ dataDir: process.env.LIANZHAO_DATA, durable: true });
  const connections = await server.prepareDatabase(cluster.superuser);
  await server.assertSafeSettings(connections.app);
  await server.migrate(connections.owner);
  const config = server.readConfig({ ...process.env, PORT: '0', LOG_LEVEL: 'error' });
  const app = await server.createApp({ config, connections });
  await loadReference(app);
  await makePeople(app, Number(process.env.BENCH_DEPARTMENTS), Number(process.env.BENCH_USERS));
  await app.listen(0, '127.0.0.1');
  process.send({ ready: { port: app.getHttpServer().address().port, connections, password: PASSWORD } });
  process.once('disconnect', () =>
    app
      .close()
      .then(() => cluster.stop())
      .then(() => process.exit(0)),
  );
}

/** A zone with bureaus and sections, and officers in all of them: nobody sees everything. */
async function makePeople(app, departments, users) {
  const offices = app.get(DepartmentsService);
  const root = await offices.createRoot(SYSTEM_ACTOR, '高新区');
  const places = [];
  for (let index = 0; index < departments; index++) {
    const parentId = index % 4 === 0 ? root.id : places[index - (index % 4)].id;
    const kind = index % 4 === 0 ? 'bureau' : 'section';
    places.push(await offices.create(SYSTEM_ACTOR, { name: `招商 ${index + 1} 处`, parentId, kind }));
  }
  for (let index = 0; index < users; index++) {
    await app.get(UsersService).createWithRoles(SYSTEM_ACTOR, {
      username: `officer.${index}`,
      name: `招商专员 ${index}`,
      departmentId: places[index % places.length].id,
      roles: ['officer'],
      password: PASSWORD,
    });
  }
}

process.on('message', (message) => {
  if (message === 'record') startRecording();
  if (message === 'recorded') process.send({ statements: encode(stopRecording()) });
  if (message === 'memory') process.send({ rss: process.memoryUsage.rss() });
});

/** Dates and bytes do not survive JSON by themselves. */
function encode(statements) {
  return statements.map(({ text, values, row }) => ({ text, values: values.map(wrap), row }));
}

function wrap(value) {
  if (value instanceof Date) return { date: value.toISOString() };
  if (Buffer.isBuffer(value)) return { bytes: value.length };
  return { plain: value ?? null };
}

main().catch((error) => {
  console.error(error);
  process.exit(1);
});
