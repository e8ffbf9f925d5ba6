import { describe, expect, it } from '@jest/globals';

import { searchMatch, searchPrefix } from './search-match';

describe('searchMatch', () => {
  it('looks a single character up by its token alone', () => {
    expect(searchMatch('演')?.values).toEqual([['演']]);
  });

  it('looks longer text up by pairs and compares the text', () => {
    expect(searchMatch('京东方A')?.values).toEqual([['京东', '东方'], '%京东方a%']);
  });

  it('gives one or two letters to the tokens and more to the trigrams', () => {
    expect(searchMatch('CQ')?.values).toEqual([['/cq']]);
    expect(searchMatch('CATL')?.values).toEqual(['%catl%']);
  });

  it.each(['%', '_', ' ', '()', '\\'])('finds nothing to look up in "%s"', (typed) => {
    expect(searchMatch(typed)).toBeNull();
  });

  it('takes wildcards for themselves', () => {
    expect(searchMatch('演%示_')?.values).toEqual([['演', '示'], '%演\\%示\\_%']);
    expect(searchPrefix('a%')).toBe('a\\%%');
  });
});
