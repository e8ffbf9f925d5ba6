import { type ListingBoard, type ListingExchange } from '@lianzhao/contracts';
import { Column, Entity, Index, JoinColumn, ManyToOne } from 'typeorm';

import { BaseRecord } from '../../../platform/database';
import { Tracking } from '../../../platform/history';
import { Enterprise } from '../enterprise.entity';

export const LISTING_CODE = 20;
export const LISTING_NAME = 60;

/** A listing of a firm. What was withdrawn stays with its day; what was written by mistake is removed. */
@Entity('enterprise_listing')
@Index(['enterpriseId', 'exchange', 'code'], { unique: true })
export class EnterpriseListing extends BaseRecord {
  @ManyToOne(() => Enterprise, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn()
  enterprise?: Enterprise;

  @Column('uuid')
  enterpriseId!: string;

  @Column('varchar', { length: 10 })
  exchange!: ListingExchange;

  @Column('varchar', { length: 20, nullable: true })
  board!: ListingBoard | null;

  @Column('varchar', { length: LISTING_CODE })
  code!: string;

  /** As the exchange shows it. */
  @Column('varchar', { length: LISTING_NAME, nullable: true })
  shortName!: string | null;

  /** YYYY, YYYY-MM or YYYY-MM-DD, as far as it is known. */
  @Column('varchar', { length: 10, nullable: true })
  since!: string | null;

  /** When it was withdrawn, as far as it is known. */
  @Column('varchar', { length: 10, nullable: true })
  until!: string | null;

  @Column(() => Tracking, { prefix: false })
  tracking!: Tracking;
}
