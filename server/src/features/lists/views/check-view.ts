import { COLUMN_WIDTH, LIMITS, type ListCode, LISTS } from '@lianzhao/contracts';

import { type FieldError, InvalidInput } from '../../../platform/errors';
import type { UpdateViewDto } from './view.dto';

/** Refuses what the register does not have, by its name. */
export function checkView(register: ListCode, view: UpdateViewDto): void {
  const fields = LISTS[register];
  const unknown = (pointer: string, name: string, known: readonly string[]): FieldError[] =>
    known.includes(name) ? [] : [{ pointer, code: 'unknown-field', params: { name } }];
  const errors = [
    ...Object.entries(view.filters ?? {}).flatMap(([name, value]) => [
      ...unknown(`/filters/${name}`, name, fields.filters),
      ...(isShort(value) ? [] : [{ pointer: `/filters/${name}`, code: 'invalid', params: { name } }]),
    ]),
    ...(view.columns ?? []).flatMap((name, at) => unknown(`/columns/${at}`, name, fields.columns)),
    ...Object.entries(view.widths ?? {}).flatMap(([name, value]) => [
      ...unknown(`/widths/${name}`, name, fields.columns),
      ...(isWidth(value) ? [] : [{ pointer: `/widths/${name}`, code: 'range', params: { ...COLUMN_WIDTH } }]),
    ]),
    ...(view.sort ? unknown('/sort', view.sort.replace(/^-/, ''), fields.sorts) : []),
    ...(view.grouping ? unknown('/grouping', view.grouping, fields.groups) : []),
    ...(view.layout ? unknown('/layout', view.layout, fields.layouts) : []),
  ];
  if (errors.length > 0) throw new InvalidInput(errors);
}

function isWidth(value: unknown): boolean {
  return Number.isInteger(value) && Number(value) >= COLUMN_WIDTH.least && Number(value) <= COLUMN_WIDTH.most;
}

function isShort(value: unknown): boolean {
  return typeof value === 'string' && value.length <= LIMITS.name;
}
