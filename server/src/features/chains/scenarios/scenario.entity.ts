import { LIMITS, type SupplyArea } from '@lianzhao/contracts';
import { Column, Entity, Index, JoinColumn, ManyToOne, OneToMany, PrimaryGeneratedColumn } from 'typeorm';

import { BaseRecord } from '../../../platform/database';
import { User } from '../../orgs';
import { ChainNode } from '../chain-node.entity';
import { Chain } from '../chain.entity';

/** "What if these firms came": moves that a map is computed with, kept under a name. */
@Entity('scenario')
@Index(['chainId', 'updatedAt'])
export class Scenario extends BaseRecord {
  @ManyToOne(() => Chain, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn()
  chain?: Chain;

  @Column('uuid')
  chainId!: string;

  @Column('varchar', { length: LIMITS.title })
  name!: string;

  @Column('varchar', { length: LIMITS.text, default: '' })
  note!: string;

  @Column('varchar', { length: 20 })
  area!: SupplyArea;

  /** Year of the purchases it was made on; null for the latest twelve months. */
  @Column('smallint', { nullable: true })
  year!: number | null;

  /** Those from before it was kept say nothing of their year. */
  @Column('boolean', { default: false })
  yearKnown!: boolean;

  /** Seen by its author alone until it is shared with everybody who reads chains. */
  @Column('boolean', { default: false })
  shared!: boolean;

  @ManyToOne(() => User, { nullable: false, onDelete: 'RESTRICT' })
  @JoinColumn()
  author?: User;

  @Column('uuid')
  authorId!: string;

  @OneToMany(() => ScenarioMove, (move) => move.scenario)
  moves?: ScenarioMove[];

  @Column('timestamptz', { nullable: true })
  retiredAt!: Date | null;
}

/** Somebody supplies a node: a firm of the register by its id, or a capacity nobody stands for yet. */
@Entity('scenario_move')
@Index(['scenarioId', 'position'])
export class ScenarioMove {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @ManyToOne(() => Scenario, (scenario) => scenario.moves, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn()
  scenario?: Scenario;

  @Column('uuid')
  scenarioId!: string;

  @ManyToOne(() => ChainNode, { nullable: false, onDelete: 'RESTRICT' })
  @JoinColumn()
  node?: ChainNode;

  @Column('uuid')
  nodeId!: string;

  /** By id alone: enterprises lie above chains. */
  @Column('uuid', { nullable: true })
  enterpriseId!: string | null;

  @Column('varchar', { length: LIMITS.name })
  name!: string;

  /** Share of what is bought elsewhere that it wins, 0 to 1. */
  @Column('numeric', { precision: 5, scale: 4 })
  winShare!: string;

  /** Share of its value that is made here, 0 to 1. */
  @Column('numeric', { precision: 5, scale: 4, nullable: true })
  tracedShare!: string | null;

  /** 元 a year; instead of a share where a capacity is known. */
  @Column('numeric', { precision: 18, scale: 2, nullable: true })
  annualSupply!: string | null;

  @Column('smallint')
  position!: number;
}
