import type { ExportFormat, ExportStatus } from '@lianzhao/contracts';
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

import type { SheetLanguage } from '../../../platform/exports';

/** A list somebody takes away as a file, from the wish to the day the file is forgotten. */
@Entity('export_run')
@Index(['actorId', 'createdAt', 'id'])
@Index('export_run_open_idx', { synchronize: false })
export class ExportRun {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('varchar', { length: 40 })
  list!: string;

  /** Whose rights the rows are read with. */
  @Column('uuid')
  actorId!: string;

  @Column('uuid')
  departmentId!: string;

  /** What he might do when he asked; at work it is never more. */
  @Column('varchar', { length: 40, array: true })
  permissions!: string[];

  @Column('varchar', { length: 12 })
  format!: ExportFormat;

  @Column('varchar', { length: 5 })
  language!: SheetLanguage;

  @Column('varchar', { length: 40, array: true })
  columns!: string[];

  /** As the list takes it. */
  @Column('jsonb')
  filter!: object;

  /** Who took it away, when, and by which filter: the first line of the file. */
  @Column('varchar', { length: 1000 })
  note!: string;

  @Column('varchar', { length: 12 })
  status!: ExportStatus;

  /** Rows there were when it was asked for. */
  @Column('int')
  rowCount!: number;

  @Column('int', { default: 0 })
  done!: number;

  @Column('int', { default: 0 })
  bytes!: number;

  /** Who allowed or refused it. */
  @Column('uuid', { nullable: true })
  decidedBy!: string | null;

  @Column('varchar', { length: 500, nullable: true })
  decisionReason!: string | null;

  @Column('timestamptz', { nullable: true })
  aliveAt!: Date | null;

  @Column('int', { default: 0 })
  attempts!: number;

  @Column('varchar', { length: 60, nullable: true })
  problem!: string | null;

  @CreateDateColumn({ type: 'timestamptz' })
  createdAt!: Date;

  @Column('timestamptz', { nullable: true })
  finishedAt!: Date | null;
}

/** A piece of a file: in the database, where every server finds it and the backup of nobody's disk is needed. */
@Entity('export_part')
export class ExportPart {
  @PrimaryColumn('uuid')
  runId!: string;

  @PrimaryColumn('int')
  place!: number;

  @ManyToOne(() => ExportRun, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn()
  run?: ExportRun;

  @Column('bytea')
  bytes!: Buffer;
}
