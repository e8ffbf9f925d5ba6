/** The atlas dates its data by the year, the month or the day: `2025`, `2025-11`, `2025-11-30`. */
export function dataDateText(value: string, locale: string): string {
  const [year = value, month, day] = value.split('-');
  if (!month) return locale === 'en' ? year : `${year}年`;
  const moment = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)));
  return new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, {
    year: 'numeric',
    month: locale === 'en' ? 'short' : 'long',
    day: day ? 'numeric' : undefined,
    timeZone: 'UTC',
  }).format(moment);
}

/** The first day that anything is known of, where a day lies before it; both YYYY-MM-DD. */
export function firstKnown(
  day: string | null | undefined,
  first: string | null | undefined,
): string | undefined {
  return day && first && day < first ? first : undefined;
}
