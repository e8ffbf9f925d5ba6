import type { QuotientBasis } from '@lianzhao/contracts';
import { Column, Entity, Index, JoinColumn, ManyToOne } from 'typeorm';

import { BaseRecord } from '../../../platform/database';
import { Tracking } from '../../../platform/history';
import { ChainNode } from '../chain-node.entity';

/** The four numbers of a location quotient, (e_ir / e_r) / (e_i / e), for the industry of a node in one year. */
@Entity('location_quotient')
@Index(['nodeId', 'year'], { unique: true, where: 'retired_at is null' })
export class LocationQuotient extends BaseRecord {
  @ManyToOne(() => ChainNode, { nullable: false, onDelete: 'RESTRICT' })
  @JoinColumn()
  node?: ChainNode;

  @Column('uuid')
  nodeId!: string;

  @Column('smallint')
  year!: number;

  @Column('varchar', { length: 20 })
  basis!: QuotientBasis;

  @Column('numeric', { precision: 18, scale: 2 })
  localValue!: string;

  @Column('numeric', { precision: 18, scale: 2 })
  localTotal!: string;

  @Column('numeric', { precision: 18, scale: 2 })
  nationalValue!: string;

  @Column('numeric', { precision: 18, scale: 2 })
  nationalTotal!: string;

  @Column('text')
  source!: string;

  @Column('timestamptz', { nullable: true })
  retiredAt!: Date | null;

  @Column(() => Tracking, { prefix: false })
  tracking!: Tracking;
}
