import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

/** What somebody chose for a word or for the columns of a file, so that the next file need not be told again. */
@Entity('import_choice')
@Index(['kind', 'scopeId', 'key'], { unique: true })
export class ImportChoice {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  /** `firm-list:words`; the feature that asks. */
  @Column('varchar', { length: 40 })
  kind!: string;

  /** What it holds for, such as the chain. */
  @Column('uuid')
  scopeId!: string;

  @Column('varchar', { length: 200 })
  key!: string;

  @Column('jsonb')
  value!: object;

  @Column('uuid')
  actorId!: string;

  @Column('timestamptz', { default: () => 'now()' })
  at!: Date;
}
