import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, Unique } from 'typeorm';

import { User } from '../orgs';

export const NOTICE_KINDS = [
  'lead.moved',
  'lead.handed-over',
  'lead.overdue',
  'lead.claim',
  'lead.claim-ends',
  'lead.shared',
  'visit.recorded',
  'project.moved',
  'project.overdue',
  'targets.assigned',
  'join.requested',
  'join.accepted',
  'join.declined',
  'contact.retention-ended',
  'qualification.soon',
  'qualification.over',
  'task.assigned',
  'task.soon',
  'task.late',
  'task.escalated',
  'handover.received',
  'export.waits',
  'export.allowed',
  'export.refused',
] as const;
export type NoticeKind = (typeof NOTICE_KINDS)[number];

/** Something a person wants to hear of. The sentence is made by the web, in the reader's language. */
@Entity('notice')
@Index(['recipientId', 'createdAt', 'id'])
@Unique(['recipientId', 'about'])
export class Notice {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @ManyToOne(() => User, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn()
  recipient?: User;

  @Column('uuid')
  recipientId!: string;

  @Column('varchar', { length: 30 })
  kind!: NoticeKind;

  @Column('jsonb', { default: () => "'{}'" })
  params!: Record<string, string>;

  @Column('varchar', { length: 20 })
  recordKind!: string;

  @Column('uuid')
  recordId!: string;

  /** What it tells of; one person hears of one thing once, however often the fact is handled. */
  @Column('varchar', { length: 100 })
  about!: string;

  @Column('timestamptz', { nullable: true })
  readAt!: Date | null;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt!: Date;
}
