import type { GapSettings } from '@lianzhao/contracts';

/** Every number of the settings by a name of its own: `reach.jit`, `staleMonths`. */
export type SettingKey = (typeof SETTING_GROUPS)[number]['keys'][number];

export const SETTING_GROUPS = [
  {
    code: 'states',
    keys: [
      'weakCoverage',
      'breakHhi',
      'breakExternalShare',
      'blockedSupplyShare',
      'blockedPurchaseShare',
      'strengthQuotient',
    ],
  },
  {
    code: 'priority',
    keys: ['weights.value', 'weights.reach', 'weights.fit', 'weights.confidence', 'winShare'],
  },
  { code: 'reach', keys: ['reach.jit', 'reach.regional', 'reach.national', 'reach.global'] },
  { code: 'fit', keys: ['fit.base', 'fit.neighbours', 'fit.power'] },
  { code: 'data', keys: ['staleMonths'] },
] as const;

interface Range {
  min: number;
  max: number;
  /** Shown and typed as percent. */
  percent?: boolean;
  whole?: boolean;
}

const PART: Range = { min: 0, max: 1 };
const PERCENT: Range = { ...PART, percent: true };
const WEIGHT: Range = { min: 0, max: 3 };

export const SETTING_RANGES: Record<SettingKey, Range> = {
  weakCoverage: PERCENT,
  breakHhi: PART,
  breakExternalShare: PERCENT,
  blockedSupplyShare: PERCENT,
  blockedPurchaseShare: PERCENT,
  strengthQuotient: { min: 0, max: 10 },
  winShare: PERCENT,
  'weights.value': WEIGHT,
  'weights.reach': WEIGHT,
  'weights.fit': WEIGHT,
  'weights.confidence': WEIGHT,
  'reach.jit': PERCENT,
  'reach.regional': PERCENT,
  'reach.national': PERCENT,
  'reach.global': PERCENT,
  'fit.base': PART,
  'fit.neighbours': PART,
  'fit.power': PART,
  staleMonths: { min: 1, max: 240, whole: true },
};

export const SETTING_KEYS: readonly SettingKey[] = SETTING_GROUPS.flatMap(({ keys }) => [...keys]);

export type SettingTexts = Record<SettingKey, string>;

function valueAt(settings: GapSettings, key: SettingKey): number {
  const parts = key.split('.');
  const found = parts.reduce<unknown>((at, part) => (at as Record<string, unknown>)[part], settings);
  return Number(found);
}

/** A number as it is typed: percents without their sign, no more decimals than it has. */
export function settingText(settings: GapSettings, key: SettingKey): string {
  const value = valueAt(settings, key);
  const shown = SETTING_RANGES[key].percent ? value * 100 : value;
  return String(Number(shown.toFixed(4)));
}

export function settingTexts(settings: GapSettings): SettingTexts {
  return Object.fromEntries(SETTING_KEYS.map((key) => [key, settingText(settings, key)])) as SettingTexts;
}

/** What was typed as it is stored; undefined when it is no number or outside its limits. */
export function parseSetting(key: SettingKey, typed: string): number | undefined {
  const { min, max, percent, whole } = SETTING_RANGES[key];
  if (!/^\d+(\.\d{1,4})?$/.test(typed.trim())) return undefined;
  const value = Number((Number(typed) / (percent ? 100 : 1)).toFixed(4));
  if (value < min || value > max || (whole && !Number.isInteger(value))) return undefined;
  return value;
}

/** The settings that were typed; call it once every text can be parsed. */
export function settingsOf(texts: SettingTexts): GapSettings {
  const number = (key: SettingKey) => parseSetting(key, texts[key]) ?? 0;
  return {
    weakCoverage: number('weakCoverage'),
    breakHhi: number('breakHhi'),
    breakExternalShare: number('breakExternalShare'),
    blockedSupplyShare: number('blockedSupplyShare'),
    blockedPurchaseShare: number('blockedPurchaseShare'),
    strengthQuotient: number('strengthQuotient'),
    winShare: number('winShare'),
    reach: {
      jit: number('reach.jit'),
      regional: number('reach.regional'),
      national: number('reach.national'),
      global: number('reach.global'),
    },
    fit: {
      base: number('fit.base'),
      neighbours: number('fit.neighbours'),
      power: number('fit.power'),
    },
    weights: {
      value: number('weights.value'),
      reach: number('weights.reach'),
      fit: number('weights.fit'),
      confidence: number('weights.confidence'),
    },
    staleMonths: number('staleMonths'),
  };
}
