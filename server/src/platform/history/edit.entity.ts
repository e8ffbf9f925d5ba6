import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

/** What one person did to tracked rows in one go, and can take back in one go. */
@Entity('edit')
@Index(['scopeId', 'at'])
export class Edit {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('timestamptz', { default: () => 'now()' })
  at!: Date;

  @Column('uuid')
  actorId!: string;

  /** `node:moved`; the web makes the sentence from it and `params`. */
  @Column('varchar', { length: 60 })
  kind!: string;

  /** What the edit belongs to, such as a chain. */
  @Column('uuid')
  scopeId!: string;

  @Column('jsonb')
  params!: object;

  /** The edit this one took back. */
  @Column('uuid', { nullable: true })
  undoOf!: string | null;

  /** The edit that took this one back. */
  @Column('uuid', { nullable: true })
  undoneBy!: string | null;
}

/** What a tracked row said before. Only the triggers write here. */
@Entity('row_history')
@Index(['tableName', 'validFrom'])
@Index(['editId', 'tableName', 'rowKey'])
@Index(['madeBy', 'tableName', 'rowKey'])
export class RowHistory {
  @PrimaryGeneratedColumn('identity', { type: 'bigint' })
  id!: string;

  @Column('varchar', { length: 60 })
  tableName!: string;

  /** Values of the primary key, joined by commas. */
  @Column('varchar', { length: 200 })
  rowKey!: string;

  @Column('timestamptz')
  validFrom!: Date;

  @Column('timestamptz')
  validTo!: Date;

  /** The edit that made this version. */
  @Column('uuid', { nullable: true })
  madeBy!: string | null;

  /** The edit that ended it. */
  @Column('uuid', { nullable: true })
  editId!: string | null;

  @Column('jsonb')
  row!: object;
}
