import type { EvidenceLevel } from '@lianzhao/contracts';
import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';

import { ChainNode } from '../chains';
import { Enterprise } from './enterprise.entity';

/** An enterprise works at a node of a chain. */
@Entity('enterprise_placement')
@Index(['nodeId', 'enterpriseId'])
export class EnterprisePlacement {
  @PrimaryColumn('uuid')
  enterpriseId!: string;

  @PrimaryColumn('uuid')
  nodeId!: string;

  @ManyToOne(() => Enterprise, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn()
  enterprise?: Enterprise;

  @ManyToOne(() => ChainNode, { nullable: false, onDelete: 'RESTRICT' })
  @JoinColumn()
  node?: ChainNode;

  /** Null where the source does not grade it; the atlas grades relations, not placements. */
  @Column('varchar', { length: 30, nullable: true })
  evidence!: EvidenceLevel | null;

  @Column('text', { nullable: true })
  source!: string | null;
}
