import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

/** A fact stored with the change it tells of, until its handlers have run. */
@Entity('outbox')
@Index(['dueAt'], { where: 'handled_at IS NULL' })
export class OutboxRow {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'ALWAYS' })
  id!: string;

  @Column('varchar', { length: 60 })
  name!: string;

  @Column('jsonb')
  payload!: object;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt!: Date;

  @Column('timestamptz', { default: () => 'now()' })
  dueAt!: Date;

  @Column('int', { default: 0 })
  attempts!: number;

  @Column('timestamptz', { nullable: true })
  handledAt!: Date | null;

  @Column('varchar', { length: 300, nullable: true })
  lastError!: string | null;
}
