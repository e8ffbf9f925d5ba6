import { LIMITS, type QualificationKind, type QualificationLevel } from '@lianzhao/contracts';
import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';

import { BaseRecord } from '../../../platform/database';
import { Tracking } from '../../../platform/history';
import { Enterprise } from '../enterprise.entity';

/** A title or certificate that a firm holds or held. What has ended stays; what was written by mistake is removed. */
@Entity('enterprise_qualification')
@Index(['enterpriseId', 'kind'])
@Index(['validUntil'], { where: 'ended_on is null' })
export class EnterpriseQualification extends BaseRecord {
  @ManyToOne(() => Enterprise, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn()
  enterprise?: Enterprise;

  @Column('uuid')
  enterpriseId!: string;

  @Column('varchar', { length: 30 })
  kind!: QualificationKind;

  /** What it is called where the kind does not say. */
  @Column('varchar', { length: LIMITS.title, nullable: true })
  name!: string | null;

  /** Whose title it is; null where it has none. */
  @Column('varchar', { length: 20, nullable: true })
  level!: QualificationLevel | null;

  @Column('varchar', { length: LIMITS.title, nullable: true })
  certificate!: string | null;

  @Column('varchar', { length: LIMITS.name, nullable: true })
  issuer!: string | null;

  @Column('date', { nullable: true })
  issuedOn!: string | null;

  /** The last day; null for what does not end by itself. */
  @Column('date', { nullable: true })
  validUntil!: string | null;

  /** The day on which it was withdrawn or given up before its time. */
  @Column('date', { nullable: true })
  endedOn!: string | null;

  @Column('varchar', { length: LIMITS.line, nullable: true })
  source!: string | null;

  @Column(() => Tracking, { prefix: false })
  tracking!: Tracking;
}

/** Which end of which qualification was told of, so that it is told once; a new last day is told anew. */
@Entity('enterprise_qualification_told')
export class QualificationTold {
  @ManyToOne(() => EnterpriseQualification, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn()
  qualification?: EnterpriseQualification;

  @PrimaryColumn('uuid')
  qualificationId!: string;

  @PrimaryColumn('date')
  validUntil!: string;

  @PrimaryColumn('varchar', { length: 10 })
  occasion!: QualificationOccasion;
}

export const QUALIFICATION_OCCASIONS = ['soon', 'over'] as const;
export type QualificationOccasion = (typeof QUALIFICATION_OCCASIONS)[number];
