import type { ChannelKind } from '@lianzhao/contracts';
import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';

import { Contact } from '../contact.entity';

/** A number or an address of a person. What it says is sealed; hashes with keys let it be found. */
@Entity('contact_channel')
export class ContactChannel {
  @PrimaryColumn('uuid')
  id!: string;

  @ManyToOne(() => Contact, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn()
  contact?: Contact;

  @Column('uuid')
  @Index()
  contactId!: string;

  @Column('varchar', { length: 10 })
  kind!: ChannelKind;

  /** See `Sealing`; belongs to the id of this row. */
  @Column('varchar', { length: 600 })
  sealed!: string;

  /** Of the whole value. */
  @Column('bytea')
  @Index()
  hash!: Buffer;

  /** Of the last four digits, with a key of its own; null for an address. */
  @Column('bytea', { nullable: true })
  @Index()
  endingHash!: Buffer | null;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt!: Date;
}
