import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What tells that a key is the one this database was written with; not the key. */
@Entity('field_key')
export class FieldKeyRow {
  /** `k1`, or `index`. */
  @PrimaryColumn('varchar', { length: 20 })
  id!: string;

  @Column('bytea')
  fingerprint!: Buffer;
}
