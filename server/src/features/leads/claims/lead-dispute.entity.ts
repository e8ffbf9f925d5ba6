import type { DisputeResult } from '@lianzhao/contracts';
import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn } from 'typeorm';

import { User } from '../../orgs';
import { Lead } from '../lead.entity';

/** Somebody says that a claim is his; a manager who is neither of the two decides. One at a time is open. */
@Entity('lead_dispute')
@Index('lead_dispute_open_idx', ['leadId'], { unique: true, where: 'decided_at is null' })
export class LeadDispute {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @ManyToOne(() => Lead, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn()
  lead?: Lead;

  @Column('uuid')
  @Index()
  leadId!: string;

  @ManyToOne(() => User, { nullable: false, onDelete: 'RESTRICT' })
  @JoinColumn()
  raisedBy?: User;

  @Column('uuid')
  raisedById!: string;

  @Column('varchar', { length: 500 })
  reason!: string;

  @Column('timestamptz', { default: () => 'now()' })
  raisedAt!: Date;

  @Column('varchar', { length: 12, nullable: true })
  result!: DisputeResult | null;

  @ManyToOne(() => User, { nullable: true, onDelete: 'RESTRICT' })
  @JoinColumn()
  decidedBy?: User | null;

  @Column('uuid', { nullable: true })
  decidedById!: string | null;

  @Column('varchar', { length: 500, nullable: true })
  decision!: string | null;

  @Column('timestamptz', { nullable: true })
  decidedAt!: Date | null;
}
