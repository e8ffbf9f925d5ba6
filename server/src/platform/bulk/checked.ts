import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';

import { InvalidInput } from '../errors';

/** A value as the form of the single edit reads it; what that would refuse is refused of the value. */
export function checked<Form extends object>(form: new () => Form, said: Partial<Form>): Form {
  const read = plainToInstance(form, said);
  const errors = validateSync(read, { stopAtFirstError: true });
  if (errors.length > 0)
    throw new InvalidInput(
      errors.map(({ property }) => ({
        pointer: property === 'reason' || property === 'evidence' ? `/${property}` : '/value',
        code: 'invalid',
      })),
    );
  return read;
}
