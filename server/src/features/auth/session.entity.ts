import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn } from 'typeorm';

import { User } from '../orgs';

/** A signed-in browser. The cookie holds a random secret; only its hash is stored. */
@Entity('session')
export class Session {
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

  @Column('timestamptz', { default: () => 'now()' })
  createdAt!: Date;

  /** Moved at most once a minute: reading must not cost a write each time. */
  @Column('timestamptz', { default: () => 'now()' })
  seenAt!: Date;

  @Column('varchar', { length: 60, nullable: true })
  address!: string | null;
}
