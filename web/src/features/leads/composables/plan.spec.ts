import { describe, expect, it } from 'vitest';

import { PLAN_FIELDS, sentOf, typedOf, type PlanField } from './plan';

const field = (key: string) => PLAN_FIELDS.find((each) => each.key === key) as PlanField;

describe('a field of a plan', () => {
  it.each([
    ['landMu', '86.5', '86.5'],
    ['landMu', '', null],
    ['landMu', '86,5', undefined],
    ['expectedJobs', '320', 320],
    ['expectedJobs', '3.5', undefined],
    ['fixedAssets', '18000', '180000000'],
    ['fixedAssets', 'much', undefined],
    ['emissions', 'noise,waste_water', ['waste_water', 'noise']],
    ['emissions', 'none', []],
    ['emissions', '', null],
    ['referrer', ' 商会 ', '商会'],
  ])('%s written as “%s” is sent as %j', (key, typed, sent) => {
    expect(sentOf(field(key), typed)).toEqual(sent);
  });

  it.each([
    ['landMu', '86.50'],
    ['expectedJobs', 320],
    ['emissions', []],
    ['emissions', ['noise']],
    ['requests', '标准厂房'],
  ])('%s keeps %j on its way through a control', (key, value) => {
    const again = sentOf(field(key), typedOf(field(key), value as never));

    expect(Array.isArray(value) || typeof value === 'number' ? again : String(again)).toEqual(
      key === 'landMu' ? '86.5' : value,
    );
  });
});
