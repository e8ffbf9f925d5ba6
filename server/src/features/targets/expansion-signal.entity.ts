import { LIMITS, type SignalKind } from '@lianzhao/contracts';
import { Column, Entity, Index, JoinColumn, ManyToOne } from 'typeorm';

import { BaseRecord } from '../../platform/database';
import { Enterprise } from '../enterprises';
import { User } from '../orgs';

/** A dated hint that a firm may expand, with where it was read; it counts half after its half-life. */
@Entity('expansion_signal')
@Index(['enterpriseId', 'observedOn'])
export class ExpansionSignal extends BaseRecord {
  @ManyToOne(() => Enterprise, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn()
  enterprise?: Enterprise;

  @Column('uuid')
  enterpriseId!: string;

  @Column('varchar', { length: 30 })
  kind!: SignalKind;

  @Column('date')
  observedOn!: string;

  @Column('smallint')
  halfLifeDays!: number;

  @Column('varchar', { length: LIMITS.line })
  note!: string;

  @Column('text')
  source!: string;

  @ManyToOne(() => User, { nullable: false, onDelete: 'RESTRICT' })
  @JoinColumn()
  author?: User;

  @Column('uuid')
  authorId!: string;

  @Column('timestamptz', { nullable: true })
  retiredAt!: Date | null;
}
