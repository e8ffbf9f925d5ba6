import { DEFAULT_GAP_SETTINGS } from '@lianzhao/contracts';
import { describe, expect, it } from 'vitest';

import { parseSetting, settingsOf, settingTexts } from './settings';

describe('settings', () => {
  it('come back from their texts as they were', () => {
    expect(settingsOf(settingTexts(DEFAULT_GAP_SETTINGS))).toEqual(DEFAULT_GAP_SETTINGS);
  });

  it('are typed in percent where they are parts', () => {
    expect(settingTexts(DEFAULT_GAP_SETTINGS)).toMatchObject({ weakCoverage: '50', 'reach.global': '15' });
    expect(parseSetting('weakCoverage', '33.3')).toBe(0.333);
  });

  it.each([
    ['weakCoverage', '101'],
    ['weakCoverage', '-1'],
    ['weakCoverage', ''],
    ['weakCoverage', '一半'],
    ['weights.value', '3.1'],
    ['staleMonths', '0'],
    ['staleMonths', '1.5'],
  ] as const)('refuse %s = %j', (key, typed) => {
    expect(parseSetting(key, typed)).toBeUndefined();
  });
});
