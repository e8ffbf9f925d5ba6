import type { PostLevel } from '@lianzhao/contracts';
import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn } from 'typeorm';

import { Enterprise } from '../../enterprises';
import { Contact } from '../contact.entity';

/** What somebody is or was at a firm. People change firms and departments; the old post stays. */
@Entity('contact_post')
export class ContactPost {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @ManyToOne(() => Contact, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn()
  contact?: Contact;

  @Column('uuid')
  @Index()
  contactId!: string;

  @ManyToOne(() => Enterprise, { nullable: false, onDelete: 'RESTRICT' })
  @JoinColumn()
  enterprise?: Enterprise;

  @Column('uuid')
  @Index()
  enterpriseId!: string;

  @Column('varchar', { length: 120, default: '' })
  department!: string;

  @Column('varchar', { length: 120, default: '' })
  title!: string;

  @Column('varchar', { length: 20, nullable: true })
  level!: PostLevel | null;

  /** YYYY, YYYY-MM or YYYY-MM-DD, as far as it is known. */
  @Column('varchar', { length: 10, nullable: true })
  since!: string | null;

  /** Null: to this day. */
  @Column('varchar', { length: 10, nullable: true })
  until!: string | null;
}
