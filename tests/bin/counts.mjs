/** How many tests passed, failed and were skipped, from what the runners write. */
import { existsSync, readFileSync } from 'node:fs';

export const NONE = Object.freeze({ passed: 0, failed: 0, skipped: 0 });

export function add(left, right) {
  return {
    passed: left.passed + right.passed,
    failed: left.failed + right.failed,
    skipped: left.skipped + right.skipped,
  };
}

/**
 * Counts a report in Jest's JSON, which Vitest writes too. A file that could not even be loaded counts as one
 * failure, and so does a runner that failed without a failed test or left no report.
 */
export function countReport(path, status) {
  if (!existsSync(path)) return { ...NONE, failed: 1 };
  const report = JSON.parse(readFileSync(path, 'utf8'));
  const broken = report.testResults.filter(
    ({ status: result, assertionResults }) =>
      result === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  ).length;
  const failed = report.numFailedTests + broken;
  return {
    passed: report.numPassedTests,
    failed: failed === 0 && status !== 0 ? 1 : failed,
    skipped: report.numPendingTests + (report.numTodoTests ?? 0),
  };
}

/** The names of the tests that failed, for the list at the end. */
export function failuresOf(path) {
  if (!existsSync(path)) return [];
  return JSON.parse(readFileSync(path, 'utf8')).testResults.flatMap(({ name, status, assertionResults }) => {
    const failed = assertionResults.filter((test) => test.status === 'failed');
    if (status === 'failed' && failed.length === 0) return [{ file: name, test: 'could not be run' }];
    return failed.map((test) => ({ file: name, test: test.fullName.trim() }));
  });
}
