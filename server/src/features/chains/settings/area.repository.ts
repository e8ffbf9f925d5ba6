import { Injectable } from '@nestjs/common';
import { SUPPLY_AREAS } from '@lianzhao/contracts';
import sql from 'sql-template-tag';

import { Database } from '../../../platform/database';
import { asOf } from '../../../platform/history';
import type { Area } from './area';
import { SupplyAreaRow } from './supply-area.entity';

@Injectable()
export class AreaRepository {
  constructor(private readonly db: Database) {}

  /** The rings, innermost first, as they are or as they were. */
  async all(moment?: Date): Promise<SupplyAreaRow[]> {
    const rows = await this.db.rows<SupplyAreaRow>(sql`
      select area.code, area.name_zh as "nameZh", area.name_en as "nameEn", area.words, area.cities, area.provinces,
             area.version
      from ${asOf('supply_area', moment)} area`);
    return rows.sort((a, b) => SUPPLY_AREAS.indexOf(a.code) - SUPPLY_AREAS.indexOf(b.code));
  }

  save(row: SupplyAreaRow): Promise<SupplyAreaRow> {
    const rows = this.db.repo(SupplyAreaRow);
    return rows.save(rows.create(row));
  }

  /** Fills rings that nobody has described yet. */
  async fill(areas: readonly Area[]): Promise<void> {
    for (const { code, nameZh, nameEn, words, cities, provinces } of areas) {
      await this.db.rows(sql`
        update supply_area set name_zh = ${nameZh}, name_en = ${nameEn}, words = ${[...words]},
          cities = ${[...cities]}, provinces = ${[...provinces]}, version = 2
        where code = ${code} and version = 1`);
    }
  }
}
