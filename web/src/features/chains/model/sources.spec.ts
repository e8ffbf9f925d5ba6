import { describe, expect, it } from 'vitest';

import { hostOf, sourceParts } from './sources';

describe('sourceParts', () => {
  it('tells addresses and words apart', () => {
    expect(sourceParts('产能口径,非实际产量;http://a.example/x.htm')).toEqual({
      urls: ['http://a.example/x.htm'],
      words: '产能口径,非实际产量',
    });
  });

  it('names an address once and ends it before Chinese punctuation', () => {
    expect(sourceParts('https://b.example/1（转引）;https://b.example/1').urls).toEqual([
      'https://b.example/1',
    ]);
  });

  it('has nothing to say about nothing', () => {
    expect(sourceParts(null)).toEqual({ urls: [], words: '' });
  });
});

describe('hostOf', () => {
  it('shows where a link leads', () => {
    expect(hostOf('https://www.example.com/a/b')).toBe('example.com');
  });
});
