import { describe, expect, it } from '@jest/globals';

import { contactMatch, contactSearchColumns } from './contact-search';

describe('what a person is found by', () => {
  it('is the name in characters, pinyin and initials', () => {
    const { searchTokens, searchLatin } = contactSearchColumns('重庆 示');

    expect(searchTokens).toEqual(expect.arrayContaining(['重', '重庆', '示', '/c', '/cq', '/qs']));
    expect(searchLatin.split('\n')).toEqual(expect.arrayContaining(['chongqingshi', 'cqs']));
  });

  it('is nothing when what was typed has neither letters nor digits', () => {
    expect(contactMatch({ typed: '—', hash: null, endingHash: null }).text).toBe('false');
  });
});
