import { describe, expect, it } from 'vitest';

import { dataDateText } from './dataDate';

describe('dataDateText', () => {
  it('says no more than is known', () => {
    expect(dataDateText('2025', 'zh-CN')).toBe('2025年');
    expect(dataDateText('2025-11', 'zh-CN')).toBe('2025年11月');
    expect(dataDateText('2025-11-30', 'zh-CN')).toBe('2025年11月30日');
    expect(dataDateText('2025-11', 'en')).toBe('Nov 2025');
  });
});
