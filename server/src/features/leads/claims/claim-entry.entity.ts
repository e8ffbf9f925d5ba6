import type { ClaimEntryKind, ClaimProof } from '@lianzhao/contracts';
import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn } from 'typeorm';

import { User } from '../../orgs';
import { Lead } from '../lead.entity';

/** One thing that happened to the claim on a lead. Written once, never changed. */
@Entity('lead_claim_entry')
@Index(['leadId', 'at'])
@Index(['userId', 'at'])
export class ClaimEntry {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @ManyToOne(() => Lead, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn()
  lead?: Lead;

  @Column('uuid')
  leadId!: string;

  @Column('varchar', { length: 20 })
  kind!: ClaimEntryKind;

  /** Null for the product itself. */
  @ManyToOne(() => User, { nullable: true, onDelete: 'RESTRICT' })
  @JoinColumn()
  actor?: User | null;

  @Column('uuid', { nullable: true })
  actorId!: string | null;

  /** Whose claim it is about. */
  @ManyToOne(() => User, { nullable: true, onDelete: 'RESTRICT' })
  @JoinColumn()
  user?: User | null;

  @Column('uuid', { nullable: true })
  userId!: string | null;

  @Column('varchar', { length: 500, default: '' })
  reason!: string;

  @Column('timestamptz', { nullable: true })
  expiresAt!: Date | null;

  /** The progress that extended the claim. */
  @Column('varchar', { length: 20, nullable: true })
  proofKind!: ClaimProof | null;

  @Column('uuid', { nullable: true })
  proofId!: string | null;

  @Column('timestamptz', { default: () => 'clock_timestamp()' })
  at!: Date;
}
