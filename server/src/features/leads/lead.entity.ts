import {
  type ClockStep,
  type LeadReason,
  type LeadSource,
  type LeadStage,
  nextLeadStages,
  OPEN_LEAD_STAGES,
  type ScreeningResult,
} from '@lianzhao/contracts';
import { Column, Entity, Index, JoinColumn, ManyToOne } from 'typeorm';

import { BaseRecord } from '../../platform/database';
import { Tracking } from '../../platform/history';
import { ChainNode } from '../chains';
import { Anchor, Enterprise } from '../enterprises';
import { Department, User } from '../orgs';
import { LeadCannotMove, LeadIsConvertedByProject } from './lead.errors';
import { LeadPlan } from './lead-plan';

/** A first sign that an enterprise may invest here, before it becomes a project. */
@Entity('lead')
@Index(['updatedAt', 'id'])
@Index(['createdAt', 'id'])
@Index(['title', 'id'])
@Index('lead_due_last_idx', { synchronize: false })
@Index(['departmentId', 'updatedAt', 'id'])
@Index(['ownerId', 'stage'])
@Index(['ownerId', 'updatedAt', 'id'])
@Index(['dueAt'])
@Index(['claimExpiresAt'])
@Index('lead_edit_id_idx', { synchronize: false })
export class Lead extends BaseRecord {
  @Column('varchar', { length: 120 })
  title!: string;

  @Column('varchar', { length: 20, default: 'new' })
  stage!: LeadStage;

  @Column('varchar', { length: 20 })
  source!: LeadSource;

  @Column('varchar', { length: 4000, default: '' })
  outline!: string;

  /** 元. */
  @Column('numeric', { precision: 18, scale: 2, nullable: true })
  totalInvestment!: string | null;

  @Column(() => LeadPlan, { prefix: false })
  plan!: LeadPlan;

  @ManyToOne(() => Enterprise, { nullable: false, onDelete: 'RESTRICT' })
  @JoinColumn()
  enterprise?: Enterprise;

  @Column('uuid')
  @Index()
  enterpriseId!: string;

  /** The gap this enterprise could fill. */
  @ManyToOne(() => ChainNode, { nullable: true, onDelete: 'RESTRICT' })
  @JoinColumn()
  node?: ChainNode | null;

  @Column('uuid', { nullable: true })
  @Index()
  nodeId!: string | null;

  /** The chain leader it came through or would supply. */
  @ManyToOne(() => Anchor, { nullable: true, onDelete: 'SET NULL' })
  @JoinColumn()
  anchor?: Anchor | null;

  @Column('uuid', { nullable: true })
  anchorId!: string | null;

  @ManyToOne(() => Department, { nullable: false, onDelete: 'RESTRICT' })
  @JoinColumn()
  department?: Department;

  @Column('uuid')
  departmentId!: string;

  /** Who has the claim (首报首谈); an open lead without an owner lies in the pool. */
  @ManyToOne(() => User, { nullable: true, onDelete: 'RESTRICT' })
  @JoinColumn()
  owner?: User | null;

  @Column('uuid', { nullable: true })
  ownerId!: string | null;

  @Column('timestamptz', { nullable: true })
  claimedAt!: Date | null;

  /** The claim is lost after this, unless progress extends it. */
  @Column('timestamptz', { nullable: true })
  claimExpiresAt!: Date | null;

  /** Who brought it in; keeps the credit and the sight of it whatever happens later. */
  @ManyToOne(() => User, { nullable: false, onDelete: 'RESTRICT' })
  @JoinColumn()
  reporter?: User;

  @Column('uuid')
  @Index()
  reporterId!: string;

  /** Why this firm and this node, as the target list it came from had it. */
  @Column('jsonb', { default: '[]' })
  reasons!: LeadReason[];

  /** What the clock counts from: when it came in, or was taken from the pool. */
  @Column('timestamptz', { default: () => 'now()' })
  clockFrom!: Date;

  @Column('timestamptz')
  respondBy!: Date;

  /** What the owner owes next and until when; null when nothing runs. Wound by each save. */
  @Column('varchar', { length: 12, nullable: true })
  dueStep!: ClockStep | null;

  @Column('timestamptz', { nullable: true })
  dueAt!: Date | null;

  @Column('varchar', { length: 12, nullable: true })
  screeningResult!: ScreeningResult | null;

  @Column('varchar', { length: 4000, nullable: true })
  screeningReason!: string | null;

  @Column('timestamptz', { nullable: true })
  screenedAt!: Date | null;

  @ManyToOne(() => User, { nullable: true, onDelete: 'RESTRICT' })
  @JoinColumn()
  screener?: User | null;

  @Column('uuid', { nullable: true })
  screenerId!: string | null;

  /** When the referrer was told what became of it. */
  @Column('timestamptz', { nullable: true })
  feedbackAt!: Date | null;

  /** Kept by the visits feature; recomputable from its rows. */
  @Column('timestamptz', { nullable: true })
  lastVisitAt!: Date | null;

  /** Kept by the projects feature once the lead is converted. */
  @Column('uuid', { nullable: true })
  projectId!: string | null;

  @Column(() => Tracking, { prefix: false })
  tracking!: Tracking;

  moveTo(stage: LeadStage): void {
    if (stage === 'converted') throw new LeadIsConvertedByProject();
    this.change(stage);
  }

  convertTo(projectId: string): void {
    this.change('converted');
    this.projectId = projectId;
  }

  private change(stage: LeadStage): void {
    if (!nextLeadStages(this.stage).includes(stage)) throw new LeadCannotMove(this.stage, stage);
    this.stage = stage;
  }
}

/** Whether somebody still has to do something about it. */
export function isOpen({ stage }: Pick<Lead, 'stage'>): boolean {
  return (OPEN_LEAD_STAGES as readonly string[]).includes(stage);
}
