import type { SupplyArea } from '@lianzhao/contracts';
import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';

import { Tracking } from '../../../platform/history';

/** What one ring around the zone is called here and how places are recognised as lying in it. */
@Entity('supply_area')
export class SupplyAreaRow {
  @PrimaryColumn('varchar', { length: 20 })
  code!: SupplyArea;

  @Column('varchar', { length: 40 })
  nameZh!: string;

  @Column('varchar', { length: 80 })
  nameEn!: string;

  /** Words in the place of a site that put it here. */
  @Column('text', { array: true, default: '{}' })
  words!: string[];

  @Column('text', { array: true, default: '{}' })
  cities!: string[];

  @Column('text', { array: true, default: '{}' })
  provinces!: string[];

  @VersionColumn({ type: 'int' })
  version!: number;

  @Column(() => Tracking, { prefix: false })
  tracking!: Tracking;
}
