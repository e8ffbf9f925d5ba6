import { describe, expect, it } from 'vitest';

import { safeTarget } from './safe-target';

describe('safeTarget', () => {
  it('keeps an address of this web', () => {
    expect(safeTarget('/leads?stage=new')).toBe('/leads?stage=new');
  });

  it.each([
    '//evil.example',
    '/\\evil.example',
    'https://evil.example',
    'javascript:alert(1)',
    undefined,
    ['/a'],
  ])('goes home instead of to %j', (to) => {
    expect(safeTarget(to)).toBe('/');
  });
});
