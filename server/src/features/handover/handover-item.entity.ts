import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';

import { User } from '../orgs';
import { Handover } from './handover.entity';

/** One record of a book. Says nothing of what is in the record, so that erasing a person erases him. */
@Entity('handover_item')
@Index(['recordId'])
export class HandoverItem {
  @ManyToOne(() => Handover, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn()
  handover?: Handover;

  @PrimaryColumn('uuid')
  handoverId!: string;

  /** See `HandedKind`. */
  @PrimaryColumn('varchar', { length: 30 })
  kind!: string;

  @PrimaryColumn('uuid')
  recordId!: string;

  @ManyToOne(() => User, { nullable: false, onDelete: 'RESTRICT' })
  @JoinColumn()
  to?: User;

  @Column('uuid')
  toId!: string;

  /** Where it goes back to. */
  @Column('uuid', { nullable: true })
  fromDepartmentId!: string | null;

  /** The version it had when it was given; another one tells that somebody changed it since. */
  @Column('int')
  givenVersion!: number;

  /** It went back. */
  @Column('boolean', { default: false })
  returned!: boolean;
}
