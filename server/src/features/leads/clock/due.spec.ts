import { describe, expect, it } from '@jest/globals';
import { DEFAULT_LEAD_RULES } from '@lianzhao/contracts';

import { dayOf } from '../../../platform/calendar';
import { Workdays } from '../../work-calendar';
import { dueOf, type Timed } from './due';

const at = (day: string) => new Date(`${day}T10:00:00+08:00`);
/** 30 November 2026 is a Monday. */
const lead = (values: Partial<Timed> = {}): Timed => ({
  ...{ stage: 'new', ownerId: 'u-1', clockFrom: at('2026-11-30'), screenedAt: null, feedbackAt: null },
  ...{ lastVisitAt: null, plan: { referrer: null } },
  ...values,
});

function due(values: Partial<Timed>): [string, string] | null {
  const found = dueOf(lead(values), DEFAULT_LEAD_RULES, new Workdays(new Map()));
  return found && [found.step, dayOf(found.at)];
}

describe('the clock of a lead', () => {
  it('gives one working day to answer', () => {
    expect(due({})).toEqual(['respond', '2026-12-01']);
    expect(due({ clockFrom: at('2026-11-27') })).toEqual(['respond', '2026-11-30']);
  });

  it('gives three working days to screen', () => {
    expect(due({ stage: 'contacted' })).toEqual(['screen', '2026-12-03']);
  });

  it('gives a week to tell the referrer, where there is one', () => {
    const screened = { stage: 'contacted', screenedAt: at('2026-12-01') } as const;

    expect(due({ ...screened, plan: { referrer: '商会' } })).toEqual(['feedback', '2026-12-07']);
    expect(due(screened)?.[0]).toBe('follow_up');
  });

  it('asks for a contact two weeks after the last one', () => {
    const known = { stage: 'qualified', plan: { referrer: '商会' }, feedbackAt: at('2026-12-02') } as const;

    expect(due(known)).toEqual(['follow_up', '2026-12-16']);
    expect(due({ ...known, lastVisitAt: at('2026-12-05') })).toEqual(['follow_up', '2026-12-21']);
  });

  it('takes a lead that was qualified as screened', () => {
    expect(due({ stage: 'qualified' })?.[0]).toBe('follow_up');
  });

  it.each(['converted', 'dropped'] as const)('does not run for one that is %s', (stage) => {
    expect(due({ stage })).toBeNull();
  });

  it('does not run in the pool', () => {
    expect(due({ ownerId: null })).toBeNull();
  });
});
