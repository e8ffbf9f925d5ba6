const DAYS_PER_MONTH = 30.4375;
const DAY_MS = 86_400_000;

/**
 * Whole months from the end of what a data date names (`2025`, `2025-11`, `2025-11-30`) to a day. What lies ahead
 * is 0 months old: a year that has not ended yet counts as now.
 */
export function ageInMonths(dataDate: string, today: string): number {
  const end = endOf(dataDate);
  if (end === null) return 0;
  return Math.max(0, Math.floor((Date.parse(today) - end) / DAY_MS / DAYS_PER_MONTH));
}

function endOf(dataDate: string): number | null {
  const [year, month, day] = dataDate.split('-').map(Number);
  if (!year || Number.isNaN(year)) return null;
  if (!month) return Date.UTC(year, 12, 0);
  return day ? Date.UTC(year, month - 1, day) : Date.UTC(year, month, 0);
}
