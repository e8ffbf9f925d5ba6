import { type DuplicateMatch, type DuplicatePairStatus, LIMITS } from '@lianzhao/contracts';
import { Column, Entity, Index, JoinColumn, ManyToOne } from 'typeorm';

import { BaseRecord } from '../../../platform/database';
import { Enterprise } from '../../enterprises';
import { User } from '../../orgs';

/** Two enterprises that may be one. The id of the first is the smaller one, so that a pair is there once. */
@Entity('duplicate_pair')
@Index(['firstId', 'secondId'], { unique: true })
@Index(['secondId'])
@Index(['status', 'score', 'id'])
export class DuplicatePair extends BaseRecord {
  @ManyToOne(() => Enterprise, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn()
  first?: Enterprise;

  @Column('uuid')
  firstId!: string;

  @ManyToOne(() => Enterprise, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn()
  second?: Enterprise;

  @Column('uuid')
  secondId!: string;

  /** What makes them look alike. */
  @Column('varchar', { length: 20 })
  match!: DuplicateMatch;

  /** 0 to 100; the higher, the more alike. */
  @Column('smallint')
  score!: number;

  @Column('varchar', { length: 10, default: 'open' })
  status!: DuplicatePairStatus;

  @ManyToOne(() => User, { nullable: true, onDelete: 'RESTRICT' })
  @JoinColumn()
  decidedBy?: User | null;

  @Column('uuid', { nullable: true })
  decidedById!: string | null;

  @Column('timestamptz', { nullable: true })
  decidedAt!: Date | null;

  @Column('varchar', { length: LIMITS.reason, nullable: true })
  reason!: string | null;
}
