import type { EvidenceLevel } from '@lianzhao/contracts';
import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';

import { Tracking } from '../../platform/history';
import { Chain } from './chain.entity';
import { ChainNode } from './chain-node.entity';

/** What the first node makes is used by the second. */
@Entity('chain_link')
@Index(['chainId'])
@Index(['toId'])
export class ChainLink {
  @PrimaryColumn('uuid')
  fromId!: string;

  @PrimaryColumn('uuid')
  toId!: string;

  @ManyToOne(() => ChainNode, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn()
  from?: ChainNode;

  @ManyToOne(() => ChainNode, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn()
  to?: ChainNode;

  @ManyToOne(() => Chain, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn()
  chain?: Chain;

  @Column('uuid')
  chainId!: string;

  @Column('varchar', { length: 30, nullable: true })
  evidence!: EvidenceLevel | null;

  @Column('text', { nullable: true })
  source!: string | null;

  @Column('varchar', { length: 10, nullable: true })
  dataDate!: string | null;

  @Column(() => Tracking, { prefix: false })
  tracking!: Tracking;
}
