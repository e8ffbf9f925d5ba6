/** Our server as `npm start` runs it, durable settings and all, over a data folder of the benchmark's own. */
import { createRequire } from 'node:module';

import { changePurchase, measureComputation } from './computation.mjs';
import { startRecording, stopRecording } from './recorder.mjs';

const require = createRequire(import.meta.url);
const server = require('@lianzhao/server');
const { loadReference } = require('@lianzhao/seeds');

const { DepartmentsService, SealedChannels, SYSTEM_ACTOR, UsersService } = server;
const PASSWORD = 'Bench-password-1';

/** What runs, in the order it was started; the last one ends first. */
const running = [];
let app;

async function main() {
  const cluster = await server.startCluster({ dataDir: process.env.LIANZHAO_DATA, durable: true });
  running.push(() => cluster.stop());
  const connections = await server.prepareDatabase(cluster.superuser);
  await server.assertSafeSettings(connections.app);
  await server.migrate(connections.owner);
  const config = server.readConfig({ ...process.env, PORT: '0', LOG_LEVEL: 'error' });
  app = await server.createApp({ config, connections });
  running.push(() => app.close());
  await loadReference(app);
  // A folder that was kept has them.
  const offices = await app
    .get(server.Database)
    .rows({ text: 'select id from department limit 1', values: [] });
  if (offices.length === 0)
    await makePeople(app, Number(process.env.BENCH_DEPARTMENTS), Number(process.env.BENCH_USERS));
  await app.listen(0, '127.0.0.1');
  const { port } = app.getHttpServer().address();
  const superuser = { ...cluster.superuser, database: connections.owner.database };
  process.send({ ready: { port, connections, superuser, password: PASSWORD, pid: process.pid } });
}

let ending;
function end(status) {
  ending ??= (async () => {
    for (const stop of running.reverse()) await stop();
    process.exit(status);
  })();
  return ending;
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
  await app.get(UsersService).createWithRoles(SYSTEM_ACTOR, {
    username: 'manager.1',
    name: '招商主管',
    departmentId: root.id,
    roles: ['manager'],
    password: PASSWORD,
  });
}

process.on('message', (message) => {
  answerTo(message).catch((error) => {
    console.error(error);
    void end(1);
  });
});
process.once('disconnect', () => void end(0));
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void end(1));

async function answerTo(message) {
  if (message === 'record') startRecording();
  if (message === 'recorded') process.send({ statements: encode(stopRecording()) });
  if (message === 'memory') process.send({ rss: process.memoryUsage.rss() });
  if (message.seal) process.send(message.seal.map(sealed));
  if (message.compute) process.send(await measureComputation(app, message.compute));
  if (message.changePurchase) {
    await changePurchase(app, message.changePurchase);
    process.send({ changed: true });
  }
}

/** A number as the product would keep it, in the text COPY takes. */
function sealed(number) {
  const { id, kind, sealed: bytes, hash, endingHash } = app.get(SealedChannels).sealOne(number);
  const hex = (value) => `\\x${value.toString('hex')}`;
  return { id, rest: [kind, bytes, hex(hash), hex(endingHash)] };
}

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
  void end(1);
});
