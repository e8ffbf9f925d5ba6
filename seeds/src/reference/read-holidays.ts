import { readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';

import { DAY_KINDS } from '@lianzhao/contracts';
import type { ReferenceYear } from '@lianzhao/server';

import { readTable } from './atlas/csv-table';
import { Problems } from './atlas/problems';

const COLUMNS = ['day', 'kind', 'name', 'source'];

/** The State Council's arrangements of holidays and of the days worked for them, year by year. */
export function readHolidays(path: string): ReferenceYear[] {
  const problems = new Problems();
  const years = new Map<number, ReferenceYear>();
  for (const row of readTable(basename(path), readFileSync(path), COLUMNS, problems)) {
    const day = row.text('day');
    const year = Number(day.slice(0, day.indexOf('-')));
    const known = years.get(year) ?? { year, notice: row.text('source'), days: [] };
    known.days.push({ day, kind: row.oneOf('kind', DAY_KINDS), name: row.text('name') });
    years.set(year, known);
  }
  problems.throwIfAny(dirname(path));
  return [...years.values()];
}
