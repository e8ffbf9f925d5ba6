/**
 * `npm run openapi`: writes server/openapi.json from the DTO classes and web/src/api/schema.d.ts from that.
 * The Swagger plugin reads types and comments, so the sources are compiled once more with the TypeScript
 * compiler; nothing of it is part of the product.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const require = createRequire(join(root, 'server/package.json'));

export const OPENAPI_FILE = join(root, 'server/openapi.json');
export const SCHEMA_FILE = join(root, 'web/src/api/schema.d.ts');

/** The text of both files, without writing them. */
export async function generate() {
  const cache = join(root, 'node_modules/.cache');
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, 'openapi-'));
  try {
    await compile(folder);
    const openapi = `${JSON.stringify(await describe(folder), null, 2)}\n`;
    return { openapi, schema: await typesOf(openapi) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function compile(folder) {
  const road = mkdtempSync(join(tmpdir(), 'lianzhao-openapi-'));
  try {
    // The plugin finds files by their paths as the compiler prints them, which only goes well in plain letters.
    const tree = /[^ -~]/.test(root) ? join(road, 'tree') : root;
    if (tree !== root) symlinkSync(root, tree, 'junction');
    await compileTree(tree, folder);
  } finally {
    rmSync(road, { recursive: true, force: true });
  }
}

async function compileTree(tree, folder) {
  const { default: ts } = await import('typescript');
  const { before } = require('@nestjs/swagger/plugin');
  const config = ts.getParsedCommandLineOfConfigFile(
    join(tree, 'server/tsconfig.json'),
    {
      noEmit: false,
      outDir: folder,
      rootDir: join(tree, 'server'),
      preserveSymlinks: tree !== root,
      module: ts.ModuleKind.CommonJS,
      moduleResolution: ts.ModuleResolutionKind.Node10,
      target: ts.ScriptTarget.ES2022,
      ignoreDeprecations: '5.0',
      sourceMap: false,
      declaration: false,
    },
    {
      ...ts.sys,
      onUnRecoverableConfigFileDiagnostic: (diagnostic) => {
        throw new Error(String(diagnostic.messageText));
      },
    },
  );
  const files = config.fileNames.filter((file) => !/\.spec\.ts$|\/testing\/|\/jest/.test(file));
  const program = ts.createProgram(files, config.options);
  const options = {
    introspectComments: true,
    classValidatorShim: true,
    dtoFileNameSuffix: ['.dto.ts'],
    controllerFileNameSuffix: ['.controller.ts'],
  };
  program.emit(undefined, undefined, undefined, false, { before: [before(options, program)] });
  writeFileSync(join(folder, 'package.json'), '{"type":"commonjs"}');
}

async function describe(folder) {
  require('reflect-metadata');
  const { NestFactory } = require('@nestjs/core');
  const { FastifyAdapter } = require('@nestjs/platform-fastify');
  const { DocumentBuilder, SwaggerModule } = require('@nestjs/swagger');
  const { AppModule } = require(join(folder, 'src/app.module.js'));
  const nothing = { host: '', port: 0, user: '', database: '' };
  const module = AppModule.for({
    config: { http: { publicUrl: null }, jobs: false },
    connections: { owner: nothing, app: nothing, reader: nothing },
  });
  // Preview builds the routes without making a single provider: no database is needed.
  const app = await NestFactory.create(module, new FastifyAdapter(), {
    preview: true,
    logger: ['error'],
    abortOnError: false,
  });
  const settings = new DocumentBuilder()
    .setTitle('Lianzhao 链招')
    .setVersion('1')
    .addServer('/api/v1')
    .addCookieAuth('lianzhao')
    .addBearerAuth()
    .build();
  const document = SwaggerModule.createDocument(app, settings, {
    operationIdFactory: (controller, method) => `${controller.replace('Controller', '')}_${method}`,
  });
  return sorted(document);
}

/** Paths and schemas in one order, so that a difference in the file is a difference in the API. */
function sorted(document) {
  const inOrder = (object) => Object.fromEntries(Object.entries(object).sort(([a], [b]) => (a < b ? -1 : 1)));
  return {
    ...document,
    paths: inOrder(document.paths),
    components: { ...document.components, schemas: inOrder(document.components.schemas) },
  };
}

async function typesOf(openapi) {
  const fromWeb = createRequire(join(root, 'web/package.json'));
  const { astToString, default: openapiTS } = fromWeb('openapi-typescript');
  const note = '/** Generated from server/openapi.json by `npm run openapi`. Do not edit. */\n\n';
  return note + astToString(await openapiTS(openapi, { defaultNonNullable: false }));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  execFileSync('npm', ['run', 'build', '-w', '@lianzhao/contracts', '--silent'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  const { openapi, schema } = await generate();
  mkdirSync(dirname(SCHEMA_FILE), { recursive: true });
  writeFileSync(OPENAPI_FILE, openapi);
  writeFileSync(SCHEMA_FILE, schema);
  console.log('server/openapi.json and web/src/api/schema.d.ts are written.');
  process.exit(0);
}
