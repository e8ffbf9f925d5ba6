import { Injectable } from '@nestjs/common';
import type { SupplierPlace } from '@lianzhao/contracts';
import sql from 'sql-template-tag';

import { Database } from '../../platform/database';
import { AreasService } from '../chains';
import { nameKeyOf } from '../enterprises';
import { type KnownPlace, PlaceReader } from './supplier-places';

export interface KnownFirm {
  id: string;
  place: SupplierPlace | null;
}

/** Who the suppliers of purchases are, by name, and where they sit. */
@Injectable()
export class Suppliers {
  constructor(
    private readonly db: Database,
    private readonly areas: AreasService,
  ) {}

  async places(): Promise<PlaceReader> {
    const known = await this.db.rows<KnownPlace>(sql`select distinct province, city from enterprise`);
    return new PlaceReader(await this.areas.list(), known);
  }

  /** Firms of the register by the key of their name, of those that are there. */
  async firms(names: readonly string[], places: PlaceReader): Promise<Map<string, KnownFirm>> {
    const keys = [...new Set(names.map(supplierKeyOf))].filter((key) => key !== '');
    const rows = await this.db.rows<KnownPlace & { id: string; key: string }>(
      sql`select id, name_key as key, province, city from enterprise where name_key = any(${keys})`,
    );
    return new Map(rows.map(({ id, key, ...seat }) => [key, { id, place: places.ofFirm(seat) }]));
  }
}

/** Empty for nobody: records without a supplier are of one unknown supplier. */
export function supplierKeyOf(name: string): string {
  return name.trim() === '' ? '' : nameKeyOf(name);
}
