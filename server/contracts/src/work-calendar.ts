/** What a published arrangement says of a day against its weekday: 放假 or 调休上班. */
export const DAY_KINDS = ['off', 'work'] as const;
export type DayKind = (typeof DAY_KINDS)[number];

/** Days of one year that are not as their weekday says; State Council arrangements name about thirty. */
export const MOST_SPECIAL_DAYS = 100;
