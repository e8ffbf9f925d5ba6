import type { LeadRules } from '@lianzhao/contracts';
import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, VersionColumn } from 'typeorm';

import { User } from '../../orgs';

/** Periods and limits of this zone; one row, none while those of the product hold. */
@Entity('lead_rule')
export class LeadRule {
  @PrimaryColumn('varchar', { length: 20, default: 'zone' })
  scope!: string;

  @Column('jsonb')
  values!: LeadRules;

  @ManyToOne(() => User, { nullable: false, onDelete: 'RESTRICT' })
  @JoinColumn()
  author?: User;

  @Column('uuid')
  authorId!: string;

  @Column('timestamptz', { default: () => 'now()' })
  changedAt!: Date;

  @VersionColumn({ type: 'int' })
  version!: number;
}
