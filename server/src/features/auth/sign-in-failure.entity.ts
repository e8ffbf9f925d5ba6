import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** One wrong attempt; counted per address so that trying many accounts from one place is slowed down. */
@Entity('sign_in_failure')
@Index(['address', 'at'])
export class SignInFailure {
  @PrimaryColumn('uuid', { default: () => 'gen_random_uuid()' })
  id!: string;

  @Column('varchar', { length: 60 })
  address!: string;

  @Column('timestamptz', { default: () => 'now()' })
  at!: Date;
}
