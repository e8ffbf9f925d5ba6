import { readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';

import { SUPPLY_AREAS, type SupplyArea } from '@lianzhao/contracts';

import { readTable } from './atlas/csv-table';
import { Problems } from './atlas/problems';

const COLUMNS = ['code', 'name_zh', 'name_en', 'words', 'cities', 'provinces', 'source'];

export interface ReferenceArea {
  code: SupplyArea;
  nameZh: string;
  nameEn: string;
  words: string[];
  cities: string[];
  provinces: string[];
}

/** The rings around the zone: how places, cities and provinces are recognised as lying in them. */
export function readAreas(path: string): ReferenceArea[] {
  const problems = new Problems();
  const areas = readTable(basename(path), readFileSync(path), COLUMNS, problems).map((row) => {
    row.text('source');
    return {
      code: row.oneOf('code', SUPPLY_AREAS),
      nameZh: row.text('name_zh'),
      nameEn: row.text('name_en'),
      words: row.list('words'),
      cities: row.list('cities'),
      provinces: row.list('provinces'),
    };
  });
  problems.throwIfAny(dirname(path));
  return areas;
}
