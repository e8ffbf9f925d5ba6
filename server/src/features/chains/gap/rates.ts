import type { Range, RangeRatio, Ratio } from './gap-result';

/** One part of what anchors buy: value v, share s bought locally, share t of that made here (domain.md §4.1). */
export interface Part {
  value: number;
  /** Known exactly where low equals high. */
  local: Range;
  traced: Range;
}

/** LSR_value = Σ v·s / Σ v. */
export function localSupplyRateValue(parts: readonly Part[]): RangeRatio {
  return sumOf(parts, ({ value, local }) => ({ low: value * local.low, high: value * local.high }));
}

/** LVC_traced = Σ v·s·t / Σ v. */
export function localSupplyRateTraced(parts: readonly Part[]): RangeRatio {
  return sumOf(parts, ({ value, local, traced }) => ({
    low: value * local.low * traced.low,
    high: value * local.high * traced.high,
  }));
}

/** LSR_count = #{s > 0} / J; a part that may be bought locally and may not is not counted. */
export function localSupplyRateCount(parts: readonly Pick<Part, 'local'>[]): Ratio {
  return { numerator: parts.filter(({ local }) => local.low > 0).length, denominator: parts.length };
}

/** gap_j = v_j·(1 − s_j) / Σ v, in percentage points. */
export function gapPct(part: Pick<Part, 'value'> & { local: number }, total: number): number {
  return total <= 0 ? 0 : ((part.value * (1 - part.local)) / total) * 100;
}

/** uplift_j = κ · gap_j: what a newcomer who wins the share κ adds to LSR_value, in percentage points. */
export function upliftPct(gap: number, winShare: number): number {
  return gap * winShare;
}

/** Herfindahl index of suppliers: Σ share², with the whole as the base even where not all of it is named. */
export function concentration(values: readonly number[], total: number): number {
  return total <= 0 ? 0 : values.reduce((sum, value) => sum + (value / total) ** 2, 0);
}

/** LQ = (e_ir / e_r) / (e_i / e), domain.md §4.2; null where a base is zero. */
export function locationQuotient(
  local: { value: number; total: number },
  national: { value: number; total: number },
): number | null {
  if (local.total <= 0 || national.total <= 0 || national.value <= 0) return null;
  return local.value / local.total / (national.value / national.total);
}

function sumOf(parts: readonly Part[], each: (part: Part) => Range): RangeRatio {
  const sum = { low: 0, high: 0, denominator: 0 };
  for (const part of parts) {
    const { low, high } = each(part);
    sum.low += low;
    sum.high += high;
    sum.denominator += part.value;
  }
  return { low: Math.round(sum.low), high: Math.round(sum.high), denominator: Math.round(sum.denominator) };
}
