import { applyDecorators } from '@nestjs/common';
import { IsISO8601, Matches, ValidateBy, ValidateIf } from 'class-validator';

/** The field may be left out; null is not a value of it. (`IsOptional` lets null through.) */
export function MayBeAbsent(): PropertyDecorator {
  return ValidateIf((_, value) => value !== undefined);
}

/** A day of the calendar as YYYY-MM-DD. */
export function IsDay(): PropertyDecorator {
  return applyDecorators(Matches(/^\d{4}-\d{2}-\d{2}$/), IsISO8601({ strict: true }));
}

const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,6})?)?(Z|[+-]\d{2}:\d{2})$/;

/** A moment with its offset, so that it does not depend on where it is read. */
export function IsMoment(): PropertyDecorator {
  return applyDecorators(
    IsISO8601({ strict: true }),
    ValidateBy({
      name: 'isMoment',
      validator: {
        validate: (value: unknown) =>
          typeof value === 'string' && MOMENT.test(value) && Number.isFinite(Date.parse(value)),
      },
    }),
  );
}

/** For a parameter of an address that may come once or several times. */
export const many = ({ value }: { value: unknown }): unknown =>
  value === undefined ? value : [value].flat();
