/** Where the zone's days begin and end, whatever the server's clock is set to. */
export const ZONE_TIME = 'Asia/Shanghai';
export const ZONE_OFFSET = '+08:00';
const DAY_MS = 86_400_000;

const DAY = new Intl.DateTimeFormat('en-CA', { timeZone: ZONE_TIME });

/** The zone's calendar day of a moment, YYYY-MM-DD. */
export function dayOf(moment: Date = new Date()): string {
  return DAY.format(moment);
}

const TIME = new Intl.DateTimeFormat('en-GB', { timeZone: ZONE_TIME, hour: '2-digit', minute: '2-digit' });

/** The zone's time of a moment, HH:MM. */
export function timeOf(moment: Date): string {
  return TIME.format(moment);
}

/** The last moment of the day so many days after that of a moment. */
export function endOfDayAfter(moment: Date, days: number): Date {
  return endOfDay(dayOf(new Date(moment.getTime() + days * DAY_MS)));
}

/** The first moment of a day of the zone. */
export function startOfDay(day: string): Date {
  return new Date(`${day}T00:00:00.000${ZONE_OFFSET}`);
}

/** The last moment of a day of the zone. China has had no summer time since 1991. */
export function endOfDay(day: string): Date {
  return new Date(`${day}T23:59:59.999${ZONE_OFFSET}`);
}

const CLOCK = new Intl.DateTimeFormat('sv-SE', {
  timeZone: ZONE_TIME,
  dateStyle: 'short',
  timeStyle: 'short',
});

/** `2026-03-02 14:30`, as the zone's clock shows a moment. */
export function momentOf(moment: Date): string {
  return CLOCK.format(moment);
}
