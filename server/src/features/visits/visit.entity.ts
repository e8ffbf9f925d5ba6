import type { LeaderLevel, VisitKind, VisitTopic } from '@lianzhao/contracts';
import { Column, Entity, Index, JoinColumn, ManyToOne } from 'typeorm';

import { BaseRecord } from '../../platform/database';
import { Tracking } from '../../platform/history';
import { Enterprise } from '../enterprises';
import { Lead } from '../leads';
import { Department, User } from '../orgs';
import { Project } from '../projects';
import { DetailsOfAnotherKind } from './visit.errors';

/** A place on the way. */
export interface TripStop {
  place: string;
  /** YYYY-MM-DD */
  on: string | null;
  purpose: string;
}

/** 外出招商: what the paper of the trip says. */
export interface Trip {
  approvalNo: string;
  /** YYYY-MM-DD, the day of return. */
  endsOn: string | null;
  /** YYYY-MM-DD: the day its report is owed, which is a task of whoever wrote the visit down. */
  reportDueOn: string | null;
  stops: TripStop[];
}

/** One point of the day of those who come. */
export interface ReceptionStop {
  /** ISO 8601 with its offset. */
  at: string | null;
  place: string;
  /** Who of ours receives them there. */
  host: string;
}

/** 来访接待: who comes and what is shown to them. Gifts and meals are no business of this product. */
export interface Reception {
  headcount: number | null;
  /** Train or flight, as told. */
  arrival: string;
  departure: string;
  stops: ReceptionStop[];
}

/** A contact that took place: 走访, 外出招商, 来访接待, a call, a meeting, a letter. */
@Entity('visit')
@Index(['departmentId', 'startedAt', 'id'])
@Index(['startedAt', 'id'])
@Index(['createdAt', 'id'])
@Index(['authorId', 'startedAt', 'id'])
@Index(['authorId', 'nextStepOn'])
@Index('visit_edit_id_idx', { synchronize: false })
@Index(['nextStepOwnerId'], { where: 'next_step_owner_id is not null' })
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

  @Column('varchar', { length: 20, array: true, default: () => "'{}'" })
  topics!: VisitTopic[];

  /** Of the highest leader of ours who took part. */
  @Column('varchar', { length: 20, nullable: true })
  leaderLevel!: LeaderLevel | null;

  /** Only of `outbound`. */
  @Column('jsonb', { nullable: true })
  trip!: Trip | null;

  /** Only of `inbound`. */
  @Column('jsonb', { nullable: true })
  reception!: Reception | null;

  @Column('varchar', { length: 300, default: '' })
  nextStep!: string;

  @Column('date', { nullable: true })
  nextStepOn!: string | null;

  /** Null: the author. Somebody else once the author handed his work over. */
  @ManyToOne(() => User, { nullable: true, onDelete: 'RESTRICT' })
  @JoinColumn()
  nextStepOwner?: User | null;

  @Column('uuid', { nullable: true })
  nextStepOwnerId!: string | null;

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

  /** What belongs to one kind of visit stays with it. */
  keepsItsKind(): void {
    if ((this.trip && this.kind !== 'outbound') || (this.reception && this.kind !== 'inbound'))
      throw new DetailsOfAnotherKind(this.kind);
  }
}
