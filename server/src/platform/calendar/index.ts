/** Where the zone's days begin and end, whatever the server's clock is set to. */
export const ZONE_TIME = 'Asia/Shanghai';
const OFFSET = '+08:00';
const DAY_MS = 86_400_000;

const DAY = new Intl.DateTimeFormat('en-CA', { timeZone: ZONE_TIME });

/** The zone's calendar day of a moment, YYYY-MM-DD. */
export function dayOf(moment: Date = new Date()): string {
  return DAY.format(moment);
}

/** The last moment of the day so many days after that of a moment. */
export function endOfDayAfter(moment: Date, days: number): Date {
  return endOfDay(dayOf(new Date(moment.getTime() + days * DAY_MS)));
}

/** The first moment of a day of the zone. */
export function startOfDay(day: string): Date {
  return new Date(`${day}T00:00:00.000${OFFSET}`);
}

/** The last moment of a day of the zone. China has had no summer time since 1991. */
export function endOfDay(day: string): Date {
  return new Date(`${day}T23:59:59.999${OFFSET}`);
}
