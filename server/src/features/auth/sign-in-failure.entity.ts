import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

/** One wrong attempt; counted per address so that trying many accounts from one place is slowed down. */
@Entity('sign_in_failure')
@Index(['address', 'at'])
export class SignInFailure {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('varchar', { length: 60 })
  address!: string;

  @Column('timestamptz', { default: () => 'now()' })
  at!: Date;
}
