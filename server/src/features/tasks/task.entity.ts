import {
  type CommitmentSide,
  nextTaskStates,
  type TaskKind,
  type TaskRecord,
  type TaskState,
} from '@lianzhao/contracts';
import { Column, Entity, Index, JoinColumn, ManyToOne } from 'typeorm';

import { BaseRecord } from '../../platform/database';
import { Department, User } from '../orgs';
import { TaskCannotMove } from './task.errors';

/** Something one of our people has to see to; what the other side promised is followed up by one of ours. */
@Entity('task')
@Index(['recordKind', 'recordId'])
@Index(['assigneeId', 'state', 'dueOn'])
@Index(['departmentId', 'state', 'dueOn'])
@Index(['dueOn'], { where: "state = 'open'" })
export class Task extends BaseRecord {
  @Column('varchar', { length: 20 })
  kind!: TaskKind;

  /** Empty for what is named after its kind, such as the report of a trip. */
  @Column('varchar', { length: 300 })
  title!: string;

  @Column('varchar', { length: 10, default: 'ours' })
  side!: CommitmentSide;

  /** Of the other side: who promised it, as spoken. */
  @Column('varchar', { length: 120, default: '' })
  promisedBy!: string;

  @Column('varchar', { length: 20, default: 'open' })
  state!: TaskState;

  @Column('date', { nullable: true })
  dueOn!: string | null;

  /** What came of it, or why it was dropped. */
  @Column('varchar', { length: 500, default: '' })
  outcome!: string;

  @Column('timestamptz', { nullable: true })
  closedAt!: Date | null;

  /** What it came from; the feature that owns the kind says who may see it. */
  @Column('varchar', { length: 20 })
  recordKind!: TaskRecord;

  @Column('uuid')
  recordId!: string;

  /** Its place among those of its record. */
  @Column('int', { default: 0 })
  place!: number;

  @ManyToOne(() => User, { nullable: false, onDelete: 'RESTRICT' })
  @JoinColumn()
  assignee?: User;

  @Column('uuid')
  assigneeId!: string;

  /** Of the assignee. */
  @ManyToOne(() => Department, { nullable: false, onDelete: 'RESTRICT' })
  @JoinColumn()
  department?: Department;

  @Column('uuid')
  departmentId!: string;

  @ManyToOne(() => User, { nullable: false, onDelete: 'RESTRICT' })
  @JoinColumn()
  author?: User;

  @Column('uuid')
  authorId!: string;

  moveTo(state: TaskState, outcome = ''): void {
    if (!nextTaskStates(this.state).includes(state)) throw new TaskCannotMove(this.state, state);
    this.state = state;
    this.outcome = outcome;
    this.closedAt = state === 'open' ? null : new Date();
  }
}
