import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';

import { BaseRecord } from '../../platform/database';
import { Tracking } from '../../platform/history';
import { Chain, ChainNode } from '../chains';
import { Enterprise } from './enterprise.entity';

/** 链主: an enterprise whose purchases pull a chain to this place. */
@Entity('anchor')
@Index(['chainId', 'enterpriseId'], { unique: true })
export class Anchor extends BaseRecord {
  @ManyToOne(() => Chain, { nullable: false, onDelete: 'RESTRICT' })
  @JoinColumn()
  chain?: Chain;

  @Column('uuid')
  chainId!: string;

  @ManyToOne(() => Enterprise, { nullable: false, onDelete: 'RESTRICT' })
  @JoinColumn()
  enterprise?: Enterprise;

  @Column('uuid')
  enterpriseId!: string;

  /** Under which names it stands among the local sites. */
  @Column('varchar', { length: 300 })
  localName!: string;

  /** Names under which volumes and purchase files speak of it. */
  @Column('text', { array: true, default: '{}' })
  aliases!: string[];

  @Column('text')
  source!: string;

  /** What must be said along with it, such as that it is not a leader of the chain. */
  @Column('text', { nullable: true })
  note!: string | null;

  /** Says what the atlas says of it; once somebody has registered, changed or retired it, the atlas leaves it alone. */
  @Column('boolean', { default: false })
  ofAtlas!: boolean;

  @Column('timestamptz', { nullable: true })
  retiredAt!: Date | null;

  @Column(() => Tracking, { prefix: false })
  tracking!: Tracking;
}

/** An anchor stands at a node of its chain. */
@Entity('anchor_node')
@Index(['nodeId'])
export class AnchorNode {
  @PrimaryColumn('uuid')
  anchorId!: string;

  @PrimaryColumn('uuid')
  nodeId!: string;

  @ManyToOne(() => Anchor, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn()
  anchor?: Anchor;

  @ManyToOne(() => ChainNode, { nullable: false, onDelete: 'RESTRICT' })
  @JoinColumn()
  node?: ChainNode;

  @Column(() => Tracking, { prefix: false })
  tracking!: Tracking;
}
