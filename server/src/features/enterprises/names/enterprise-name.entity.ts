import { type EnterpriseNameKind, LIMITS } from '@lianzhao/contracts';
import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn } from 'typeorm';

import { Enterprise } from '../enterprise.entity';

/**
 * A name of an enterprise, with the keys under which it is compared with other names. The full and the short name
 * are kept in step with the enterprise by a trigger, so that whoever writes firms cannot forget them; the keys of all
 * are worked out by the database (`name_keys` in the migrations), so that no two writers can disagree.
 */
@Entity('enterprise_name')
@Index(['enterpriseId', 'kind', 'key'], { unique: true })
@Index('enterprise_name_by_key_idx', { synchronize: false })
@Index('enterprise_name_by_core_idx', { synchronize: false })
@Index('enterprise_name_by_grams_idx', { synchronize: false })
export class EnterpriseName {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @ManyToOne(() => Enterprise, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn()
  enterprise?: Enterprise;

  @Column('uuid')
  enterpriseId!: string;

  @Column('varchar', { length: 10 })
  kind!: EnterpriseNameKind;

  @Column('varchar', { length: LIMITS.name })
  name!: string;

  /** Without width, case, brackets and the legal form at the end; as `nameKeyOf`. */
  @Column('text', { default: '' })
  key!: string;

  /** The key without places and words of the legal form, wherever they stand. */
  @Column('text', { default: '' })
  core!: string;

  /** Pairs of neighbouring characters of the core. */
  @Column('text', { array: true, default: '{}' })
  grams!: string[];

  /** First day under this name, where known. */
  @Column('date', { nullable: true })
  since!: string | null;

  @Column('date', { nullable: true })
  until!: string | null;

  @Column('varchar', { length: LIMITS.line, nullable: true })
  source!: string | null;
}
