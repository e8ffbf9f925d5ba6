import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';

import { SheetImport } from './sheet-import.entity';

/** A row of a table too long to be kept, sent and looked through in one piece. */
@Entity('sheet_import_row')
export class SheetImportRow {
  @PrimaryColumn('uuid')
  importId!: string;

  /** As Excel numbers it, from 1. */
  @PrimaryColumn('int')
  row!: number;

  @ManyToOne(() => SheetImport, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn()
  import?: SheetImport;

  /** Texts, in the order of the columns. */
  @Column('jsonb')
  cells!: string[];
}
