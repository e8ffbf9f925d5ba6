import { describe, expect, it } from '@jest/globals';

import { newsOf } from './task.jobs';

const due = {
  taskId: 't-1',
  kind: 'commitment' as const,
  title: 'Send the plan',
  assigneeName: 'Li',
  dueOn: '2026-03-09',
  assigneeId: 'owner',
  managers: ['manager'],
};

describe('newsOf', () => {
  it.each([
    ['the day before', -1, ['soon: owner']],
    ['on the day', 0, ['soon: owner']],
    ['the day after', 1, ['late: owner']],
    ['two days late', 2, ['late: owner']],
    ['three days late', 3, ['late: owner', 'escalated: manager']],
  ])('%s', (_, late, told) => {
    expect(newsOf({ ...due, late }).map(({ when, concerned }) => `${when}: ${concerned.join()}`)).toEqual(
      told,
    );
  });

  it('reaches nobody above where there is nobody', () => {
    expect(newsOf({ ...due, late: 9, managers: [] }).map(({ when }) => when)).toEqual(['late']);
  });
});
