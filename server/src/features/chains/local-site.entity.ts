import type { EvidenceLevel, LocalStatus, SupplyArea } from '@lianzhao/contracts';
import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';

import { BaseRecord } from '../../platform/database';
import { Tracking } from '../../platform/history';
import { Chain } from './chain.entity';
import { ChainNode } from './chain-node.entity';

export const LOCAL_SITE_ORIGINS = ['atlas', 'project', 'user'] as const;
export type LocalSiteOrigin = (typeof LOCAL_SITE_ORIGINS)[number];

/** A firm or project of the city, told of by the atlas or landed by a project of ours. */
@Entity('local_site')
@Index(['chainId', 'nameZh'], { unique: true, where: `origin = 'atlas'` })
@Index(['projectId'], { unique: true, where: 'project_id is not null' })
export class LocalSite extends BaseRecord {
  @ManyToOne(() => Chain, { nullable: false, onDelete: 'RESTRICT' })
  @JoinColumn()
  chain?: Chain;

  @Column('uuid')
  chainId!: string;

  @Column('varchar', { length: 200 })
  nameZh!: string;

  @Column('varchar', { length: 200, nullable: true })
  parent!: string | null;

  @Column('varchar', { length: 30 })
  status!: LocalStatus;

  @Column('varchar', { length: 300, nullable: true })
  capacity!: string | null;

  /** The year the source speaks of: its own, or that of the plant's start. */
  @Column('smallint', { nullable: true })
  year!: number | null;

  @Column('varchar', { length: 200, nullable: true })
  place!: string | null;

  /** The ring around the zone that the place lies in. */
  @Column('varchar', { length: 20, default: 'city' })
  area!: SupplyArea;

  @Column('varchar', { length: 30, nullable: true })
  evidence!: EvidenceLevel | null;

  @Column('varchar', { length: 10, nullable: true })
  dataDate!: string | null;

  @Column('text', { nullable: true })
  source!: string | null;

  /** Stands for several firms whose number at each node nobody has counted. */
  @Column('boolean', { default: false })
  aggregate!: boolean;

  @Column('varchar', { length: 30 })
  origin!: LocalSiteOrigin;

  /** The project that landed here; by id alone, since projects lie above chains. */
  @Column('uuid', { nullable: true })
  projectId!: string | null;

  @Column('timestamptz', { nullable: true })
  retiredAt!: Date | null;

  @Column(() => Tracking, { prefix: false })
  tracking!: Tracking;
}

/** A site works at a node. */
@Entity('local_site_node')
@Index(['nodeId'])
export class LocalSiteNode {
  @PrimaryColumn('uuid')
  siteId!: string;

  @PrimaryColumn('uuid')
  nodeId!: string;

  @ManyToOne(() => LocalSite, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn()
  site?: LocalSite;

  @ManyToOne(() => ChainNode, { nullable: false, onDelete: 'RESTRICT' })
  @JoinColumn()
  node?: ChainNode;

  /** 元 a year it can supply of this node. The atlas knows none; `weak` cannot be told without it. */
  @Column('numeric', { precision: 18, scale: 2, nullable: true })
  annualSupply!: string | null;

  @Column(() => Tracking, { prefix: false })
  tracking!: Tracking;
}
