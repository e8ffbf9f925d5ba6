import type { TargetAxis, TargetWeights } from '@lianzhao/contracts';
import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, VersionColumn } from 'typeorm';

import { User } from '../../orgs';
import type { Comparison } from '../ranking/ahp';

/** What a set of weights was derived from: the order of the axes, or the criteria of one axis. */
export type WeightGroup = 'order' | TargetAxis;

/** How this zone weighs firms; one row, none while the product's own weights hold. */
@Entity('target_weight')
export class TargetWeight {
  @PrimaryColumn('varchar', { length: 20, default: 'zone' })
  scope!: string;

  @Column('jsonb')
  values!: TargetWeights;

  /** The comparisons the weights came from, so that somebody can go on from there. */
  @Column('jsonb', { default: '{}' })
  comparisons!: Partial<Record<WeightGroup, Comparison[]>>;

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
