import type { CommitmentSide } from '@lianzhao/contracts';
import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';

import { ChainNode } from '../chains';
import { Contact } from '../contacts';
import { Anchor, Enterprise } from '../enterprises';
import { Lead } from '../leads';
import { User } from '../orgs';
import { Project } from '../projects';
import { Visit } from './visit.entity';

/** A firm that was met besides the one the visit is mainly about, with what it is about there. */
@Entity('visit_firm')
export class VisitFirm {
  @ManyToOne(() => Visit, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn()
  visit?: Visit;

  @PrimaryColumn('uuid')
  visitId!: string;

  @ManyToOne(() => Enterprise, { nullable: false, onDelete: 'RESTRICT' })
  @JoinColumn()
  enterprise?: Enterprise;

  @PrimaryColumn('uuid')
  @Index()
  enterpriseId!: string;

  @ManyToOne(() => Lead, { nullable: true, onDelete: 'RESTRICT' })
  @JoinColumn()
  lead?: Lead | null;

  @Column('uuid', { nullable: true })
  @Index()
  leadId!: string | null;

  @ManyToOne(() => Project, { nullable: true, onDelete: 'RESTRICT' })
  @JoinColumn()
  project?: Project | null;

  @Column('uuid', { nullable: true })
  @Index()
  projectId!: string | null;

  @Column('int')
  place!: number;
}

/** Somebody who took part, on either side. No phone numbers here. */
@Entity('visit_person')
@Index(['visitId', 'place'])
export class VisitPerson {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @ManyToOne(() => Visit, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn()
  visit?: Visit;

  @Column('uuid')
  visitId!: string;

  @Column('varchar', { length: 10 })
  side!: CommitmentSide;

  /** One of ours who has an account. */
  @ManyToOne(() => User, { nullable: true, onDelete: 'RESTRICT' })
  @JoinColumn()
  user?: User | null;

  @Column('uuid', { nullable: true })
  @Index()
  userId!: string | null;

  /** One of theirs who is among the contacts; his name is read there, so that erasing him erases it here. */
  @ManyToOne(() => Contact, { nullable: true, onDelete: 'RESTRICT' })
  @JoinColumn()
  contact?: Contact | null;

  @Column('uuid', { nullable: true })
  @Index()
  contactId!: string | null;

  @Column('varchar', { length: 60 })
  name!: string;

  @Column('varchar', { length: 100, default: '' })
  post!: string;

  @Column('int')
  place!: number;
}

/** A part of a chain that was talked about. */
@Entity('visit_node')
export class VisitNode {
  @ManyToOne(() => Visit, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn()
  visit?: Visit;

  @PrimaryColumn('uuid')
  visitId!: string;

  @ManyToOne(() => ChainNode, { nullable: false, onDelete: 'RESTRICT' })
  @JoinColumn()
  node?: ChainNode;

  @PrimaryColumn('uuid')
  @Index()
  nodeId!: string;
}

/** A chain leader that was talked about. */
@Entity('visit_anchor')
export class VisitAnchor {
  @ManyToOne(() => Visit, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn()
  visit?: Visit;

  @PrimaryColumn('uuid')
  visitId!: string;

  @ManyToOne(() => Anchor, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn()
  anchor?: Anchor;

  @PrimaryColumn('uuid')
  @Index()
  anchorId!: string;
}
