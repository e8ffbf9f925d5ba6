import { LIMITS } from '@lianzhao/contracts';

import type { RowCells } from '../../../platform/imports';
import { amountUnitOf, readAmount } from '../../purchases';

/** 元; the unit beside the figure wins over that of the title. */
export function moneyIn(cells: RowCells, field: string): string | null {
  const value = cells.text(field, LIMITS.search);
  if (value === null) return null;
  const read = readAmount(value, amountUnitOf(cells.unit(field)));
  if ('value' in read) return read.value;
  cells.flaw(field, read.flaw === 'unit-unknown' ? 'unit-unknown' : 'amount-unclear', { value });
  return null;
}
