import { Column, PrimaryGeneratedColumn } from 'typeorm';

/** One record was merged into another; ids are kept without constraints, because either may be merged again. */
export abstract class RecordMerge {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('timestamptz', { default: () => 'now()' })
  at!: Date;

  @Column('uuid')
  actorId!: string;

  /** The one that stayed. */
  @Column('uuid')
  targetId!: string;

  /** The one that went. */
  @Column('uuid')
  sourceId!: string;

  /** Columns of the one that stayed which took what the other said: before and after. */
  @Column('jsonb')
  fields!: Record<string, { before: unknown; after: unknown }>;

  @Column('timestamptz', { nullable: true })
  undoneAt!: Date | null;

  @Column('uuid', { nullable: true })
  undoneBy!: string | null;
}
