import {
  type DeliveredMap,
  type Deliverable,
  type GoalIndicator,
  LIMITS,
  type ListRadii,
  type PictureFormat,
} from '@lianzhao/contracts';
import { Column, Entity, Index, JoinColumn, ManyToOne, OneToOne } from 'typeorm';

import { BaseRecord } from '../../../platform/database';
import { Chain } from '../chain.entity';

export interface TaskForceMember {
  name: string;
  unit: string;
  duty: string;
}

/** Something a chain office has written down: an issue to solve, a policy that helps. */
export interface ChainNote {
  title: string;
  detail: string;
  source: string;
  /** YYYY-MM-DD, or empty. */
  date: string;
}

/** Who leads a chain and where it is to land: 链长, 牵头单位, 专班, 承载地. */
@Entity('chain_profile')
export class ChainProfile extends BaseRecord {
  @OneToOne(() => Chain, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn()
  chain?: Chain;

  @Column('uuid')
  chainId!: string;

  @Column('varchar', { length: LIMITS.line, default: '' })
  leader!: string;

  @Column('varchar', { length: LIMITS.line, default: '' })
  leadUnit!: string;

  @Column('varchar', { length: LIMITS.line, default: '' })
  landingArea!: string;

  @Column('jsonb', { default: '[]' })
  taskForce!: TaskForceMember[];

  @Column('jsonb', { default: '[]' })
  issues!: ChainNote[];

  @Column('jsonb', { default: '[]' })
  policies!: ChainNote[];

  @Column('varchar', { length: 30, array: true, default: '{}' })
  deliverables!: Deliverable[];

  @Column('jsonb', { default: '{}' })
  listRadii!: ListRadii;

  @Column('jsonb', { default: '[]' })
  deliveredMaps!: DeliveredMap[];

  @Column('varchar', { length: 10, array: true, default: '{svg}' })
  pictureFormats!: PictureFormat[];

  @Column('varchar', { length: LIMITS.text, default: '' })
  note!: string;
}

/** What a chain is to reach by the end of a year. */
@Entity('chain_goal')
@Index(['chainId', 'year'])
export class ChainGoal extends BaseRecord {
  @ManyToOne(() => Chain, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn()
  chain?: Chain;

  @Column('uuid')
  chainId!: string;

  @Column('smallint')
  year!: number;

  @Column('varchar', { length: 30 })
  indicator!: GoalIndicator;

  /** Its own words; needed for `other`. */
  @Column('varchar', { length: LIMITS.line, default: '' })
  title!: string;

  @Column('varchar', { length: 20, default: '' })
  unit!: string;

  @Column('numeric', { precision: 18, scale: 4 })
  target!: string;

  /** Counted by people; only for `other`, everything else is computed. */
  @Column('numeric', { precision: 18, scale: 4, nullable: true })
  actual!: string | null;

  @Column('text', { nullable: true })
  source!: string | null;
}
