import type { ClockStep, LeadRules } from '@lianzhao/contracts';

import type { Workdays } from '../../work-calendar';
import { isOpen, type Lead } from '../lead.entity';

/** What the clock of a lead looks at. */
export type Timed = Pick<
  Lead,
  'stage' | 'ownerId' | 'clockFrom' | 'screenedAt' | 'feedbackAt' | 'lastVisitAt'
> & { plan: { referrer: string | null } };

export interface Due {
  step: ClockStep;
  at: Date;
}

/** By when a lead that came in at that moment must be answered. */
export function respondBy(from: Date, { respondDays }: LeadRules, workdays: Workdays): Date {
  return workdays.after(from, respondDays);
}

/**
 * The one thing the owner of a lead owes next, by 江府办函〔2024〕37号: an answer, a screening, word to whoever led the
 * investor here, and then a contact every other week. Nothing runs for a lead that is closed or nobody's.
 */
export function dueOf(lead: Timed, rules: LeadRules, workdays: Workdays): Due | null {
  const { stage, ownerId, clockFrom, screenedAt, feedbackAt } = lead;
  if (!ownerId || !isOpen(lead)) return null;
  if (stage === 'new') return { step: 'respond', at: respondBy(clockFrom, rules, workdays) };
  // A lead that was found worth pursuing has been looked into, whether or not somebody wrote it down.
  if (stage === 'contacted' && !screenedAt)
    return { step: 'screen', at: workdays.after(clockFrom, rules.screenDays) };
  if (lead.plan.referrer && !feedbackAt)
    return { step: 'feedback', at: workdays.within(clockFrom, rules.feedbackDays) };
  return { step: 'follow_up', at: workdays.within(lastTouched(lead), rules.followUpDays) };
}

function lastTouched({ clockFrom, screenedAt, feedbackAt, lastVisitAt }: Timed): Date {
  const moments = [clockFrom, screenedAt, feedbackAt, lastVisitAt].flatMap((at) =>
    at ? [at.getTime()] : [],
  );
  return new Date(Math.max(...moments));
}
