import type { Role } from '@lianzhao/contracts';
import { Column, Entity, Index, JoinColumn, ManyToOne } from 'typeorm';

import { BaseRecord } from '../../platform/database';
import { Department } from './department.entity';

/** Somebody who may sign in. Never deleted, only disabled: the trail must keep naming him. */
@Entity('user')
export class User extends BaseRecord {
  /** Lower case; what is typed at sign-in. */
  @Column('varchar', { length: 60 })
  @Index({ unique: true })
  username!: string;

  @Column('varchar', { length: 60 })
  name!: string;

  @ManyToOne(() => Department, { nullable: false, onDelete: 'RESTRICT' })
  @JoinColumn()
  department?: Department;

  @Column('uuid')
  @Index()
  departmentId!: string;

  @Column('varchar', { length: 20, array: true, default: () => "'{}'" })
  roles!: Role[];

  /** argon2id in PHC format. */
  @Column('varchar', { length: 200 })
  passwordHash!: string;

  @Column('boolean', { default: true })
  mustChangePassword!: boolean;

  /** A one-time password is worth nothing after this moment. */
  @Column('timestamptz', { nullable: true })
  passwordExpiresAt!: Date | null;

  @Column('int', { default: 0 })
  failedSignIns!: number;

  @Column('timestamptz', { nullable: true })
  lockedUntil!: Date | null;

  @Column('timestamptz', { nullable: true })
  disabledAt!: Date | null;

  /** Sessions and tokens made before this are dead: set by reset, disabling and changed rights. */
  @Column('timestamptz', { default: () => 'now()' })
  sessionsValidFrom!: Date;

  @Column('timestamptz', { nullable: true })
  lastSignInAt!: Date | null;
}
