import { Injectable } from '@nestjs/common';
import { SUPPLY_AREAS } from '@lianzhao/contracts';
import sql from 'sql-template-tag';

import { Database } from '../../../platform/database';
import type { Area } from './area';
import { SupplyAreaRow } from './supply-area.entity';

@Injectable()
export class AreaRepository {
  constructor(private readonly db: Database) {}

  /** The rings, innermost first. */
  async all(): Promise<SupplyAreaRow[]> {
    const rows = await this.db.repo(SupplyAreaRow).find();
    return rows.sort((a, b) => SUPPLY_AREAS.indexOf(a.code) - SUPPLY_AREAS.indexOf(b.code));
  }

  save(row: SupplyAreaRow): Promise<SupplyAreaRow> {
    return this.db.repo(SupplyAreaRow).save(row);
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
