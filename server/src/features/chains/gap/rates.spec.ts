import { describe, expect, it } from '@jest/globals';

import {
  concentration,
  gapPct,
  localSupplyRateCount,
  localSupplyRateTraced,
  localSupplyRateValue,
  locationQuotient,
  type Part,
  upliftPct,
} from './rates';

const part = (value: number, local: number, traced = 0): Part => ({
  value,
  local: { low: local, high: local },
  traced: { low: traced, high: traced },
});

/** domain.md §4.1: battery, motor, stamping, seat, electronics. */
const BATTERY = part(40_000, 0);
const ELECTRONICS = part(13_000, 0);
const PARTS = [BATTERY, part(8_000, 1, 0.6), part(6_000, 1, 0.7), part(3_000, 1, 0.5), ELECTRONICS];
const TOTAL = 70_000;
const rate = ({ low, denominator }: { low: number; denominator: number }) => (low / denominator) * 100;

describe('the test vector of domain.md §4.1', () => {
  it('has LSR_value 17000/70000 = 24.2857 %', () => {
    expect(localSupplyRateValue(PARTS)).toEqual({ low: 17_000, high: 17_000, denominator: TOTAL });
    expect(rate(localSupplyRateValue(PARTS))).toBeCloseTo(24.2857, 4);
  });

  it('has LSR_count 3/5 = 60 %', () => {
    expect(localSupplyRateCount(PARTS)).toEqual({ numerator: 3, denominator: 5 });
  });

  it('has LVC_traced 10500/70000 = 15 %', () => {
    expect(localSupplyRateTraced(PARTS)).toEqual({ low: 10_500, high: 10_500, denominator: TOTAL });
  });

  it('has gaps of 57.1429 and 18.5714 percentage points', () => {
    expect(gapPct({ value: BATTERY.value, local: 0 }, TOTAL)).toBeCloseTo(57.1429, 4);
    expect(gapPct({ value: ELECTRONICS.value, local: 0 }, TOTAL)).toBeCloseTo(18.5714, 4);
  });

  it('has a gap of what is not bought here alone', () => {
    expect(gapPct({ value: 7_000, local: 0.25 }, TOTAL)).toBeCloseTo(7.5, 10);
    expect(gapPct({ value: 7_000, local: 0.25 }, 0)).toBe(0);
  });

  it('gains 34.2857 points of LSR and 6.8571 of traced value from a battery newcomer', () => {
    expect(upliftPct(gapPct({ value: 40_000, local: 0 }, TOTAL), 0.6)).toBeCloseTo(34.2857, 4);
    const after = [part(40_000, 0.6, 0.2), ...PARTS.slice(1)];
    expect(rate(localSupplyRateValue(after)) - rate(localSupplyRateValue(PARTS))).toBeCloseTo(34.2857, 4);
    expect(rate(localSupplyRateTraced(after)) - rate(localSupplyRateTraced(PARTS))).toBeCloseTo(6.8571, 4);
  });
});

describe('what is not known', () => {
  const unknown: Part = { value: 100, local: { low: 0, high: 1 }, traced: { low: 0, high: 1 } };

  it('is a range, never zero', () => {
    expect(localSupplyRateValue([part(100, 1), unknown])).toEqual({ low: 100, high: 200, denominator: 200 });
    expect(localSupplyRateTraced([part(100, 1, 0.5), unknown])).toEqual({
      low: 50,
      high: 150,
      denominator: 200,
    });
  });

  it('is not counted as a local source', () => {
    expect(localSupplyRateCount([part(100, 0.01), unknown])).toEqual({ numerator: 1, denominator: 2 });
  });
});

describe('concentration', () => {
  it.each([
    [[100], 100, 1],
    [[50, 50], 100, 0.5],
    [[25, 25, 25, 25], 100, 0.25],
    // Half of it is bought from nobody knows whom: the index is at least this.
    [[50], 100, 0.25],
    [[], 0, 0],
  ])('of %j out of %d is %d', (values, total, index) => {
    expect(concentration(values, total)).toBeCloseTo(index, 10);
  });
});

describe('the location quotient', () => {
  it('sets the local share of an industry against the national one', () => {
    expect(locationQuotient({ value: 50, total: 1_000 }, { value: 400, total: 10_000 })).toBeCloseTo(
      1.25,
      10,
    );
  });

  it('is unknown where there is nothing to compare with', () => {
    expect(locationQuotient({ value: 5, total: 0 }, { value: 1, total: 10 })).toBeNull();
    expect(locationQuotient({ value: 5, total: 10 }, { value: 0, total: 10 })).toBeNull();
  });
});
