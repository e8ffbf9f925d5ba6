import { LIMITS } from '@lianzhao/contracts';
import { Column, Entity, Index, JoinColumn, ManyToOne } from 'typeorm';

import { BaseRecord } from '../../platform/database';
import { User } from '../orgs';

/** Somebody's whole book, given to others in one go; can be taken back for thirty days. */
@Entity('handover')
@Index(['actorId', 'createdAt', 'id'])
@Index(['fromId', 'createdAt', 'id'])
export class Handover extends BaseRecord {
  /** Who did it; not always the one whose book it was. */
  @ManyToOne(() => User, { nullable: false, onDelete: 'RESTRICT' })
  @JoinColumn()
  actor?: User;

  @Column('uuid')
  actorId!: string;

  @ManyToOne(() => User, { nullable: false, onDelete: 'RESTRICT' })
  @JoinColumn()
  from?: User;

  @Column('uuid')
  fromId!: string;

  @Column('varchar', { length: LIMITS.reason })
  reason!: string;

  @Column('timestamptz', { nullable: true })
  undoneAt!: Date | null;
}
