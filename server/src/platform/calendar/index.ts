/** Where the zone's days begin and end, whatever the server's clock is set to. */
export const ZONE_TIME = 'Asia/Shanghai';
export const ZONE_OFFSET = '+08:00';

const DAY = new Intl.DateTimeFormat('en-CA', { timeZone: ZONE_TIME });

/** The zone's calendar day of a moment, YYYY-MM-DD. */
export function dayOf(moment: Date = new Date()): string {
  return DAY.format(moment);
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
