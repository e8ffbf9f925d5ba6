import { describe, expect, it } from '@jest/globals';

import { searchKeys } from './search-keys';

describe('searchKeys', () => {
  it('has a character alone, pairs of more, and marks letters', () => {
    expect(searchKeys('𠮷')).toEqual(['𠮷']);
    expect(searchKeys('京东方A')).toEqual(['京东', '东方']);
    expect(searchKeys('CQ 5')).toEqual(['/cq', '/5']);
  });

  it('has none for what is found by three letters', () => {
    expect(searchKeys('jing dong')).toEqual([]);
    expect(searchKeys('xi an')).toEqual([]);
    expect(searchKeys('l a')).toEqual(['/l', '/a']);
  });
});
