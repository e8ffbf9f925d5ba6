import type { AnyProjectStage } from '@lianzhao/contracts';
import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn } from 'typeorm';

import { Project } from './project.entity';

/** A project entered a stage. Rows are only ever added: this is the record of what happened. */
@Entity('project_stage_entry')
@Index(['projectId', 'enteredAt'])
export class StageEntry {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @ManyToOne(() => Project, { nullable: false, onDelete: 'RESTRICT' })
  @JoinColumn()
  project?: Project;

  @Column('uuid')
  projectId!: string;

  @Column('varchar', { length: 30 })
  stage!: AnyProjectStage;

  @Column('timestamptz', { default: () => 'clock_timestamp()' })
  enteredAt!: Date;

  @Column('uuid')
  actorId!: string;

  @Column('varchar', { length: 4000, nullable: true })
  evidence!: string | null;

  @Column('varchar', { length: 500, nullable: true })
  reason!: string | null;
}
