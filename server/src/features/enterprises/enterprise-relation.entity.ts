import type { EnterpriseRelationKind, EvidenceLevel } from '@lianzhao/contracts';
import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn } from 'typeorm';

import { Tracking } from '../../platform/history';
import { ChainNode } from '../chains';
import { Enterprise } from './enterprise.entity';

/**
 * One enterprise supplies another, or is its subsidiary (then the supplier is the subsidiary), or introduced it
 * here (then the supplier is the introducer). Competitors and partners are stored once, in either order.
 */
@Entity('enterprise_relation')
// Of a relation about no node there is one only, which TypeORM cannot say; the migration does.
@Index('enterprise_relation_once_idx', { synchronize: false })
@Index(['customerId'])
export class EnterpriseRelation {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @ManyToOne(() => Enterprise, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn()
  supplier?: Enterprise;

  @Column('uuid')
  supplierId!: string;

  @ManyToOne(() => Enterprise, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn()
  customer?: Enterprise;

  @Column('uuid')
  customerId!: string;

  /** What the relation is about; an introduction may be about nothing in particular. */
  @ManyToOne(() => ChainNode, { nullable: true, onDelete: 'RESTRICT' })
  @JoinColumn()
  node?: ChainNode | null;

  @Column('uuid', { nullable: true })
  nodeId!: string | null;

  @Column('varchar', { length: 30 })
  relation!: EnterpriseRelationKind;

  @Column('varchar', { length: 30 })
  evidence!: EvidenceLevel;

  @Column('text')
  source!: string;

  @Column('varchar', { length: 10, nullable: true })
  dataDate!: string | null;

  /** Percent the parent holds of its subsidiary; null of other relations and where it is not known. */
  @Column('numeric', { precision: 5, scale: 2, nullable: true })
  share!: string | null;

  /** Since when: YYYY, YYYY-MM or YYYY-MM-DD, as far as it is known. */
  @Column('varchar', { length: 10, nullable: true })
  since!: string | null;

  /** Of the atlas, which replaces its own rows and leaves those of people alone. */
  @Column('boolean', { default: false })
  ofAtlas!: boolean;

  @Column('int', { default: 1 })
  version!: number;

  @Column(() => Tracking, { prefix: false })
  tracking!: Tracking;
}
