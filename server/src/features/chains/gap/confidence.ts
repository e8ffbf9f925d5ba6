import type { EvidenceLevel, GapSettings } from '@lianzhao/contracts';

import type { AgeOf } from './data-age';
import type { DemandRow } from './gap-result';

/** How far a row is believed, by what supports it; an estimate can come no nearer than its own range. */
const BY_EVIDENCE: Record<EvidenceLevel, number> = {
  stated: 0.9,
  widely_reported: 0.8,
  inferred: 0.6,
  estimate: 0.6,
};
const BY_RECORDS = 1;
const FRESH_MONTHS = 12;
const AT_STALE = 0.5;
const LEAST = 0.3;

/** Confidence in a demand, 0 to 1: evidence times age, weighed by the value of the rows. Null without a value. */
export function confidenceOf(
  rows: readonly DemandRow[],
  { staleMonths }: GapSettings,
  ageOf: AgeOf,
): number | null {
  let weight = 0;
  let sum = 0;
  for (const row of rows) {
    if (row.planned || row.value === null || row.value <= 0) continue;
    // Nobody knows how old a row without a date is, so it is believed like one that has just gone stale.
    const age = row.dataDate === null ? null : ageOf(row.dataDate);
    weight += row.value;
    sum += row.value * evidenceFactor(row) * ageFactor(age ?? staleMonths, staleMonths);
  }
  return weight > 0 ? sum / weight : null;
}

/** Of the level, times √(low/high): a range of ±25 % costs a quarter, one from half to double the half. */
function evidenceFactor({ basis, evidence, low, high }: DemandRow): number {
  if (basis === 'purchases') return BY_RECORDS;
  const precision = low === null || high === null || high <= 0 ? 1 : Math.sqrt(low / high);
  return BY_EVIDENCE[evidence] * precision;
}

/** 1 within a year, 0.5 when the data go stale, no less than 0.3 however old. */
export function ageFactor(months: number, staleMonths: number): number {
  if (months <= FRESH_MONTHS) return 1;
  const span = Math.max(1, staleMonths - FRESH_MONTHS);
  return Math.max(LEAST, 1 - ((months - FRESH_MONTHS) / span) * (1 - AT_STALE));
}
