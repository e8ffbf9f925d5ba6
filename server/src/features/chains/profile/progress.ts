import type { GoalIndicator } from '@lianzhao/contracts';

import type { ProjectCounts } from '../chain-sources';
import type { GapTotals } from '../gap/gap-result';
import type { ProgressDto } from './goal.dto';

export interface Measured {
  /** Of the map at the end of the goal's year, or of today while it runs; null where the past is not known. */
  totals: GapTotals | null;
  projects: ProjectCounts;
  /** What a person counted. */
  actual: string | null;
}

/** How far a goal has come, from the rows; only `other` is a number that somebody typed in. */
export function progressOf(
  indicator: GoalIndicator,
  { totals, projects, actual }: Measured,
): ProgressDto | null {
  switch (indicator) {
    case 'local_supply_rate':
      return totals ? rate(totals) : null;
    case 'covered_nodes':
      return totals ? exactly(totals.covered) : null;
    case 'landed_projects':
      return exactly(projects.landed);
    case 'signed_projects':
      return exactly(projects.signed);
    case 'other':
      return actual === null ? null : exactly(Number(actual));
  }
}

/** In percent; limits where nobody knows how much of it is bought here. */
function rate({ localSupplyRateValue: { low, high, denominator } }: GapTotals): ProgressDto | null {
  if (denominator <= 0) return null;
  const percent = (part: number) => (part / denominator) * 100;
  return { low: percent(low), high: percent(high), numerator: low === high ? low : null, denominator };
}

function exactly(value: number): ProgressDto {
  return { low: value, high: value, numerator: null, denominator: null };
}
