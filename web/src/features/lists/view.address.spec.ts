import { describe, expect, it } from 'vitest';

import { addressOf, isBare, isSame, stateOf } from './view.address';

describe('the address of a list', () => {
  const query = { scope: 'mine', columns: 'title,clock', sort: '-dueAt', layout: 'board', other: 'x' };

  it('tells filters, columns, order and layout, and nothing the register does not have', () => {
    expect(stateOf('leads', query)).toEqual({
      filters: { scope: 'mine' },
      columns: ['title', 'clock'],
      widths: {},
      ...{ sort: '-dueAt', grouping: null, layout: 'board' },
    });
  });

  it('is the same when written and read again, and clears what the view does not have', () => {
    const state = stateOf('leads', query);
    const address = addressOf('leads', state, 'v-1');

    expect(address).toMatchObject({ scope: 'mine', late: undefined, saved: 'v-1' });
    const written = Object.fromEntries(Object.entries(address).filter(([, value]) => value !== undefined));
    expect(isSame(stateOf('leads', written as Record<string, string>), state)).toBe(true);
  });

  it('keeps the widths that a column may have', () => {
    const wide = { ...stateOf('leads', query), widths: { title: 240, owner: 96 } };
    const { widths } = addressOf('leads', wide, '') as { widths: string };

    expect(stateOf('leads', { widths }).widths).toEqual({ title: 240, owner: 96 });
    expect(stateOf('leads', { widths: 'title.9,owner.4000,clock.wide,x' }).widths).toEqual({});
    expect(isSame(wide, stateOf('leads', query))).toBe(false);
  });

  it('is bare while nothing is asked for', () => {
    expect(isBare('leads', { saved: 'v-1' })).toBe(true);
    expect(isBare('leads', query)).toBe(false);
  });
});
