import type { EvidenceLevel, GapSettings } from '@lianzhao/contracts';

import type { AgeOf } from './data-age';
import type { DemandRow } from './gap-result';
import { monthsOf, saysWhatIsLocal } from './grounds';

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

export interface Ages {
  ageOf: AgeOf;
  /** Of the oldest site that the local supply is known from; null where it rests on none that is dated. */
  supply: number | null;
  /** How wide the limits of the local shares are, 0 to 1: in the middle of wide ones one may be wrong by half. */
  open?: number;
}

/**
 * Confidence in what of a demand is not bought here, 0 to 1: evidence times age, weighed by the value of the rows. A
 * row is as old as the oldest of what it rests on: its volume or records, its bill, and, where it does not say itself
 * how much of it is bought here, the sites that do. Null without a value.
 */
export function confidenceOf(
  rows: readonly DemandRow[],
  { staleMonths }: GapSettings,
  { ageOf, supply, open = 0 }: Ages,
): number | null {
  let weight = 0;
  let sum = 0;
  for (const row of rows) {
    if (row.planned || row.value === null || row.value <= 0) continue;
    // Nobody knows how old a row without a date is, so it is believed like one that has just gone stale.
    const own = monthsOf(row.dataDate, ageOf) ?? staleMonths;
    const bill = monthsOf(row.billDate, ageOf) ?? 0;
    const months = Math.max(own, bill, saysWhatIsLocal(row) ? 0 : (supply ?? 0));
    weight += row.value;
    sum += row.value * evidenceFactor(row) * ageFactor(months, staleMonths);
  }
  return weight > 0 ? (sum / weight) * (1 - open / 2) : null;
}

/**
 * Of the level, times √(low/high): a range of ±25 % costs a quarter, one from half to double the half. Records of less
 * than an estimate could be are believed like one, for the list may have gaps.
 */
function evidenceFactor({ basis, evidence, low, high, replaces }: DemandRow): number {
  if (basis === 'purchases') return replaces === null ? BY_RECORDS : BY_EVIDENCE.estimate;
  const precision = low === null || high === null || high <= 0 ? 1 : Math.sqrt(low / high);
  return BY_EVIDENCE[evidence] * precision;
}

/** 1 within a year, 0.5 when the data go stale, no less than 0.3 however old. */
export function ageFactor(months: number, staleMonths: number): number {
  if (months <= FRESH_MONTHS) return 1;
  const span = Math.max(1, staleMonths - FRESH_MONTHS);
  return Math.max(LEAST, 1 - ((months - FRESH_MONTHS) / span) * (1 - AT_STALE));
}
