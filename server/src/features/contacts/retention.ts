import { RETENTION_MONTHS } from '@lianzhao/contracts';

import { dayOf } from '../../platform/calendar';

/** The day after which keeping the data must be decided anew, YYYY-MM-DD. */
export function defaultRetention(today: string = dayOf()): string {
  const day = new Date(`${today}T00:00:00Z`);
  day.setUTCMonth(day.getUTCMonth() + RETENTION_MONTHS);
  return day.toISOString().slice(0, 10);
}
