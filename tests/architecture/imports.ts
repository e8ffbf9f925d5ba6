import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

import { ROOT } from '../support/repository';

const CRUISER = join(ROOT, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
const RULES = join(__dirname, 'import-rules.mjs');

export interface Violation {
  rule: string;
  from: string;
  to: string;
}

interface Report {
  summary: { violations: { rule: { name: string }; from: string; to: string }[]; totalCruised: number };
}

/** Reads every import below `folders` of `root` and reports what the rules refuse. */
export function cruise(
  root: string,
  folders: string[],
  tsConfig?: string,
): { violations: Violation[]; files: number } {
  const output = execFileSync(
    process.execPath,
    [
      CRUISER,
      '--config',
      RULES,
      '--output-type',
      'json',
      ...(tsConfig ? ['--ts-config', join(root, tsConfig)] : []),
      ...folders,
    ],
    { cwd: root, encoding: 'utf8', maxBuffer: 256 * 1024 * 1024 },
  );
  const { summary } = JSON.parse(output) as Report;
  return {
    files: summary.totalCruised,
    violations: summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to })),
  };
}
