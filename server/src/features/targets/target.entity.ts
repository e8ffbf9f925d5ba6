import { LIMITS, nextTargetStatuses, type TargetStatus } from '@lianzhao/contracts';
import { Column, Entity, Index, JoinColumn, ManyToOne } from 'typeorm';

import { BaseRecord } from '../../platform/database';
import { ChainNode } from '../chains';
import { Enterprise } from '../enterprises';
import { Lead } from '../leads';
import { User } from '../orgs';
import type { AxisScore } from './ranking/ranking.types';
import { TargetList } from './target-list.entity';
import { TargetCannotMove } from './target.errors';

/** A firm on a target list, with the points it had when it was put there. */
@Entity('target')
@Index(['listId', 'nodeId', 'enterpriseId'], { unique: true })
@Index(['listId', 'position', 'id'])
@Index(['enterpriseId'])
@Index(['ownerId', 'status'])
export class Target extends BaseRecord {
  @ManyToOne(() => TargetList, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn()
  list?: TargetList;

  @Column('uuid')
  listId!: string;

  @ManyToOne(() => Enterprise, { nullable: false, onDelete: 'RESTRICT' })
  @JoinColumn()
  enterprise?: Enterprise;

  @Column('uuid')
  enterpriseId!: string;

  @ManyToOne(() => ChainNode, { nullable: false, onDelete: 'RESTRICT' })
  @JoinColumn()
  node?: ChainNode;

  @Column('uuid')
  nodeId!: string;

  @Column('varchar', { length: 20, default: 'proposed' })
  status!: TargetStatus;

  /** Its place when it was proposed, the best first. */
  @Column('int', { default: 0 })
  position!: number;

  @Column('jsonb')
  axes!: AxisScore[];

  @ManyToOne(() => User, { nullable: true, onDelete: 'RESTRICT' })
  @JoinColumn()
  owner?: User | null;

  @Column('uuid', { nullable: true })
  ownerId!: string | null;

  /** What it became when it was accepted. */
  @ManyToOne(() => Lead, { nullable: true, onDelete: 'SET NULL' })
  @JoinColumn()
  lead?: Lead | null;

  @Column('uuid', { nullable: true })
  leadId!: string | null;

  @Column('varchar', { length: LIMITS.reason, nullable: true })
  declinedReason!: string | null;

  /** The edit that made the row and was the last to change it, so that an import can be taken back. Set by a trigger. */
  @Column('uuid', { nullable: true, select: false })
  editId!: string | null;

  moveTo(status: TargetStatus, firm: string): void {
    if (!nextTargetStatuses(this.status).includes(status)) {
      throw new TargetCannotMove({ from: this.status, to: status, firm });
    }
    this.status = status;
  }
}
