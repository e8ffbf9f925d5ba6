import { EMISSIONS, LIMITS, type Emission } from '@lianzhao/contracts';

import { moneyText, wanOf, yuanOf } from '@/ui';
import type { LeadDetail } from '../lead.queries';

export type PlanKey = keyof LeadDetail['plan'];
/** How a field is written: a line, a text, 万元, a quantity with a unit, a whole number, or some of a list. */
type PlanKind = 'line' | 'text' | 'money' | 'quantity' | 'count' | 'flags';

export interface PlanField {
  key: PlanKey;
  kind: PlanKind;
  most?: number;
}

/** The form of a lead in its sections, as it is filled in and as it is shown. */
export const PLAN_SECTIONS: { name: 'from' | 'scale' | 'needs'; fields: PlanField[] }[] = [
  {
    name: 'from',
    fields: [
      { key: 'referrer', kind: 'line', most: LIMITS.name },
      { key: 'reporterUnit', kind: 'line', most: LIMITS.name },
      { key: 'investorProfile', kind: 'text', most: LIMITS.text },
    ],
  },
  {
    name: 'scale',
    fields: [
      { key: 'fixedAssets', kind: 'money' },
      { key: 'expectedOutput', kind: 'money' },
      { key: 'expectedTax', kind: 'money' },
      { key: 'expectedJobs', kind: 'count' },
    ],
  },
  {
    name: 'needs',
    fields: [
      { key: 'intendedLocation', kind: 'line', most: LIMITS.line },
      { key: 'landMu', kind: 'quantity' },
      { key: 'powerLoad', kind: 'quantity' },
      { key: 'energyTce', kind: 'quantity' },
      { key: 'waterUse', kind: 'quantity' },
      { key: 'emissions', kind: 'flags' },
      { key: 'requests', kind: 'text', most: LIMITS.text },
    ],
  },
];
export const PLAN_FIELDS = PLAN_SECTIONS.flatMap(({ fields }) => fields);

const QUANTITY = /^\d{1,8}(\.\d{1,2})?$/;
const COUNT = /^\d{1,7}$/;
/** Stands for "none at all", which is not the same as not known. */
const NONE = 'none';

export type PlanValue = LeadDetail['plan'][PlanKey];

/** As it stands in a control. */
export function typedOf({ kind }: PlanField, value: PlanValue): string {
  if (value === null) return '';
  if (kind === 'money') return wanOf(String(value));
  if (kind === 'quantity') return String(Number(value));
  if (Array.isArray(value)) return value.length ? value.join(',') : NONE;
  return String(value);
}

/** As it is sent; null empties the field, undefined cannot be read. */
export function sentOf({ kind }: PlanField, typed: string): PlanValue | undefined {
  const words = typed.trim();
  if (words === '') return null;
  if (kind === 'money') return yuanOf(words) ?? undefined;
  if (kind === 'quantity') return QUANTITY.test(words) ? words : undefined;
  if (kind === 'count') return COUNT.test(words) ? Number(words) : undefined;
  if (kind === 'flags') return EMISSIONS.filter((each) => words.split(',').includes(each));
  return words;
}

/** As people read it. */
export function shownOf(
  { key, kind }: PlanField,
  value: PlanValue,
  { t, locale }: { t: (key: string, named?: Record<string, unknown>) => string; locale: string },
): string {
  if (value === null) return '';
  if (kind === 'money') return moneyText(String(value), locale);
  if (kind === 'quantity' || kind === 'count')
    return t(`leads.plan.of.${key}`, { n: Number(value).toLocaleString(locale) });
  if (Array.isArray(value))
    return value.length
      ? value.map((each: Emission) => t(`leads.plan.emission.${each}`)).join('、')
      : t('leads.plan.noEmissions');
  return String(value);
}
