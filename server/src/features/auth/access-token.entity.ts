import type { Permission } from '@lianzhao/contracts';
import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn } from 'typeorm';

import { User } from '../orgs';

/** What a program signs in with: some of a person's permissions, for a limited time, revocable. */
@Entity('access_token')
export class AccessToken {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('bytea')
  @Index({ unique: true })
  secretHash!: Buffer;

  @ManyToOne(() => User, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn()
  user?: User;

  @Column('uuid')
  @Index()
  userId!: string;

  @Column('varchar', { length: 60 })
  name!: string;

  @Column('varchar', { length: 40, array: true })
  scopes!: Permission[];

  @Column('timestamptz')
  expiresAt!: Date;

  @Column('timestamptz', { nullable: true })
  lastUsedAt!: Date | null;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt!: Date;
}
