import { describe, expect, it } from 'vitest';

import { nextSort, sortState } from './table';

describe('sorting', () => {
  it('starts with the newest or largest and turns round when chosen again', () => {
    expect(nextSort(undefined, 'title')).toBe('-title');
    expect(nextSort('-title', 'title')).toBe('title');
    expect(nextSort('title', 'title')).toBe('-title');
    expect(nextSort('-updatedAt', 'title')).toBe('-title');
  });

  it('tells the heading which way its column is sorted', () => {
    expect(sortState('-title', 'title')).toBe('descending');
    expect(sortState('title', 'title')).toBe('ascending');
    expect(sortState('title', 'updatedAt')).toBeUndefined();
    expect(sortState('title', undefined)).toBeUndefined();
  });
});
