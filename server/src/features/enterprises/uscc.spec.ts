import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { normaliseUscc, usccProblem } from './uscc';

/** domain.md §5.1: the standard's own example, published codes, and published counter-examples. */
const VECTORS: [code: string, problem: ReturnType<typeof usccProblem>][] = [
  ['91350100M000100Y43', null],
  ['91350100M000100Y4Z', 'format'],
  ['91350100M000100Y4A', 'check-digit'],
  ['91110000600037341L', null],
  ['91110000600037341N', 'check-digit'],
  ['12345', 'format'],
  ['91110000101623741K', null],
  ['121200004013590816', null],
  ['91340600MA2PBP2120', null],
  ['123456789012345678', 'check-digit'],
  ['91350211M0000XUF46', 'check-digit'],
  ['91350200M000000510', 'check-digit'],
  ['91350128M00000019A', 'check-digit'],
];

describe('usccProblem', () => {
  it.each(VECTORS)('%s → %s', (code, problem) => {
    expect(usccProblem(code)).toBe(problem);
  });

  it.each(['', '91350100I000100Y43', '9135010 M000100Y43', '91350100M000100Y433'])(
    'refuses the form of "%s"',
    (code) => {
      expect(usccProblem(code)).toBe('format');
    },
  );

  it('notices any single wrong character', () => {
    const alphabet = [...'0123456789ABCDEFGHJKLMNPQRTUWXY'];
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 17 }), fc.constantFrom(...alphabet), (at, character) => {
        const good = '91350100M000100Y43';
        fc.pre(good[at] !== character);
        expect(usccProblem(good.slice(0, at) + character + good.slice(at + 1))).not.toBeNull();
      }),
    );
  });
});

describe('normaliseUscc', () => {
  it('reads what people paste', () => {
    expect(normaliseUscc(' ９１350100-m000 100y43\t')).toBe('91350100M000100Y43');
  });
});
