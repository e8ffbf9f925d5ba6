import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';

import { afterAll, describe, expect, it } from '@jest/globals';

import { add, countReport, failuresOf, NONE } from '../bin/counts.mjs';
import { ROOT } from '../support/repository';

const folder = mkdtempSync(join(tmpdir(), 'lianzhao-runner-'));
afterAll(() => rmSync(folder, { recursive: true }));

const test = (status: string) => ({ status, fullName: `a test that ${status}` });
const file = (status: string, ...tests: string[]) => ({
  name: '/a/file.spec.ts',
  status,
  assertionResults: tests.map(test),
});

function report(testResults: ReturnType<typeof file>[], numbers: Record<string, number>): string {
  const path = join(folder, `${Math.random()}.json`);
  const none = { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0 };
  writeFileSync(path, JSON.stringify({ ...none, ...numbers, testResults }));
  return path;
}

describe('the sum of a run', () => {
  it('counts what passed, failed and was skipped', () => {
    const path = report([file('failed', 'passed', 'failed', 'pending')], {
      numPassedTests: 1,
      numFailedTests: 1,
      numPendingTests: 1,
    });

    expect(countReport(path, 1)).toEqual({ passed: 1, failed: 1, skipped: 1 });
    expect(failuresOf(path)).toEqual([{ file: '/a/file.spec.ts', test: 'a test that failed' }]);
  });

  it('counts a file that could not be loaded as a failure', () => {
    const path = report([file('passed', 'passed'), file('failed')], { numPassedTests: 1 });

    expect(countReport(path, 1)).toEqual({ passed: 1, failed: 1, skipped: 0 });
    expect(failuresOf(path)).toHaveLength(1);
  });

  it('never takes a runner that failed, or left no report, for a success', () => {
    const green = report([file('passed', 'passed')], { numPassedTests: 1 });

    expect(countReport(green, 0)).toEqual({ passed: 1, failed: 0, skipped: 0 });
    expect(countReport(green, 1)).toMatchObject({ failed: 1 });
    expect(countReport(join(folder, 'no such report.json'), 0)).toMatchObject({ failed: 1 });
  });

  it('adds up', () => {
    expect(add({ passed: 1, failed: 2, skipped: 3 }, { ...NONE, passed: 4 })).toEqual({
      passed: 5,
      failed: 2,
      skipped: 3,
    });
  });
});

describe('the search for a browser', () => {
  it('names a program that is not there instead of using another one', () => {
    const script = `import('./tests/bin/find-browser.mjs').then(async ({ starts }) => console.log(JSON.stringify(starts(process.argv[1]))))`;
    const ask = (path: string) =>
      JSON.parse(
        spawnSync(process.execPath, ['-e', script, path], { cwd: ROOT, encoding: 'utf8' }).stdout,
      ) as { ok: boolean; reason?: string };

    expect(ask('/no/such/chromium')).toEqual({ ok: false, reason: '/no/such/chromium does not exist' });
    expect(ask(process.execPath)).toEqual({ ok: true });
  });
});

/** With an `npm` that only says what a run would have said, and with nothing that could install packages. */
describe('the script of CI', () => {
  const programs = join(folder, 'programs');

  function ci(output: string, status = 0): { status: number | null; output: string } {
    mkdirSync(programs, { recursive: true });
    const say = (name: string, script: string) => {
      writeFileSync(join(programs, name), `#!/bin/sh\n${script}\n`);
      chmodSync(join(programs, name), 0o755);
    };
    say('apt-get', 'exit 0');
    say('npm', `echo "asked $* in $PWD with CI=$CI"\ncat <<'END'\n${output}\nEND\nexit ${status}`);
    const run = spawnSync('bash', [join(ROOT, '.ci/run')], {
      env: { PATH: `${programs}:${process.env.PATH}`, HOME: folder },
      encoding: 'utf8',
    });
    return { status: run.status, output: run.stdout + run.stderr };
  }
  const browser = '✓ browser: 12 passed, 0 failed, 0 skipped (1 s)';

  it('runs exactly the tests, in a clone of its own', () => {
    const { status, output } = ci(`${browser}\n40 passed, 0 failed, 0 skipped`);

    expect(status).toBe(0);
    expect(output).toMatch(/^asked test in \S+ with CI=true$/m);
    expect(output).not.toContain(`in ${ROOT}`.replace(/\/$/, ''));
  });

  it.each([
    ['a test failed', `${browser}\n39 passed, 1 failed, 0 skipped`, 1],
    ['a test failed and nobody said so', `${browser}\n39 passed, 1 failed, 0 skipped`, 0],
    ['a test was skipped', `${browser}\n39 passed, 0 failed, 1 skipped`, 0],
    ['there is no count', browser, 0],
    [
      'the browser suite did not run',
      '✓ browser: 0 passed, 0 failed, 0 skipped\n40 passed, 0 failed, 0 skipped',
      0,
    ],
  ])('fails when %s', (_, output, status) => {
    expect(ci(output, status).status).not.toBe(0);
  });
});
