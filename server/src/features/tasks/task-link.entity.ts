import type { TaskRecord } from '@lianzhao/contracts';
import { Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';

import { Task } from './task.entity';

/** A record on whose page a task is shown: the visit it was promised on, its firms, their leads and projects. */
@Entity('task_link')
@Index(['recordKind', 'recordId'])
export class TaskLink {
  @ManyToOne(() => Task, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn()
  task?: Task;

  @PrimaryColumn('uuid')
  taskId!: string;

  @PrimaryColumn('varchar', { length: 20 })
  recordKind!: TaskRecord;

  @PrimaryColumn('uuid')
  recordId!: string;
}
