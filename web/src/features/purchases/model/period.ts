export interface Months {
  periodStart: string;
  periodEnd: string;
}

/** `2025`, `2025 Q1` or `2025-07` where the days are just that; else both days. */
export function periodText({ periodStart, periodEnd }: Months): string {
  const [year = '', month = '', day] = periodStart.split('-');
  const whole = year === periodEnd.slice(0, 4) && day === '01' && periodEnd === lastDayOf(periodEnd);
  const [first, last] = [Number(month), Number(periodEnd.slice(5, 7))];
  if (whole && first === 1 && last === 12) return year;
  if (whole && first % 3 === 1 && last === first + 2) return `${year} Q${(first + 2) / 3}`;
  if (whole && first === last) return `${year}-${month}`;
  if (whole) return `${year}-${month} – ${periodEnd.slice(0, 7)}`;
  return `${periodStart} – ${periodEnd}`;
}

function lastDayOf(day: string): string {
  const [year, month] = day.split('-').map(Number);
  return new Date(Date.UTC(year ?? 0, month ?? 1, 0)).toISOString().slice(0, 10);
}
