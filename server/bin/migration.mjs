/** `npm run migration -- <name>`: writes what the entities have and the migrations do not. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { ensureReady, ROOT } from './bootstrap.mjs';
import { buildProjects } from './bootstrap-build.mjs';
import { createProgress } from './progress.mjs';
import { ReadableError, runMain } from './readable-error.mjs';
import { requireBuilt } from './serve.mjs';

const FOLDER = join(ROOT, 'server', 'src', 'migrations');

async function main() {
  const name = readName(process.argv.slice(2));
  const progress = createProgress();
  await ensureReady({ build: false, log: progress.line });
  await buildProjects(ROOT, ['@lianzhao/server'], progress.line);

  progress.line('比较实体与现有迁移 … (comparing entities with migrations)');
  const { up, down } = await differences(requireBuilt('server'));
  if (up.length === 0) return console.log('没有差别，不需要新的迁移。(entities equal migrations)');

  const file = await write(name, up, down);
  console.log(
    `\n✓ ${file.slice(ROOT.length)}\n  请逐行读过再提交；它一旦合入就不再修改。(read it before you commit it)`,
  );
}

function readName(args) {
  const [name] = args;
  if (args.length === 1 && /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name)) return name;
  throw new ReadableError('用法：npm run migration -- add-visit-photos (one name in kebab-case)');
}

/** Asked of a throw-away database in which every migration has run. */
async function differences({ startCluster, prepareDatabase, migrate, dataSourceOf, SCHEMA }) {
  const dataDir = mkdtempSync(join(tmpdir(), 'lz-migration-'));
  const cluster = await startCluster({ dataDir, durable: false });
  try {
    const { owner } = await prepareDatabase(cluster.superuser);
    await migrate(owner);
    const source = await dataSourceOf(owner, SCHEMA).initialize();
    const { upQueries, downQueries } = await source.driver.createSchemaBuilder().log();
    await source.destroy();
    return { up: unique(upQueries), down: unique(downQueries.reverse()) };
  } finally {
    await cluster.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

/** An enumeration that two columns share is announced once for each. */
function unique(queries) {
  return [...new Set(queries.map(({ query }) => query.trim()))];
}

async function write(name, up, down) {
  const time = Date.now();
  const className = `${pascal(name)}${time}`;
  const file = join(FOLDER, `${time}-${name}.ts`);
  writeFileSync(file, await formatted(file, source(className, up, down)));

  const index = join(FOLDER, 'index.ts');
  const listed = readFileSync(index, 'utf8')
    .replace(/^(.*^import [^\n]*\n)/ms, `$1import { ${className} } from './${time}-${name}';\n`)
    .replace(/,?\s*\];\s*$/, `, ${className}];\n`);
  writeFileSync(index, await formatted(index, listed));
  return file;
}

function pascal(name) {
  return name.replace(/(?:^|-)(.)/g, (_, letter) => letter.toUpperCase());
}

function source(className, up, down) {
  const body = (queries) => queries.map((query) => `await runner.query(${literal(query)});`).join('\n');
  return `import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ${className} implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    ${body(up)}
  }

  async down(runner: QueryRunner): Promise<void> {
    ${body(down)}
  }
}
`;
}

function literal(query) {
  return `\`${query.replace(/[\\`]|\$\{/g, '\\$&')}\``;
}

async function formatted(file, text) {
  const { format, resolveConfig } = await import('prettier');
  return format(text, { ...(await resolveConfig(file)), filepath: file });
}

await runMain(main);
