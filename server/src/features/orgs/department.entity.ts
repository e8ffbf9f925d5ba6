import { Column, Entity, Index, JoinColumn, ManyToOne } from 'typeorm';

import { BaseRecord } from '../../platform/database';

export const DEPARTMENT_KINDS = ['zone', 'bureau', 'section', 'city_department', 'district'] as const;
export type DepartmentKind = (typeof DEPARTMENT_KINDS)[number];

/** A place in the tree of offices. People see what belongs to their own place and to all below it. */
@Entity('department')
export class Department extends BaseRecord {
  @Column('varchar', { length: 120 })
  @Index({ unique: true })
  name!: string;

  @Column('varchar', { length: 20 })
  kind!: DepartmentKind;

  @ManyToOne(() => Department, { nullable: true, onDelete: 'RESTRICT' })
  @JoinColumn()
  parent?: Department | null;

  @Column('uuid', { nullable: true })
  @Index()
  parentId!: string | null;
}
