import type { ShareRole } from '@lianzhao/contracts';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn } from 'typeorm';

import { Department, User } from '../../orgs';
import { Lead } from '../lead.entity';

/** One part in the success of a lead. The parts of a lead are 100 % or there are none: a trigger sees to it. */
@Entity('lead_credit_share')
@Check('lead_credit_share_percent_check', 'percent > 0 and percent <= 100')
@Index(['leadId'])
export class CreditShare {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @ManyToOne(() => Lead, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn()
  lead?: Lead;

  @Column('uuid')
  leadId!: string;

  @Column('int')
  position!: number;

  @Column('varchar', { length: 20 })
  role!: ShareRole;

  @ManyToOne(() => Department, { nullable: false, onDelete: 'RESTRICT' })
  @JoinColumn()
  department?: Department;

  @Column('uuid')
  departmentId!: string;

  @ManyToOne(() => User, { nullable: true, onDelete: 'RESTRICT' })
  @JoinColumn()
  user?: User | null;

  @Column('uuid', { nullable: true })
  userId!: string | null;

  @Column('numeric', { precision: 5, scale: 2 })
  percent!: string;
}
