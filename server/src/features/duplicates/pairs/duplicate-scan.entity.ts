import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

/** One look over the register for pairs that may be one firm. */
@Entity('duplicate_scan')
@Index(['startedAt'])
export class DuplicateScan {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('timestamptz', { default: () => 'now()' })
  startedAt!: Date;

  @Column('timestamptz', { nullable: true })
  endedAt!: Date | null;

  /** Names looked at so far. */
  @Column('int', { default: 0 })
  done!: number;

  @Column('int', { default: 0 })
  total!: number;

  /** Pairs that were not known before. */
  @Column('int', { default: 0 })
  found!: number;

  /** Id of the last name looked at; a scan that was broken off goes on from here. */
  @Column('uuid', { nullable: true })
  at!: string | null;
}
