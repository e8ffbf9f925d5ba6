import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

export const AUDIT_RESULTS = ['done', 'denied', 'failed'] as const;
export type AuditResult = (typeof AUDIT_RESULTS)[number];

/** Who did what, when and from where. The application's role can add rows and read them, nothing else. */
@Entity('audit')
@Index(['at', 'id'])
@Index(['recordKind', 'recordId'])
@Index(['actorId', 'at'])
export class AuditRow {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('timestamptz', { default: () => 'clock_timestamp()' })
  at!: Date;

  @Column('uuid', { nullable: true })
  actorId!: string | null;

  /** `record:verb` in the past or the permission that was refused. */
  @Column('varchar', { length: 60 })
  action!: string;

  @Column('varchar', { length: 40, nullable: true })
  recordKind!: string | null;

  @Column('uuid', { nullable: true })
  recordId!: string | null;

  @Column('jsonb', { nullable: true })
  before!: object | null;

  @Column('jsonb', { nullable: true })
  after!: object | null;

  @Column('varchar', { length: 60, nullable: true })
  address!: string | null;

  @Column('varchar', { length: 60, nullable: true })
  requestId!: string | null;

  @Column('varchar', { length: 10 })
  result!: AuditResult;
}
