import type { BulkOutcome, ListCode } from '@lianzhao/contracts';
import {
  Column,
  CreateDateColumn,
  Entity,
  Index,
  JoinColumn,
  ManyToOne,
  PrimaryColumn,
  PrimaryGeneratedColumn,
} from 'typeorm';

import type { ProblemParams } from '../../../platform/errors';
import { User } from '../../orgs';

/** One change of many records. */
@Entity('bulk_edit')
@Index(['actorId', 'createdAt', 'id'])
export class BulkEdit {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('varchar', { length: 20 })
  register!: ListCode;

  @Column('varchar', { length: 40 })
  field!: string;

  @Column('varchar', { length: 500 })
  value!: string;

  @ManyToOne(() => User, { nullable: false, onDelete: 'RESTRICT' })
  @JoinColumn()
  actor?: User;

  @Column('uuid')
  actorId!: string;

  /** Whether what it did can be taken back at all. */
  @Column('boolean')
  returns!: boolean;

  @CreateDateColumn({ type: 'timestamptz' })
  createdAt!: Date;

  @Column('timestamptz', { nullable: true })
  undoneAt!: Date | null;
}

/** What became of one record; by its id alone, so that nothing personal is kept twice. */
@Entity('bulk_edit_row')
export class BulkEditRow {
  @PrimaryColumn('uuid')
  bulkId!: string;

  @PrimaryColumn('uuid')
  recordId!: string;

  @ManyToOne(() => BulkEdit, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn()
  bulk?: BulkEdit;

  @Column('varchar', { length: 10 })
  outcome!: BulkOutcome;

  /** Code of the refusal. */
  @Column('varchar', { length: 80, nullable: true })
  problem!: string | null;

  @Column('jsonb', { default: '{}' })
  params!: ProblemParams;

  /** What it was, for taking it back. */
  @Column('varchar', { length: 2000, nullable: true })
  was!: string | null;

  /** The one the record had afterwards; of one that was not changed, the one it has by now. */
  @Column('int', { nullable: true })
  version!: number | null;
}
