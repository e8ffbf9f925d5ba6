import type { EvidenceLevel } from '@lianzhao/contracts';
import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';

import { Tracking } from '../../platform/history';
import { Chain } from './chain.entity';
import { ChainNode } from './chain-node.entity';
import { LocalSite } from './local-site.entity';

/** Share of a node in the bought materials of one product; the shares of a product add up to 100. */
@Entity('bill_of_materials_row')
@Index(['nodeId'])
export class BillOfMaterialsRow {
  @PrimaryColumn('uuid')
  chainId!: string;

  @PrimaryColumn('varchar', { length: 60 })
  product!: string;

  @PrimaryColumn('uuid')
  nodeId!: string;

  @ManyToOne(() => Chain, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn()
  chain?: Chain;

  @ManyToOne(() => ChainNode, { nullable: false, onDelete: 'RESTRICT' })
  @JoinColumn()
  node?: ChainNode;

  @Column('varchar', { length: 120 })
  productZh!: string;

  @Column('numeric', { precision: 6, scale: 3 })
  sharePct!: string;

  @Column('numeric', { precision: 6, scale: 3 })
  lowPct!: string;

  @Column('numeric', { precision: 6, scale: 3 })
  highPct!: string;

  /** What 100 percent is. */
  @Column('text')
  base!: string;

  @Column('text')
  source!: string;

  @Column('varchar', { length: 30 })
  evidence!: EvidenceLevel;

  @Column('int')
  position!: number;

  @Column('varchar', { length: 10, nullable: true })
  dataDate!: string | null;

  @Column('int', { default: 1 })
  version!: number;

  @Column(() => Tracking, { prefix: false })
  tracking!: Tracking;
}

/** What the atlas calls a product that has volumes and no bill of materials to name it. */
@Entity('chain_product')
export class ChainProduct {
  @PrimaryColumn('uuid')
  chainId!: string;

  @PrimaryColumn('varchar', { length: 60 })
  product!: string;

  @ManyToOne(() => Chain, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn()
  chain?: Chain;

  @Column('varchar', { length: 120 })
  productZh!: string;
}

/** What an anchor's plant makes in a year and what it buys for it, at full capacity. */
@Entity('anchor_volume')
@Index(['chainId'])
export class AnchorVolume {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @ManyToOne(() => Chain, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn()
  chain?: Chain;

  @Column('uuid')
  chainId!: string;

  /** As its source calls it, which may be a plant. */
  @Column('varchar', { length: 200 })
  anchor!: string;

  /** Whose it is; told by name because anchors lie above chains, and told to the database so that merges move it. */
  @ManyToOne('Anchor', { nullable: true, onDelete: 'SET NULL' })
  @JoinColumn({ name: 'anchor_id' })
  owner?: { id: string };

  /** Null where nobody known goes by that name. */
  @Column('uuid', { nullable: true })
  anchorId!: string | null;

  @Column('varchar', { length: 60 })
  product!: string;

  /** Says whether it is capacity in being or planned (规划). */
  @Column('varchar', { length: 200 })
  unit!: string;

  @Column('numeric', { precision: 20, scale: 4, nullable: true })
  annualVolume!: string | null;

  @Column('numeric', { precision: 18, scale: 2, nullable: true })
  purchasedValue!: string | null;

  /** When set, `purchasedValue` covers these nodes only. */
  @Column('text', { array: true, nullable: true })
  valueNodeCodes!: string[] | null;

  /** The site whose plant this is, where one is listed. */
  @ManyToOne(() => LocalSite, { nullable: true, onDelete: 'SET NULL' })
  @JoinColumn()
  site?: LocalSite;

  @Column('uuid', { nullable: true })
  siteId!: string | null;

  @Column('smallint', { nullable: true })
  year!: number | null;

  @Column('varchar', { length: 200, nullable: true })
  place!: string | null;

  @Column('varchar', { length: 30 })
  evidence!: EvidenceLevel;

  @Column('text')
  source!: string;

  @Column('int')
  position!: number;

  @Column('varchar', { length: 10, nullable: true })
  dataDate!: string | null;

  /** Of the atlas, which replaces its own rows, also those that a merge moved, and leaves those of people alone. */
  @Column('boolean', { default: false })
  ofAtlas!: boolean;

  @Column('int', { default: 1 })
  version!: number;

  @Column(() => Tracking, { prefix: false })
  tracking!: Tracking;
}

/** A part an anchor makes itself or takes from an affiliate, to be deducted before its purchases are counted. */
@Entity('self_supply')
export class SelfSupply {
  @PrimaryColumn('uuid')
  chainId!: string;

  @PrimaryColumn('varchar', { length: 200 })
  anchor!: string;

  @PrimaryColumn('varchar', { length: 60 })
  product!: string;

  @PrimaryColumn('uuid')
  nodeId!: string;

  @ManyToOne(() => Chain, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn()
  chain?: Chain;

  @ManyToOne(() => ChainNode, { nullable: false, onDelete: 'RESTRICT' })
  @JoinColumn()
  node?: ChainNode;

  @Column('varchar', { length: 500 })
  reason!: string;

  @Column('text')
  source!: string;

  @Column('varchar', { length: 10, nullable: true })
  dataDate!: string | null;

  @Column(() => Tracking, { prefix: false })
  tracking!: Tracking;
}
