import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** The answer a key got, kept with the change it answers so that a retry finds both or neither. */
@Entity('idempotency_key')
@Index(['createdAt'])
export class IdempotencyRow {
  @PrimaryColumn('uuid')
  actorId!: string;

  @PrimaryColumn('varchar', { length: 100 })
  key!: string;

  /** SHA-256 of method, address and body. */
  @Column('bytea')
  request!: Buffer;

  @Column('int')
  status!: number;

  @Column('jsonb', { nullable: true })
  body!: object | null;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt!: Date;
}
