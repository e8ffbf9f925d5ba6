import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';

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
}
