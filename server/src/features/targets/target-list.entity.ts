import { LIMITS, type TargetListStatus } from '@lianzhao/contracts';
import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';

import { BaseRecord } from '../../platform/database';
import { Chain, ChainNode } from '../chains';
import { Department, User } from '../orgs';

/** 目标企业清单: firms to call for some nodes, with how many of them each node needs. */
@Entity('target_list')
@Index(['departmentId', 'updatedAt', 'id'])
@Index(['updatedAt', 'id'])
export class TargetList extends BaseRecord {
  @ManyToOne(() => Chain, { nullable: false, onDelete: 'RESTRICT' })
  @JoinColumn()
  chain?: Chain;

  @Column('uuid')
  chainId!: string;

  @Column('varchar', { length: LIMITS.title })
  name!: string;

  @Column('varchar', { length: LIMITS.text, default: '' })
  note!: string;

  @Column('varchar', { length: 20, default: 'draft' })
  status!: TargetListStatus;

  @ManyToOne(() => Department, { nullable: false, onDelete: 'RESTRICT' })
  @JoinColumn()
  department?: Department;

  @Column('uuid')
  departmentId!: string;

  @ManyToOne(() => User, { nullable: false, onDelete: 'RESTRICT' })
  @JoinColumn()
  owner?: User;

  @Column('uuid')
  ownerId!: string;

  @Column('timestamptz', { nullable: true })
  retiredAt!: Date | null;

  /** The edit that made the row and was the last to change it, so that an import can be taken back. Set by a trigger. */
  @Column('uuid', { nullable: true, select: false })
  editId!: string | null;
}

/** How many firms a list is to find for a node. */
@Entity('target_quota')
export class TargetQuota {
  @PrimaryColumn('uuid')
  listId!: string;

  @PrimaryColumn('uuid')
  nodeId!: string;

  @ManyToOne(() => TargetList, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn()
  list?: TargetList;

  @ManyToOne(() => ChainNode, { nullable: false, onDelete: 'RESTRICT' })
  @JoinColumn()
  node?: ChainNode;

  @Column('smallint')
  quota!: number;
}
