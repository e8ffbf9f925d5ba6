import { createRequire } from 'node:module';
import { join } from 'node:path';

import type { Page } from 'playwright-core';

import { ROOT } from './repository';

const AXE = createRequire(join(ROOT, 'package.json')).resolve('axe-core');

interface AxeRun {
  violations: {
    id: string;
    impact: string;
    help: string;
    nodes: { target: string[]; failureSummary: string }[];
  }[];
}

const OF_AA = { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'] };
const OF_COLOUR = { type: 'rule', values: ['color-contrast'] };

/**
 * Serious and critical violations of WCAG 2.1 AA on the page as it stands, one line for each place.
 * @param what - where only the colours differ from what was looked at before, only they are looked at again
 */
export async function barriers(page: Page, what: 'all' | 'colours' = 'all'): Promise<string[]> {
  // By evaluation, not as a script element: the page's policy allows no script that is not its own.
  const source = await import('node:fs').then(({ readFileSync }) => readFileSync(AXE, 'utf8'));
  await page.evaluate(source);
  await page.evaluate(untilAtRest);
  const { violations } = await page.evaluate(
    (runOnly) =>
      (window as unknown as { axe: { run: (where: Document, how: object) => Promise<AxeRun> } }).axe.run(
        document,
        { runOnly, resultTypes: ['violations'] },
      ),
    what === 'all' ? OF_AA : OF_COLOUR,
  );
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, help, nodes }) =>
      nodes
        .slice(0, 5)
        .map(
          ({ target, failureSummary }) =>
            `${id} (${help}): ${target.join(' ')} – ${lastLine(failureSummary)}`,
        ),
    );
}

/** A button on its way from one colour to the next has, for a tenth of a second, neither's contrast. */
async function untilAtRest(): Promise<void> {
  const ending = document
    .getAnimations()
    .filter(({ effect }) => Number.isFinite(Number(effect?.getComputedTiming().endTime)));
  await Promise.all(ending.map(({ finished }) => finished.catch(() => undefined)));
}

function lastLine(text: string): string {
  return text.trim().split('\n').at(-1)!.trim();
}
