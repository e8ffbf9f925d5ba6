import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

/** Which state of a reference source was loaded last, so that an unchanged one is skipped. */
@Entity('enterprise_import')
@Index(['source'], { unique: true })
export class EnterpriseImport {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('varchar', { length: 40 })
  source!: string;

  @Column('varchar', { length: 64 })
  contentHash!: string;

  @Column('timestamptz', { default: () => 'now()' })
  importedAt!: Date;
}
