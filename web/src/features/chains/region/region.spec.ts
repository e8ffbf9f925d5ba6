import type { ChartLook } from '@/ui';
import { describe, expect, it } from 'vitest';

import { cityRows, dotSize, drawRegion } from './region';

const rows = cityRows([
  { province: '广东', city: '深圳', firms: 100, examples: ['甲'] },
  { province: '日本', city: '东京', firms: 28, examples: [] },
  { province: '江苏', city: '苏州', firms: 25, examples: [] },
]);

describe('the map of firms', () => {
  it('lets areas stand for numbers', () => {
    const [small, large] = [dotSize(25, 100), dotSize(100, 100)];

    expect((small - dotSize(0, 100)) / (large - dotSize(0, 100))).toBeCloseTo(0.5);
  });

  it('draws what lies in the country; what does not stays in the table', () => {
    const { series } = drawRegion({
      ...{ rows, said: () => '', home: { name: '鄂尔多斯', place: [109.8, 39.6] }, picture: 560 },
    })({} as ChartLook) as { series: { data: { name: string }[] }[] };

    expect(series[0]?.data.map(({ name }) => name)).toEqual(['广东/深圳', '江苏/苏州']);
    expect(rows).toHaveLength(3);
  });
});
