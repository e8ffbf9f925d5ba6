import { Column, PrimaryGeneratedColumn } from 'typeorm';

/** What became of a row that pointed at the record that was merged away; `changed`: one of the record that stays. */
export type MergedRowFate = 'moved' | 'joined' | 'dropped' | 'added' | 'changed';

/** A row that pointed at the record that went, as it was before and after. */
export abstract class LoggedRow {
  @PrimaryGeneratedColumn('identity', { type: 'bigint' })
  id!: string;

  @Column('uuid')
  mergeId!: string;

  @Column('varchar', { length: 60 })
  tableName!: string;

  @Column('varchar', { length: 60 })
  columnName!: string;

  @Column('varchar', { length: 10 })
  fate!: MergedRowFate;

  /** Empty for a row that the merge added. */
  @Column('jsonb')
  before!: Record<string, unknown>;

  /** Null for a row that is gone. */
  @Column('jsonb', { nullable: true })
  after!: Record<string, unknown> | null;
}
