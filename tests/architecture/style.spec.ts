import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

import { beforeAll, describe, expect, it } from '@jest/globals';

import { repositoryFiles, ROOT } from '../support/repository';
import { classesIn, classesOf, tooDeep } from './inheritance';

const ESLINT = join(ROOT, 'node_modules/eslint/bin/eslint.js');

/** What ESLint says about a text as if it were that file, by rule and line. */
function lint(file: string, text: string): { rule: string | null; line: number }[] {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [ESLINT, '--stdin', '--stdin-filename', file, '--format', 'json'],
    { cwd: ROOT, encoding: 'utf8', input: text },
  );
  if (stdout === '') throw new Error(stderr);
  const [report] = JSON.parse(stdout) as [{ messages: { ruleId: string | null; line: number }[] }];
  return report.messages.map(({ ruleId, line }) => ({ rule: ruleId, line }));
}

const lines = (count: number, line: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => line(at));

/** Each breaks one limit of the house, on a line of its own. */
const BROKEN: [limit: string, rule: string, code: string][] = [
  ['four parameters of a function', 'no-restricted-syntax', 'export function f(a, b, c, d, e) {}'],
  [
    'four parameters of an arrow',
    'no-restricted-syntax',
    'export const g = (a, b, c, d, e) => [a, b, c, d, e];',
  ],
  ['four parameters of a method', 'no-restricted-syntax', 'export class H { h(a, b, c, d, e) {} }'],
  ['five dependencies', 'no-restricted-syntax', 'export class I { constructor(a, b, c, d, e, f) {} }'],
  ['no default export', 'no-restricted-syntax', 'export default 1;'],
  ['no enum', 'no-restricted-syntax', 'export enum E { A }'],
  ['no any', '@typescript-eslint/no-explicit-any', 'export const j: any = 1;'],
  ['no SQL from text', 'no-restricted-syntax', 'export const k = (q, x) => q.where(`a = ${x}`);'],
];

describe('the limits lint keeps', () => {
  let found: ReturnType<typeof lint>;
  beforeAll(() => {
    found = lint('web/src/shared/made-up.ts', BROKEN.map(([, , code]) => code).join('\n'));
  }, 60_000);

  it.each(BROKEN)('%s', (_, rule, code) => {
    const line = BROKEN.findIndex(([, , each]) => each === code) + 1;

    expect(found).toContainEqual({ rule, line });
  });

  it('two hundred lines a file and forty a function', () => {
    const long = ['export function long(): void {', ...lines(41, (at) => `  globalThis.a${at} = 1;`), '}'];
    const file = lines(201, (at) => `export const a${at} = ${at};`);
    const said = lint('seeds/src/index.ts', [...long, ...file].join('\n')).map(({ rule }) => rule);

    expect(said).toEqual(expect.arrayContaining(['max-lines', 'max-lines-per-function']));
  }, 60_000);

  it('allow five dependencies and four parameters', () => {
    const code = 'export class I { constructor(a, b, c, d, e) {} }\nexport function f(a, b, c, d) {}';

    expect(
      lint('web/src/shared/made-up.ts', code).filter(({ rule }) => rule === 'no-restricted-syntax'),
    ).toEqual([]);
  }, 60_000);
});

describe('inheritance', () => {
  it('is never deeper than one class of ours', () => {
    const classes = classesOf(repositoryFiles(/^(server|web|seeds|tests)\/.*\.ts$/));

    expect(classes.size).toBeGreaterThan(150);
    expect(tooDeep(classes)).toEqual([]);
  });

  it('is refused when it is', () => {
    const text = `class A extends Error {} class B extends A {} class C extends B {}
      class DDto {} class EDto extends DDto {} class FDto extends EDto { a = 1; }
      class GDto extends B { a() {} }`;

    expect(tooDeep(classesIn(text))).toEqual(['C → B → A', 'GDto → B → A']);
  });
});
