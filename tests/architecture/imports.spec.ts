import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { repositoryFiles, ROOT } from '../support/repository';
import { LEVELS } from './feature-levels.mjs';
import rules from './import-rules.mjs';
import { cruise, type Violation } from './imports';

/** Where our own package names and `@` lead. */
const TSCONFIG = 'tests/architecture/import-paths.json';

/** Each line is one import that a rule must refuse: rule, importing file, what it imports. */
const REFUSED: [rule: string, file: string, imports: string][] = [
  ['server-feature-door', 'server/src/features/leads/leads.service.ts', '../enterprises/enterprise.entity'],
  ['web-feature-door', 'web/src/features/leads/useLeads.ts', '../enterprises/enterprise.queries'],
  ['feature-door-from-outside', 'server/src/app.module.ts', './features/leads/leads.service'],
  ['no-way-out-of-the-own-door', 'server/src/features/visits/visits.service.ts', './index'],
  ['server-levels', 'server/src/features/enterprises/enterprises.service.ts', '../leads'],
  ['web-levels', 'web/src/features/enterprises/useEnterprises.ts', '../leads'],
  ['platform-knows-no-feature', 'server/src/platform/bus/bus.ts', '../../features/leads'],
  ['config-stands-alone', 'server/src/config/app-config.ts', '../platform/bus/bus'],
  ['features-stand-on-platform', 'server/src/features/leads/lead.entity.ts', '../../app.module'],
  ['contracts-import-nothing', 'server/contracts/src/leads.ts', 'node:os'],
  ['server-stands-alone', 'server/src/main.ts', '../../seeds/src/index'],
  ['testing-stays-out-of-the-product', 'server/src/index.ts', './testing/fakes'],
  ['product-needs-no-dev-dependency', 'server/src/platform/http/http.ts', 'jest'],
  ['seeds-use-the-door', 'seeds/src/index.ts', '../../server/src/platform/bus/bus'],
  ['tests-use-the-door', 'tests/api/leads.spec.ts', '../../server/src/features/leads/leads.service'],
  ['web-app-is-imported-by-nobody', 'web/src/features/leads/index.ts', '../../app/router'],
  ['web-ui-imports-nothing-of-ours', 'web/src/ui/Field.ts', '../shared/format'],
  ['web-ground-knows-no-feature', 'web/src/shared/format.ts', '../features/leads'],
  ['web-knows-only-contracts', 'web/src/api/client.ts', '../../../server/src/platform/bus/bus'],
  ['no-cycles', 'server/src/platform/jobs/one.ts', './two'],
  ['everything-resolves', 'server/src/platform/jobs/jobs.ts', './nowhere'],
  ['packages-are-declared', 'server/src/platform/jobs/queue.ts', 'undeclared'],
];

/** Targets of the imports above, and imports that are allowed. */
const ALLOWED: [file: string, imports: string | null][] = [
  ['server/src/features/enterprises/enterprise.entity.ts', null],
  ['server/src/features/enterprises/index.ts', './enterprise.entity'],
  ['server/src/features/leads/index.ts', './leads.service'],
  ['server/src/features/visits/index.ts', './visits.service'],
  ['server/src/testing/fakes.ts', null],
  ['server/src/platform/jobs/two.ts', './one'],
  ['server/contracts/src/words.ts', null],
  ['server/src/features/chains/chains.service.ts', '../../../contracts/src/words'],
  ['web/src/features/enterprises/index.ts', './enterprise.queries'],
  ['web/src/features/enterprises/enterprise.queries.ts', null],
  ['web/src/app/router.ts', null],
];

describe('the direction of imports', () => {
  it('is kept by server, contracts, seeds and tests', () => {
    const { violations, files } = cruise(
      ROOT,
      ['server/src', 'server/contracts/src', 'seeds/src', 'tests'],
      TSCONFIG,
    );

    expect(violations).toEqual([]);
    expect(files).toBeGreaterThan(50);
  });

  it('is kept by web', () => {
    const { violations, files } = cruise(ROOT, ['web/src'], TSCONFIG);

    expect(violations).toEqual([]);
    expect(files).toBeGreaterThan(20);
  });

  it('is stated for every feature there is', () => {
    const features = ['server', 'web'].flatMap((side) => readdirSync(join(ROOT, side, 'src/features')));

    expect(features.filter((feature) => !LEVELS.includes(feature))).toEqual([]);
  });

  it('leaves each feature one door', () => {
    const doors = repositoryFiles(/^(server|web)\/src\/features\/.*\/index\.ts$/);

    expect(doors.filter((file) => file.split('/').length !== 5)).toEqual([]);
  });
});

describe('the rules themselves', () => {
  let root: string;
  let found: Violation[];

  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), 'lianzhao-imports-'));
    const lines = new Map<string, string>();
    const add = (file: string, imports: string | null, index: number) =>
      lines.set(
        file,
        `${lines.get(file) ?? ''}import * as x${index} from '${imports ?? 'node:path'}';\nexport const y${index} = x${index};\n`,
      );
    ALLOWED.forEach(([file, imports], index) =>
      add(file, imports === null && file.includes('contracts') ? '' : imports, index),
    );
    lines.set('server/contracts/src/words.ts', 'export const word = 1;\n');
    REFUSED.forEach(([, file, imports], index) => add(file, imports, 100 + index));
    for (const name of ['jest', 'undeclared']) {
      lines.set(`node_modules/${name}/index.js`, '');
      lines.set(`node_modules/${name}/package.json`, `{"name":"${name}","version":"1.0.0"}`);
    }
    lines.set('package.json', '{"name":"made-up","devDependencies":{"jest":"1.0.0"}}');
    lines.set('tsconfig.json', '{"include":["server/**/*.ts"]}');
    for (const [file, text] of lines) {
      mkdirSync(dirname(join(root, file)), { recursive: true });
      writeFileSync(join(root, file), text);
    }
    found = cruise(root, ['server', 'seeds', 'tests', 'web'], 'tsconfig.json').violations;
  });

  afterAll(() => {
    if (existsSync(root)) rmSync(root, { recursive: true });
  });

  it.each(REFUSED)('%s refuses %s → %s', (rule, file) => {
    expect(found.filter((violation) => violation.from === file).map((violation) => violation.rule)).toContain(
      rule,
    );
  });

  it('allow what style.md shows', () => {
    const allowed = ALLOWED.map(([file]) => file).filter(
      (file) => !REFUSED.some(([, refused]) => refused === file),
    );

    expect(found.filter(({ from, rule }) => rule !== 'no-cycles' && allowed.includes(from))).toEqual([]);
  });

  it('have no rule without a proof', () => {
    const proven = new Set(REFUSED.map(([rule]) => rule));

    expect(rules.forbidden.map((rule) => rule.name).filter((name) => !proven.has(name))).toEqual([]);
  });
});
