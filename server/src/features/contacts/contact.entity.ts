import type { ContactWay, LegalBasis } from '@lianzhao/contracts';
import { Column, Entity, Index, JoinColumn, ManyToOne } from 'typeorm';

import { BaseRecord } from '../../platform/database';
import { Department, User } from '../orgs';

/**
 * A person outside our offices whom we deal with. Personal information: kept on a legal basis, for a purpose, until a
 * day. Its past is not tracked, so that erasing the row erases the person.
 */
@Entity('contact')
@Index(['updatedAt', 'id'])
@Index(['createdAt', 'id'])
@Index(['retainUntil', 'id'])
@Index(['ownerId'])
@Index('contact_groups_idx', ['ownerId', 'departmentId'], { where: 'erased_at is null' })
@Index(['retainUntil'], { where: 'erased_at is null' })
@Index('contact_name_pinyin_idx', { synchronize: false })
@Index('contact_newest_idx', { synchronize: false })
@Index('contact_search_tokens_idx', { synchronize: false })
@Index('contact_search_latin_idx', { synchronize: false })
export class Contact extends BaseRecord {
  /** Empty once the person was erased. */
  @Column('varchar', { length: 60 })
  name!: string;

  @Column('varchar', { length: 20, nullable: true })
  preferredWay!: ContactWay | null;

  @Column('varchar', { length: 20 })
  legalBasis!: LegalBasis;

  /** What the data are for. */
  @Column('varchar', { length: 200 })
  purpose!: string;

  /** Who gave them to us, such as a business card at an event. */
  @Column('varchar', { length: 300, default: '' })
  source!: string;

  /** YYYY-MM-DD; from the day after, somebody must decide whether to keep them. */
  @Column('date')
  retainUntil!: string;

  /** The `retainUntil` of which the owner was told that it is over. */
  @Column('date', { nullable: true })
  reviewAskedFor!: string | null;

  @ManyToOne(() => User, { nullable: false, onDelete: 'RESTRICT' })
  @JoinColumn()
  owner?: User;

  @Column('uuid')
  ownerId!: string;

  @ManyToOne(() => Department, { nullable: false, onDelete: 'RESTRICT' })
  @JoinColumn()
  department?: Department;

  @Column('uuid')
  departmentId!: string;

  @Column('timestamptz', { nullable: true })
  erasedAt!: Date | null;

  /** The edit that made the row and was the last to change it, so that an import can be taken back. Set by a trigger. */
  @Column('uuid', { nullable: true, select: false })
  editId!: string | null;

  @Column('text', { array: true, select: false, default: '{}' })
  searchTokens!: string[];

  @Column('text', { select: false, default: '' })
  searchText!: string;

  @Column('text', { select: false, default: '' })
  searchLatin!: string;
}
