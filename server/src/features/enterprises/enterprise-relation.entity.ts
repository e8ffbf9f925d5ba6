import {
  ENTERPRISE_RELATIONS,
  type EnterpriseRelationKind,
  EVIDENCE_LEVELS,
  type EvidenceLevel,
} from '@lianzhao/contracts';
import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn } from 'typeorm';

import { ChainNode } from '../chains';
import { Enterprise } from './enterprise.entity';

/** One enterprise supplies another, or is its subsidiary; then the supplier is the subsidiary. */
@Entity('enterprise_relation')
@Index(['supplierId', 'customerId', 'nodeId', 'relation'], { unique: true })
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

  @Column('enum', { enum: ENTERPRISE_RELATIONS, enumName: 'enterprise_relation_kind' })
  relation!: EnterpriseRelationKind;

  @Column('enum', { enum: EVIDENCE_LEVELS, enumName: 'evidence_level' })
  evidence!: EvidenceLevel;

  @Column('text')
  source!: string;
}
