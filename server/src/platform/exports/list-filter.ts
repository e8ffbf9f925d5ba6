import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';

import type { Paging } from '../database';
import { InvalidInput } from '../errors';

/** Of a page, not of a list. */
const PAGING = ['after', 'limit', 'count'];

/** The filter of a list as the list itself would read it; what it would refuse is refused. */
export function filterOf(
  { query }: { query: new () => Paging },
  filter: Record<string, string>,
): Record<string, string> {
  const said = Object.fromEntries(Object.entries(filter).filter(([key]) => !PAGING.includes(key)));
  const read: Paging = plainToInstance(query, said);
  const errors = validateSync(read, { whitelist: true, forbidNonWhitelisted: true, stopAtFirstError: true });
  if (errors.length > 0)
    throw new InvalidInput(
      errors.map(({ property }) => ({ pointer: `/filter/${property}`, code: 'unknown-filter' })),
    );
  return said;
}
