import { type JoinRequestStatus, LIMITS } from '@lianzhao/contracts';
import { Column, Entity, Index, JoinColumn, ManyToOne } from 'typeorm';

import { BaseRecord } from '../../../platform/database';
import { Enterprise } from '../../enterprises';
import { Lead } from '../../leads';
import { User } from '../../orgs';

/** Somebody wants to work on a firm that another department already deals with; its owner decides. */
@Entity('join_request')
@Index(['enterpriseId'])
@Index(['ownerId', 'status'])
@Index(['requesterId', 'createdAt'])
@Index(['leadId', 'requesterId'], { unique: true, where: "status = 'open'" })
export class JoinRequest extends BaseRecord {
  @ManyToOne(() => Enterprise, { nullable: false, onDelete: 'RESTRICT' })
  @JoinColumn()
  enterprise?: Enterprise;

  @Column('uuid')
  enterpriseId!: string;

  @ManyToOne(() => Lead, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn()
  lead?: Lead;

  @Column('uuid')
  leadId!: string;

  @ManyToOne(() => User, { nullable: false, onDelete: 'RESTRICT' })
  @JoinColumn()
  requester?: User;

  @Column('uuid')
  requesterId!: string;

  /** Whose lead it was when it was asked for. */
  @ManyToOne(() => User, { nullable: false, onDelete: 'RESTRICT' })
  @JoinColumn()
  owner?: User;

  @Column('uuid')
  ownerId!: string;

  @Column('varchar', { length: LIMITS.reason, default: '' })
  note!: string;

  @Column('varchar', { length: 10, default: 'open' })
  status!: JoinRequestStatus;

  /** Why it was declined. */
  @Column('varchar', { length: LIMITS.reason, nullable: true })
  reason!: string | null;

  @Column('timestamptz', { nullable: true })
  decidedAt!: Date | null;
}
