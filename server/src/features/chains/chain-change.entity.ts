import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';

import { Chain } from './chain.entity';

/** What a revision of a chain changed, so that a computed map can be brought up to it without starting anew. */
@Entity('chain_change')
export class ChainChange {
  @PrimaryColumn('uuid')
  chainId!: string;

  @PrimaryColumn('int')
  revision!: number;

  @ManyToOne(() => Chain, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn()
  chain?: Chain;

  /** Nodes whose purchases alone changed; null when anything may have. */
  @Column('uuid', { array: true, nullable: true })
  nodeIds!: string[] | null;

  @Column('timestamptz', { default: () => 'now()' })
  at!: Date;
}
