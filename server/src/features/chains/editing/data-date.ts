import { ValidateBy } from 'class-validator';

import { dayOf } from '../../../platform/calendar';

const FORM = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

/** When data held: a year, a month or a day, `2025`, `2025-11` or `2025-11-03`, that has begun. */
export function IsDataDate(): PropertyDecorator {
  return ValidateBy({ name: 'isDataDate', validator: { validate: isDataDate } });
}

export function isDataDate(value: unknown): boolean {
  return typeof value === 'string' && FORM.test(value) && value <= dayOf().slice(0, value.length);
}

/** The date of what somebody enters without saying of when it is. */
export function thisMonth(): string {
  return dayOf().slice(0, 'YYYY-MM'.length);
}
