import { ageInMonths, isStale } from '@lianzhao/contracts';

import { dayOf } from '@/ui';
import type { GapMap } from '../chain.types';

/** When records of a chain are old, and the day that is counted from. */
export interface AgeRule {
  staleMonths: number;
  today: string;
}

export function ageRuleOf({ staleMonths, on }: Pick<GapMap, 'staleMonths' | 'on'>): AgeRule {
  return { staleMonths, today: on ?? dayOf(new Date()) };
}

/** The rule by which the server computes; what nobody dated is not old, and nothing is before the rule is known. */
export function isOld(date: string | null, rule: AgeRule | undefined): boolean {
  return date !== null && rule !== undefined && isStale(ageInMonths(date, rule.today), rule.staleMonths);
}
