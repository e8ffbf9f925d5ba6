import { describe, expect, it } from '@jest/globals';

import { InvalidInput } from '../../platform/errors';
import { detailsOf } from './enterprise-details';
import { UsccCheckDigitWrong } from './enterprise.errors';

const NEW = { uscc: null, usccOverrideReason: null };
const RIGHT = '91350100M000100Y43';
const WRONG = '91350100M000100Y4A';

describe('detailsOf', () => {
  it('trims texts, empties blank ones and leaves out what was not said', () => {
    expect(detailsOf({ name: ' 演示 ', city: '  ', province: null }, NEW)).toEqual({
      name: '演示',
      city: null,
      province: null,
      uscc: null,
      usccOverrideReason: null,
    });
  });

  it('refuses a name of spaces', () => {
    expect(() => detailsOf({ name: '   ' }, NEW)).toThrow(InvalidInput);
  });

  it('stores a code normalised', () => {
    expect(detailsOf({ uscc: ' 9135 0100 m000100y43' }, NEW)).toMatchObject({ uscc: RIGHT });
  });

  it('refuses a code of the wrong form, reason or not', () => {
    expect(() => detailsOf({ uscc: '12345', usccOverrideReason: 'but' }, NEW)).toThrow(InvalidInput);
  });

  it('asks for a reason when only the check digit is wrong', () => {
    expect(() => detailsOf({ uscc: WRONG }, NEW)).toThrow(UsccCheckDigitWrong);
    expect(() => detailsOf({ uscc: WRONG, usccOverrideReason: '  ' }, NEW)).toThrow(UsccCheckDigitWrong);
    const kept = { uscc: WRONG, usccOverrideReason: '执照如此' };
    expect(detailsOf(kept, NEW)).toEqual(kept);
  });

  it('keeps an earlier reason with its code and drops it with a right one', () => {
    const known = { uscc: WRONG, usccOverrideReason: '执照如此' };
    expect(detailsOf({ city: '合肥' }, known)).toMatchObject(known);
    expect(detailsOf({ uscc: RIGHT }, known)).toEqual({ uscc: RIGHT, usccOverrideReason: null });
    expect(detailsOf({ uscc: null }, known)).toEqual({ uscc: null, usccOverrideReason: null });
  });
});
