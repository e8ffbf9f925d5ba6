import { LIMITS, type SupplierPlace, type SupplyArea } from '@lianzhao/contracts';
import { Column, Entity, Index, JoinColumn, ManyToOne } from 'typeorm';

import { BaseRecord } from '../../platform/database';
import { Tracking } from '../../platform/history';
import { ChainNode } from '../chains';
import { Anchor, Enterprise } from '../enterprises';

/** What an anchor bought of one part, from one supplier where he is known, in one period. A trade secret of the anchor. */
@Entity('purchase')
@Index('purchase_once_idx', ['anchorId', 'nodeId', 'part', 'supplierKey', 'periodStart', 'periodEnd'], {
  unique: true,
  where: 'retired_at is null',
})
@Index(['nodeId', 'periodEnd'])
@Index('purchase_by_end_idx', ['anchorId', 'nodeId', 'periodEnd'], { where: 'retired_at is null' })
@Index('purchase_edit_id_idx', { synchronize: false })
@Index(['supplierId'])
export class Purchase extends BaseRecord {
  @ManyToOne(() => Anchor, { nullable: false, onDelete: 'RESTRICT' })
  @JoinColumn()
  anchor?: Anchor;

  @Column('uuid')
  anchorId!: string;

  @ManyToOne(() => ChainNode, { nullable: false, onDelete: 'RESTRICT' })
  @JoinColumn()
  node?: ChainNode;

  @Column('uuid')
  nodeId!: string;

  @Column('varchar', { length: LIMITS.name })
  part!: string;

  @Column('numeric', { precision: 18, scale: 2 })
  value!: string;

  /** ISO 4217; one chain is kept in one currency. */
  @Column('varchar', { length: 3, default: 'CNY' })
  currency!: string;

  /** First day. */
  @Column('date')
  periodStart!: string;

  /** Last day. */
  @Column('date')
  periodEnd!: string;

  @Column('varchar', { length: LIMITS.name, default: '' })
  supplierName!: string;

  /** The name without what different writers write differently; empty where the supplier is not known. */
  @Column('varchar', { length: LIMITS.name, default: '' })
  supplierKey!: string;

  @ManyToOne(() => Enterprise, { nullable: true, onDelete: 'SET NULL' })
  @JoinColumn()
  supplier?: Enterprise | null;

  @Column('uuid', { nullable: true })
  supplierId!: string | null;

  /** Where the supplier makes it; null when nobody has said. */
  @Column('varchar', { length: 20, nullable: true })
  supplierPlace!: SupplierPlace | null;

  /** Share of the value bought within `localArea`, 0 to 1; null where nobody has said. */
  @Column('numeric', { precision: 5, scale: 4, nullable: true })
  localShare!: string | null;

  @Column('varchar', { length: 20, default: 'city' })
  localArea!: SupplyArea;

  /** Share of the local suppliers' value that is made here too, 0 to 1 (second tier). */
  @Column('numeric', { precision: 5, scale: 4, nullable: true })
  tracedShare!: string | null;

  /** Seen and counted only for those who may read purchases. */
  @Column('boolean', { default: true })
  confidential!: boolean;

  @Column('text')
  source!: string;

  @Column('timestamptz', { nullable: true })
  retiredAt!: Date | null;

  @Column(() => Tracking, { prefix: false })
  tracking!: Tracking;
}
