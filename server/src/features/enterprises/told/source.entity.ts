import { type FirmSourceKind, LIMITS } from '@lianzhao/contracts';
import { Column, Entity, Index, JoinColumn, ManyToOne } from 'typeorm';

import { BaseRecord } from '../../../platform/database';
import { Tracking } from '../../../platform/history';
import { Enterprise } from '../enterprise.entity';

export const SOURCE_LINK = 1_000;

/** Something by which we know of a firm. */
@Entity('enterprise_source')
@Index(['enterpriseId', 'title'], { unique: true })
export class EnterpriseSource extends BaseRecord {
  @ManyToOne(() => Enterprise, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn()
  enterprise?: Enterprise;

  @Column('uuid')
  enterpriseId!: string;

  @Column('varchar', { length: 20 })
  kind!: FirmSourceKind;

  /** What it is called; the address itself where it has no other name. */
  @Column('varchar', { length: LIMITS.line })
  title!: string;

  @Column('varchar', { length: SOURCE_LINK, nullable: true })
  link!: string | null;

  /** YYYY, YYYY-MM or YYYY-MM-DD: of when it is. */
  @Column('varchar', { length: 10, nullable: true })
  dataDate!: string | null;

  @Column('varchar', { length: LIMITS.reason, nullable: true })
  note!: string | null;

  @Column(() => Tracking, { prefix: false })
  tracking!: Tracking;
}
