import type { ImportCounts, ImportStatus, LineOutcome } from '@lianzhao/contracts';
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

import type { CellFlaw, RowVerdict } from '../../../platform/imports';

/** What is kept of an uploaded table beside its rows. */
export interface TableContent {
  sheet: string;
  /** Of the head, from 1. */
  headRow: number;
  titles: string[];
  /** The first few values of each column. */
  samples: string[][];
  /** Field → column from 0, or null. */
  columns: Record<string, number | null>;
  /** The columns were chosen for an earlier file with these titles. */
  remembered: boolean;
  /** Records that are there already are changed by what the table says. */
  update: boolean;
}

/** One table on its way into a register, from the upload to the day it can no longer be taken back. */
@Entity('import_run')
@Index(['actorId', 'createdAt', 'id'])
@Index('import_run_at_work_idx', { synchronize: false })
export class ImportRun {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('varchar', { length: 40 })
  register!: string;

  /** Who uploaded it; nobody else sees it. */
  @Column('uuid')
  actorId!: string;

  /** What he might do when he started it; at work it is never more. */
  @Column('varchar', { length: 40, array: true })
  permissions!: string[];

  @Column('varchar', { length: 200 })
  fileName!: string;

  @Column('varchar', { length: 12 })
  status!: ImportStatus;

  @Column('jsonb')
  content!: TableContent;

  @Column('int', { default: 0 })
  rowCount!: number;

  @Column('jsonb')
  counts!: ImportCounts;

  /** Number of the last row that is through, of what is being done now. */
  @Column('int', { default: 0 })
  position!: number;

  /** Rows that are through, of what is being done now. */
  @Column('int', { default: 0 })
  done!: number;

  /** The edit it is, or null before it began. */
  @Column('uuid', { nullable: true })
  editId!: string | null;

  /** When work on it was last heard of. */
  @Column('timestamptz', { nullable: true })
  aliveAt!: Date | null;

  /** Times work on it began since it last went on. */
  @Column('int', { default: 0 })
  attempts!: number;

  /** Code of what ended it. */
  @Column('varchar', { length: 60, nullable: true })
  problem!: string | null;

  @CreateDateColumn({ type: 'timestamptz' })
  createdAt!: Date;

  @Column('timestamptz', { nullable: true })
  startedAt!: Date | null;

  @Column('timestamptz', { nullable: true })
  finishedAt!: Date | null;

  @Column('timestamptz', { nullable: true })
  undoneAt!: Date | null;
}

@Entity('import_line')
@Index('import_line_error_idx', { synchronize: false })
export class ImportLine {
  @PrimaryColumn('uuid')
  runId!: string;

  /** As Excel numbers it, from 1. */
  @PrimaryColumn('int')
  row!: number;

  @ManyToOne(() => ImportRun, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn()
  run?: ImportRun;

  /** Texts, in the order of the columns of the file. */
  @Column('jsonb')
  cells!: string[];

  /** Column → what reading could not tell for sure. */
  @Column('jsonb', { nullable: true })
  doubts!: Record<string, { code: string; params: Record<string, unknown> }> | null;

  /** Field → what somebody wrote instead. */
  @Column('jsonb', { nullable: true })
  fixed!: Record<string, string> | null;

  @Column('varchar', { length: 8, nullable: true })
  verdict!: RowVerdict | null;

  @Column('jsonb', { nullable: true })
  flaws!: CellFlaw[] | null;

  @Column('text', { array: true, nullable: true })
  keys!: string[] | null;

  /** An earlier row of this file that speaks of the same record. */
  @Column('int', { nullable: true })
  twinOf!: number | null;

  @Column('uuid', { nullable: true })
  recordId!: string | null;

  @Column('varchar', { length: 8, nullable: true })
  outcome!: LineOutcome | null;
}
