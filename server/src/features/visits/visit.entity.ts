import type { CommitmentSide, VisitKind } from '@lianzhao/contracts';
import { Column, Entity, Index, JoinColumn, ManyToOne } from 'typeorm';

import { BaseRecord } from '../../platform/database';
import { Tracking } from '../../platform/history';
import { Enterprise } from '../enterprises';
import { Lead } from '../leads';
import { Department, User } from '../orgs';
import { Project } from '../projects';

/** Something one side promised the other. */
export interface Commitment {
  side: CommitmentSide;
  text: string;
  /** YYYY-MM-DD */
  dueOn: string | null;
}

/** A contact that took place: 走访, 外出招商, 来访接待, a call, a meeting, a letter. */
@Entity('visit')
@Index(['departmentId', 'startedAt', 'id'])
@Index(['startedAt', 'id'])
@Index(['authorId', 'nextStepOn'])
@Index('visit_edit_id_idx', { synchronize: false })
export class Visit extends BaseRecord {
  @Column('varchar', { length: 20 })
  kind!: VisitKind;

  @ManyToOne(() => Enterprise, { nullable: false, onDelete: 'RESTRICT' })
  @JoinColumn()
  enterprise?: Enterprise;

  @Column('uuid')
  @Index()
  enterpriseId!: string;

  @ManyToOne(() => Lead, { nullable: true, onDelete: 'RESTRICT' })
  @JoinColumn()
  lead?: Lead | null;

  @Column('uuid', { nullable: true })
  @Index()
  leadId!: string | null;

  @ManyToOne(() => Project, { nullable: true, onDelete: 'RESTRICT' })
  @JoinColumn()
  project?: Project | null;

  @Column('uuid', { nullable: true })
  @Index()
  projectId!: string | null;

  @Column('timestamptz')
  startedAt!: Date;

  @Column('varchar', { length: 300, default: '' })
  place!: string;

  /** Names and posts, as spoken; no phone numbers here. */
  @Column('varchar', { length: 1000, default: '' })
  theirPeople!: string;

  @Column('varchar', { length: 1000, default: '' })
  ourPeople!: string;

  @Column('varchar', { length: 4000 })
  summary!: string;

  /** What they ask of us. */
  @Column('varchar', { length: 4000, default: '' })
  demands!: string;

  @Column('jsonb', { default: () => "'[]'" })
  commitments!: Commitment[];

  @Column('varchar', { length: 300, default: '' })
  nextStep!: string;

  @Column('date', { nullable: true })
  nextStepOn!: string | null;

  /** The clock of the device on which it was written down. */
  @Column('timestamptz', { nullable: true })
  deviceTime!: Date | null;

  @ManyToOne(() => Department, { nullable: false, onDelete: 'RESTRICT' })
  @JoinColumn()
  department?: Department;

  @Column('uuid')
  departmentId!: string;

  @ManyToOne(() => User, { nullable: false, onDelete: 'RESTRICT' })
  @JoinColumn()
  author?: User;

  @Column('uuid')
  authorId!: string;

  @Column(() => Tracking, { prefix: false })
  tracking!: Tracking;
}
