import type { EnterpriseRelationKind, EvidenceLevel } from '@lianzhao/contracts';
import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn } from 'typeorm';

import { ChainNode } from '../chains';
import { Enterprise } from './enterprise.entity';

/** One enterprise supplies another, or is its subsidiary; then the supplier is the subsidiary. */
@Entity('enterprise_relation')
@Index('enterprise_relation_once_idx', ['supplierId', 'customerId', 'nodeId', 'relation'], { unique: true })
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

  @ManyToOne(() => ChainNode, { nullable: false, onDelete: 'RESTRICT' })
  @JoinColumn()
  node?: ChainNode;

  @Column('uuid')
  nodeId!: string;

  @Column('varchar', { length: 30 })
  relation!: EnterpriseRelationKind;

  @Column('varchar', { length: 30 })
  evidence!: EvidenceLevel;

  @Column('text')
  source!: string;
}
