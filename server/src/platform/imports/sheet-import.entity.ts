import { Column, CreateDateColumn, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

/** A table somebody uploaded, read and kept until he has looked at the preview and says what to do with it. */
@Entity('sheet_import')
@Index(['createdAt'])
export class SheetImport {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  /** `purchases`; the feature that reads it. */
  @Column('varchar', { length: 40 })
  kind!: string;

  /** Who uploaded it; nobody else sees it. */
  @Column('uuid')
  actorId!: string;

  /** What it is imported into, such as the anchor; null where that is yet to be made. */
  @Column('uuid', { nullable: true })
  scopeId!: string | null;

  @Column('varchar', { length: 200 })
  fileName!: string;

  /** As the feature keeps it between preview and import. */
  @Column('jsonb')
  content!: object;

  /** The edit that took it over, or null. */
  @Column('uuid', { nullable: true })
  editId!: string | null;

  @CreateDateColumn({ type: 'timestamptz' })
  createdAt!: Date;
}
