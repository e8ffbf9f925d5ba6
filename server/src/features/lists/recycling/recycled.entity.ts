import { LIMITS, type RecycledKindCode } from '@lianzhao/contracts';
import {
  Column,
  Entity,
  Index,
  JoinColumn,
  ManyToOne,
  PrimaryColumn,
  PrimaryGeneratedColumn,
  VersionColumn,
} from 'typeorm';

import { BaseRecord } from '../../../platform/database';
import { User } from '../../orgs';

/** A deleted record. It left its tables, so that nothing reads it by mistake; its rows lie here until it comes back. */
@Entity('recycled_record')
@Index(['recordKind', 'recordId'], { unique: true })
@Index(['departmentId', 'createdAt', 'id'])
@Index(['actorId', 'createdAt', 'id'])
@Index(['purgeAfter'])
export class RecycledRecord extends BaseRecord {
  @Column('varchar', { length: 20 })
  recordKind!: RecycledKindCode;

  @Column('uuid')
  recordId!: string;

  @Column('varchar', { length: LIMITS.name })
  title!: string;

  @Column('varchar', { length: LIMITS.reason })
  reason!: string;

  /** Who deleted it. */
  @ManyToOne(() => User, { nullable: false, onDelete: 'RESTRICT' })
  @JoinColumn()
  actor?: User;

  @Column('uuid')
  actorId!: string;

  /** Whose it was; of a record that belongs to none, of the one who deleted it. */
  @Column('uuid')
  departmentId!: string;

  /** From then on it may be brought back no more. */
  @Column('timestamptz')
  purgeAfter!: Date;
}

/** A row of a deleted record; rows are put back in this order. */
@Entity('recycled_row')
@Index(['recycledId', 'id'])
export class RecycledRow {
  @PrimaryGeneratedColumn('identity', { type: 'bigint' })
  id!: string;

  @ManyToOne(() => RecycledRecord, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn()
  recycled?: RecycledRecord;

  @Column('uuid')
  recycledId!: string;

  @Column('varchar', { length: 60 })
  tableName!: string;

  @Column('jsonb')
  row!: Record<string, unknown>;
}

/** For how long this zone keeps deleted records; one row, none while the product's own period holds. */
@Entity('recycle_rule')
export class RecycleRule {
  @PrimaryColumn('varchar', { length: 20, default: 'zone' })
  scope!: string;

  @Column('int')
  days!: number;

  @ManyToOne(() => User, { nullable: false, onDelete: 'RESTRICT' })
  @JoinColumn()
  author?: User;

  @Column('uuid')
  authorId!: string;

  @Column('timestamptz', { default: () => 'now()' })
  changedAt!: Date;

  @VersionColumn({ type: 'int' })
  version!: number;
}
