import { describe, expect, it } from '@jest/globals';

import { encodeGb18030 } from './gb18030';

describe('GB18030', () => {
  it('has a code for every character, which is read as that character again', () => {
    const plane = Array.from({ length: 0xffff }, (_, at) => String.fromCharCode(at + 1))
      // Halves of characters are none; private ones moved between the editions of the standard.
      .filter((character) => !/[\uD800-\uDFFF\uE000-\uF8FF\uFFFD]/.test(character))
      .join('');
    const text = `${plane}𠮷𠀀😀`;
    const read = new TextDecoder('gb18030').decode(encodeGb18030(text));
    expect([...read].filter((character, at) => character !== [...text][at]).length).toBe(0);
  });

  it('is GBK where GBK has the character', () => {
    expect(encodeGb18030('企业,a').toString('hex')).toBe('c6f3d2b52c61');
  });
});
