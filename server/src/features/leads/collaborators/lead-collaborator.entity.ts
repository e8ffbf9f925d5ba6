import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';

import { User } from '../../orgs';
import { Lead } from '../lead.entity';

/** Somebody who works on a lead with its owner and sees the whole file of its firm, wherever he belongs. */
@Entity('lead_collaborator')
export class LeadCollaborator {
  @ManyToOne(() => Lead, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn()
  lead?: Lead;

  @PrimaryColumn('uuid')
  leadId!: string;

  @ManyToOne(() => User, { nullable: false, onDelete: 'RESTRICT' })
  @JoinColumn()
  user?: User;

  @PrimaryColumn('uuid')
  @Index()
  userId!: string;

  @ManyToOne(() => User, { nullable: false, onDelete: 'RESTRICT' })
  @JoinColumn()
  addedBy?: User;

  @Column('uuid')
  addedById!: string;

  @Column('timestamptz', { default: () => 'now()' })
  addedAt!: Date;
}
