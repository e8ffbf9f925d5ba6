import type { EvidenceLevel } from '@lianzhao/contracts';
import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';

import { Tracking } from '../../platform/history';
import { ChainNode } from '../chains';
import { Enterprise } from './enterprise.entity';

/** An enterprise works at a node of a chain. */
@Entity('enterprise_placement')
@Index(['nodeId', 'enterpriseId'])
export class EnterprisePlacement {
  @PrimaryColumn('uuid')
  enterpriseId!: string;

  @PrimaryColumn('uuid')
  nodeId!: string;

  @ManyToOne(() => Enterprise, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn()
  enterprise?: Enterprise;

  @ManyToOne(() => ChainNode, { nullable: false, onDelete: 'RESTRICT' })
  @JoinColumn()
  node?: ChainNode;

  /** Null where the source does not grade it; the atlas grades relations, not placements. */
  @Column('varchar', { length: 30, nullable: true })
  evidence!: EvidenceLevel | null;

  @Column('text', { nullable: true })
  source!: string | null;

  /** In the words of the source, such as 30 万台/年. */
  @Column('varchar', { length: 300, nullable: true })
  capacity!: string | null;

  /** 元 a year it can supply of this node, where somebody has said so. */
  @Column('numeric', { precision: 18, scale: 2, nullable: true })
  annualSupply!: string | null;

  /** Percent of its market that it holds. */
  @Column('numeric', { precision: 6, scale: 3, nullable: true })
  marketSharePct!: string | null;

  @Column('varchar', { length: 10, nullable: true })
  dataDate!: string | null;

  @Column('int', { default: 1 })
  version!: number;

  @Column(() => Tracking, { prefix: false })
  tracking!: Tracking;
}
