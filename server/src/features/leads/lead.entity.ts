import { type LeadReason, type LeadSource, type LeadStage, nextLeadStages } from '@lianzhao/contracts';
import { Column, Entity, Index, JoinColumn, ManyToOne } from 'typeorm';

import { BaseRecord } from '../../platform/database';
import { Tracking } from '../../platform/history';
import { ChainNode } from '../chains';
import { Anchor, Enterprise } from '../enterprises';
import { Department, User } from '../orgs';
import { LeadCannotMove, LeadIsConvertedByProject } from './lead.errors';

/** A first sign that an enterprise may invest here, before it becomes a project. */
@Entity('lead')
@Index(['updatedAt', 'id'])
@Index(['departmentId', 'updatedAt', 'id'])
@Index(['ownerId', 'stage'])
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

  @ManyToOne(() => User, { nullable: false, onDelete: 'RESTRICT' })
  @JoinColumn()
  owner?: User;

  @Column('uuid')
  ownerId!: string;

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

  /** One day after it came in: 江府办函〔2024〕37号. */
  @Column('timestamptz')
  respondBy!: Date;

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
