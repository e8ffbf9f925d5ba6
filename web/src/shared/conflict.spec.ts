import { describe, expect, it } from 'vitest';

import { Problem } from '@/api';
import { conflictsOf, isStale } from './conflict';

describe('conflictsOf', () => {
  it('names the fields in which my change differs from what is stored now', () => {
    const current = { title: 'Theirs', outline: 'same', totalInvestment: null };

    expect(conflictsOf({ title: 'Mine', outline: 'same', totalInvestment: undefined }, current)).toEqual([
      { key: 'title', mine: 'Mine', theirs: 'Theirs' },
    ]);
  });
});

describe('isStale', () => {
  it('needs the stored record', () => {
    expect(isStale(new Problem({ code: 'record.stale', current: { id: '1' } }))).toBe(true);
    expect(isStale(new Problem({ code: 'record.stale' }))).toBe(false);
    expect(isStale(new Problem({ code: 'lead.cannot-move' }))).toBe(false);
    expect(isStale(null)).toBe(false);
  });
});
