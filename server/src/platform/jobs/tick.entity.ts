import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One row per moment of a schedule; who inserts it does the work. */
@Entity('tick')
export class TickRow {
  @PrimaryColumn('varchar', { length: 60 })
  name!: string;

  @PrimaryColumn('timestamptz')
  slot!: Date;

  @Column('timestamptz', { default: () => 'now()' })
  takenAt!: Date;
}
