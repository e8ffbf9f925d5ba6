import type { AnyProjectStage, ReviewResult } from '@lianzhao/contracts';
import { Column, Entity, Index, JoinColumn, ManyToOne, OneToOne } from 'typeorm';

import { BaseRecord } from '../../platform/database';
import { ChainNode } from '../chains';
import { Anchor, Enterprise } from '../enterprises';
import { Lead } from '../leads';
import { Department, User } from '../orgs';

/** An investment on its way from first contact to full capacity. */
@Entity('project')
@Index(['departmentId', 'updatedAt', 'id'])
@Index(['ownerId', 'stage'])
export class Project extends BaseRecord {
  @Column('varchar', { length: 200 })
  name!: string;

  /** Set while the project is confidential: what others may call it; its name and file are for its own people. */
  @Column('varchar', { length: 60, nullable: true })
  codeName!: string | null;

  @Column('varchar', { length: 30 })
  @Index()
  stage!: AnyProjectStage;

  @Column('timestamptz', { default: () => 'now()' })
  stageEnteredAt!: Date;

  /** 元. */
  @Column('numeric', { precision: 18, scale: 2, nullable: true })
  totalInvestment!: string | null;

  @OneToOne(() => Lead, { nullable: false, onDelete: 'RESTRICT' })
  @JoinColumn()
  lead?: Lead;

  @Column('uuid')
  leadId!: string;

  @ManyToOne(() => Enterprise, { nullable: false, onDelete: 'RESTRICT' })
  @JoinColumn()
  enterprise?: Enterprise;

  @Column('uuid')
  @Index()
  enterpriseId!: string;

  @ManyToOne(() => ChainNode, { nullable: true, onDelete: 'RESTRICT' })
  @JoinColumn()
  node?: ChainNode | null;

  @Column('uuid', { nullable: true })
  @Index()
  nodeId!: string | null;

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

  /** Of the lead: keeps the sight of what became of it. */
  @ManyToOne(() => User, { nullable: false, onDelete: 'RESTRICT' })
  @JoinColumn()
  reporter?: User;

  @Column('uuid')
  @Index()
  reporterId!: string;

  /** 公平竞争审查, without which nothing binding is signed. */
  @Column('varchar', { length: 10, nullable: true })
  reviewResult!: ReviewResult | null;

  @Column('date', { nullable: true })
  reviewedOn!: string | null;

  @Column('varchar', { length: 4000, nullable: true })
  reviewOpinion!: string | null;

  @ManyToOne(() => User, { nullable: true, onDelete: 'RESTRICT' })
  @JoinColumn()
  reviewer?: User | null;

  @Column('uuid', { nullable: true })
  reviewerId!: string | null;
}
