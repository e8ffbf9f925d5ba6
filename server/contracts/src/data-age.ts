const DAYS_PER_MONTH = 30.4375;
const DAY_MS = 86_400_000;

/**
 * Whole months from the end of what a data date names (`2025`, `2025-11`, `2025-11-30`) to a day. A year or month
 * that has not ended yet counts as now.
 * @returns null for what cannot be read or only begins after that day: nothing can be known from a day to come
 */
export function ageInMonths(dataDate: string, today: string): number | null {
  const [year, month, day] = dataDate.split('-').map(Number);
  if (!year || (month !== undefined && !(month >= 1 && month <= 12))) return null;
  const now = Date.parse(today);
  if (Date.UTC(year, (month ?? 1) - 1, day ?? 1) > now) return null;
  return Math.max(0, Math.floor((now - endOf(year, month, day)) / DAY_MS / DAYS_PER_MONTH));
}

/** Older than its chain allows. What nobody dated is of unknown age, which is not old. */
export function isStale(months: number | null, staleMonths: number): boolean {
  return months !== null && months > staleMonths;
}

function endOf(year: number, month: number | undefined, day: number | undefined): number {
  if (month === undefined) return Date.UTC(year, 12, 0);
  return day ? Date.UTC(year, month - 1, day) : Date.UTC(year, month, 0);
}
