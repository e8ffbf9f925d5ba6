import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn } from 'typeorm';

import { User } from '../../orgs';
import { Lead } from '../lead.entity';

/** An offer of a lead to somebody, who takes it or does not. One at a time is open. */
@Entity('lead_transfer')
@Index('lead_transfer_open_idx', ['leadId'], { unique: true, where: 'answered_at is null' })
export class LeadTransfer {
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
  from?: User;

  @Column('uuid')
  fromId!: string;

  @ManyToOne(() => User, { nullable: false, onDelete: 'RESTRICT' })
  @JoinColumn()
  to?: User;

  @Column('uuid')
  toId!: string;

  @Column('varchar', { length: 500, default: '' })
  reason!: string;

  /** Whether the offer is what lets him see the lead, so that it is gone with the offer. */
  @Column('boolean', { default: false })
  shared!: boolean;

  @Column('timestamptz', { default: () => 'now()' })
  offeredAt!: Date;

  @Column('timestamptz', { nullable: true })
  answeredAt!: Date | null;

  @Column('boolean', { nullable: true })
  accepted!: boolean | null;
}
