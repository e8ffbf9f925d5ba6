import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';

import { LoggedRow, RecordMerge } from '../../../platform/merging';
import { Contact } from '../contact.entity';
import { User } from '../../orgs';

/**
 * One contact was merged into another. The one that went lives on in `sourceRow`, so that it can come back; once either
 * was erased, or the days for taking it back are over, who, when and the two ids are all that is left.
 */
@Entity('contact_merge')
@Index(['targetId', 'at'])
@Index(['sourceId'])
export class ContactMerge extends RecordMerge {
  /** Null once it was forgotten. */
  @Column('jsonb', { nullable: true })
  sourceRow!: object | null;
}

/** A row that pointed at the contact that went, as it was before and after. */
@Entity('contact_merge_row')
@Index(['mergeId', 'id'])
export class ContactMergeRow extends LoggedRow {
  @ManyToOne(() => ContactMerge, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn()
  merge?: ContactMerge;
}

/** Somebody said that these two are two people; they are not asked about again. In either order. */
@Entity('contact_told_apart')
@Index(['secondId'])
export class ContactToldApart {
  @ManyToOne(() => Contact, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn()
  first?: Contact;

  @PrimaryColumn('uuid')
  firstId!: string;

  @ManyToOne(() => Contact, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn()
  second?: Contact;

  @PrimaryColumn('uuid')
  secondId!: string;

  @ManyToOne(() => User, { nullable: false, onDelete: 'RESTRICT' })
  @JoinColumn()
  toldBy?: User;

  @Column('uuid')
  toldById!: string;

  @Column('timestamptz', { default: () => 'now()' })
  at!: Date;
}
