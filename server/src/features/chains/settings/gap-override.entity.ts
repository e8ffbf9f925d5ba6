import { type GapAction, type GapState, LIMITS } from '@lianzhao/contracts';
import { Column, Entity, Index, JoinColumn, ManyToOne } from 'typeorm';

import { BaseRecord } from '../../../platform/database';
import { Tracking } from '../../../platform/history';
import { ChainNode } from '../chain-node.entity';

/** What a person says of a node instead of what was computed; stands beside it, with his name, until it expires. */
@Entity('gap_override')
@Index(['nodeId'], { unique: true, where: 'retired_at is null' })
export class GapOverride extends BaseRecord {
  @ManyToOne(() => ChainNode, { nullable: false, onDelete: 'RESTRICT' })
  @JoinColumn()
  node?: ChainNode;

  @Column('uuid')
  nodeId!: string;

  @Column('varchar', { length: 30, nullable: true })
  state!: GapState | null;

  @Column('varchar', { length: 30, nullable: true })
  action!: GapAction | null;

  @Column('varchar', { length: LIMITS.reason })
  reason!: string;

  /** The last day it holds. */
  @Column('date')
  expiresOn!: string;

  @Column('uuid')
  authorId!: string;

  @Column('timestamptz', { nullable: true })
  retiredAt!: Date | null;

  @Column(() => Tracking, { prefix: false })
  tracking!: Tracking;
}
