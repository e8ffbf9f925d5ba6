import type { ChainStream, NodeKind, SupplyRadius } from '@lianzhao/contracts';
import { Column, Entity, Index, JoinColumn, ManyToOne } from 'typeorm';

import { BaseRecord } from '../../platform/database';
import { Tracking } from '../../platform/history';
import { Chain } from './chain.entity';

/** A place in the tree of a chain. A node that leaves the atlas is retired, because other records point at it. */
@Entity('chain_node')
@Index(['code'], { unique: true })
@Index(['chainId', 'position'])
export class ChainNode extends BaseRecord {
  @ManyToOne(() => Chain, { nullable: false, onDelete: 'RESTRICT' })
  @JoinColumn()
  chain?: Chain;

  @Column('uuid')
  chainId!: string;

  @ManyToOne(() => ChainNode, { nullable: true, onDelete: 'RESTRICT' })
  @JoinColumn()
  parent?: ChainNode;

  @Column('uuid', { nullable: true })
  parentId!: string | null;

  @Column('varchar', { length: 20 })
  code!: string;

  @Column('varchar', { length: 120 })
  nameZh!: string;

  @Column('varchar', { length: 200 })
  nameEn!: string;

  @Column('varchar', { length: 30 })
  stream!: ChainStream;

  @Column('smallint')
  level!: number;

  @Column('varchar', { length: 30 })
  kind!: NodeKind;

  /** 1–5, an editor's judgement: effect of an interruption, difficulty of replacing, value. */
  @Column('smallint', { nullable: true })
  criticality!: number | null;

  /** Percent of what `costShareBasis` names; bases differ from row to row, so these never add up. */
  @Column('numeric', { precision: 6, scale: 3, nullable: true })
  costSharePct!: string | null;

  @Column('varchar', { length: 300, nullable: true })
  costShareBasis!: string | null;

  @Column('varchar', { length: 30, nullable: true })
  supplyRadius!: SupplyRadius | null;

  /** 1–5; 5 is drawn to cheap or green power. */
  @Column('smallint', { nullable: true })
  energyIntensity!: number | null;

  @Column('varchar', { length: 100, nullable: true })
  minScale!: string | null;

  @Column('varchar', { length: 300, nullable: true })
  judgedBy!: string | null;

  /** What one must master to work here. */
  @Column('text', { array: true, default: '{}' })
  technologies!: string[];

  /** GB/T 4754-2017, with or without the letter of the section. */
  @Column('text', { array: true, default: '{}' })
  industryCodes!: string[];

  /** Other names of it, under which imports find it. */
  @Column('text', { array: true, default: '{}' })
  keywords!: string[];

  @Column('text')
  source!: string;

  @Column('varchar', { length: 10 })
  dataDate!: string;

  /** Order of the atlas, in which the tree is shown. */
  @Column('int')
  position!: number;

  @Column('timestamptz', { nullable: true })
  retiredAt!: Date | null;

  /** The node that took its place when it was merged. */
  @ManyToOne(() => ChainNode, { nullable: true, onDelete: 'SET NULL' })
  @JoinColumn()
  mergedInto?: ChainNode | null;

  @Column('uuid', { nullable: true })
  mergedIntoId!: string | null;

  @Column(() => Tracking, { prefix: false })
  tracking!: Tracking;
}
