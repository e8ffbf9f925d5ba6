import { render, screen } from '@testing-library/vue';
import { describe, expect, it } from 'vitest';

import { withApp } from '@/testing';
import ResponseClock from './ResponseClock.vue';

const OWNER = { id: 'u-1', name: 'Officer' };
type Clock = { step: 'respond'; dueAt: string; late: boolean; workdays: number };

async function show(clock: Partial<Clock> | null, props: object = {}) {
  const { options } = await withApp({ can: ['lead:read'] });
  const whole = clock && {
    step: 'respond' as const,
    dueAt: '2026-12-01T15:59:59.999Z',
    late: false,
    workdays: 1,
    ...clock,
  };
  return render(ResponseClock, {
    props: { lead: { stage: 'new', owner: OWNER, clock: whole }, ...props },
    ...options,
  });
}

describe('ResponseClock', () => {
  it.each([
    [{ workdays: 1 }, '1 working day left'],
    [{ workdays: 3 }, '3 working days left'],
    [{ workdays: 0 }, 'due today'],
    [{ workdays: -2, late: true }, '2 working days late'],
    [{ workdays: 0, late: true }, 'late'],
  ])('%j is said as “%s”', async (clock, words) => {
    await show(clock);

    expect(screen.getByText(new RegExp(`${words}$`)).classList.contains('late')).toBe('late' in clock);
  });

  it('says what is owed', async () => {
    await show({});

    expect(screen.getByText(/Answer by/)).toBeTruthy();
  });

  it('says that a lead lies in the pool', async () => {
    await show(null, { lead: { stage: 'new', owner: null, clock: null } });

    expect(screen.getByText('In the pool')).toBeTruthy();
  });
});
