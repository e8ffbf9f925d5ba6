import type { ListCode, ListLayout, ViewScope } from '@lianzhao/contracts';
import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';

import { BaseRecord } from '../../../platform/database';
import { Department, User } from '../../orgs';

/** How somebody looks at a register. It says what is asked for; the register's own predicate says what is seen. */
@Entity('list_view')
@Index(['register', 'ownerId'])
@Index(['register', 'scope'])
export class ListView extends BaseRecord {
  @Column('varchar', { length: 20 })
  register!: ListCode;

  @Column('varchar', { length: 60 })
  name!: string;

  @Column('varchar', { length: 12 })
  scope!: ViewScope;

  @ManyToOne(() => User, { nullable: false, onDelete: 'RESTRICT' })
  @JoinColumn()
  owner?: User;

  @Column('uuid')
  ownerId!: string;

  /** Whose it is when it is shared with a department, and with those below it. */
  @ManyToOne(() => Department, { nullable: false, onDelete: 'RESTRICT' })
  @JoinColumn()
  department?: Department;

  @Column('uuid')
  departmentId!: string;

  /** As they stand in the address. */
  @Column('jsonb')
  filters!: Record<string, string>;

  /** In their order; none: as the register has them. */
  @Column('varchar', { length: 40, array: true, default: '{}' })
  columns!: string[];

  /** Pixels of columns that somebody made wider or narrower, by their keys. */
  @Column('jsonb', { default: {} })
  widths!: Record<string, number>;

  @Column('varchar', { length: 60, nullable: true })
  sort!: string | null;

  @Column('varchar', { length: 40, nullable: true })
  grouping!: string | null;

  @Column('varchar', { length: 12, default: 'table' })
  layout!: ListLayout;
}

/** What a person sees of a register when nothing else is asked for. */
@Entity('list_view_default')
export class ListViewDefault {
  @PrimaryColumn('uuid')
  userId!: string;

  @PrimaryColumn('varchar', { length: 20 })
  register!: ListCode;

  @ManyToOne(() => ListView, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn()
  view?: ListView;

  @Column('uuid')
  @Index()
  viewId!: string;
}
