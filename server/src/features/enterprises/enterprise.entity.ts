import { type EnterpriseOrigin, LIMITS } from '@lianzhao/contracts';
import { Column, Entity, Index } from 'typeorm';

import { BaseRecord } from '../../platform/database';
import { Tracking } from '../../platform/history';
import { firstOf } from '../../platform/text';
import { nameKeyOf } from './name-key';
import { searchColumns, SHORT_NAME } from './search-columns';

/**
 * A company, from the atlas or entered by a person.
 *
 * The search indexes need operator classes and a collation that TypeORM cannot describe; the first migration
 * creates them, and the names below keep the generator from dropping them.
 */
@Entity('enterprise')
@Index(['nameKey'], { unique: true })
@Index(['uscc'], { unique: true, where: 'uscc is not null' })
@Index(['atlasKey'], { unique: true, where: 'atlas_key is not null' })
@Index(['updatedAt', 'id'])
@Index(['createdAt', 'id'])
@Index(['province', 'updatedAt', 'id'])
@Index(['city', 'updatedAt', 'id'])
@Index('enterprise_groups_idx', ['province', 'city', 'origin', 'industryCodes'])
@Index('enterprise_section_idx', { synchronize: false })
@Index('enterprise_edit_id_idx', { synchronize: false })
@Index('enterprise_name_pinyin_idx', { synchronize: false })
@Index('enterprise_newest_idx', { synchronize: false })
@Index('enterprise_search_beginnings_idx', { synchronize: false })
@Index('enterprise_search_name_idx', { synchronize: false })
@Index('enterprise_search_short_name_idx', { synchronize: false })
@Index('enterprise_search_tokens_idx', { synchronize: false })
@Index('enterprise_search_latin_idx', { synchronize: false })
export class Enterprise extends BaseRecord {
  @Column('varchar', { length: LIMITS.name })
  name!: string;

  /** The name without what different writers write differently; equal keys are the same firm. */
  @Column('varchar', { length: LIMITS.name })
  nameKey!: string;

  @Column('varchar', { length: SHORT_NAME, nullable: true })
  shortName!: string | null;

  @Column('varchar', { length: LIMITS.name, nullable: true })
  nameEn!: string | null;

  /** 统一社会信用代码, normalised. */
  @Column('varchar', { length: 18, nullable: true })
  uscc!: string | null;

  /** Why a code is kept whose check digit is wrong. */
  @Column('varchar', { length: LIMITS.reason, nullable: true })
  usccOverrideReason!: string | null;

  @Column('varchar', { length: 40, nullable: true })
  province!: string | null;

  @Column('varchar', { length: 40, nullable: true })
  city!: string | null;

  @Column('varchar', { length: 40, nullable: true })
  region!: string | null;

  /** Where it is listed, exchange and code, `SZ:002459、HK:00175`: the sum of its rows, as `ToldColumns` has it. */
  @Column('text', { nullable: true })
  listing!: string | null;

  /** Since when it is listed, the first of its listings: YYYY, YYYY-MM or YYYY-MM-DD. */
  @Column('varchar', { length: 10, nullable: true })
  listedSince!: string | null;

  /** Administrative division (GB/T 2260) of the registered place. */
  @Column('varchar', { length: 6, nullable: true })
  registeredCode!: string | null;

  @Column('varchar', { length: LIMITS.name, nullable: true })
  registeredAddress!: string | null;

  /** Administrative division of the place of work. */
  @Column('varchar', { length: 6, nullable: true })
  operatingCode!: string | null;

  @Column('varchar', { length: LIMITS.name, nullable: true })
  operatingAddress!: string | null;

  /** Industries (GB/T 4754), the main one first. */
  @Column('text', { array: true, default: '{}' })
  industryCodes!: string[];

  @Column('varchar', { length: LIMITS.line, nullable: true })
  mainProducts!: string | null;

  @Column('text', { array: true, default: '{}' })
  qualifications!: string[];

  @Column('varchar', { length: 30 })
  origin!: EnterpriseOrigin;

  /** By what we know of it: the sum of its rows, `2026 年展会名录；客户推荐`. */
  @Column('text', { nullable: true })
  source!: string | null;

  /** Key the atlas knows the firm under; stays when people rename it. */
  @Column('varchar', { length: LIMITS.name, nullable: true })
  atlasKey!: string | null;

  /** When a person changed the row; from then on the atlas no longer overwrites it. */
  @Column('timestamptz', { nullable: true })
  editedAt!: Date | null;

  @Column('varchar', { length: LIMITS.name, select: false })
  searchName!: string;

  @Column('varchar', { length: SHORT_NAME, select: false })
  searchShortName!: string;

  @Column('text', { array: true, select: false })
  searchTokens!: string[];

  @Column('text', { select: false })
  searchText!: string;

  @Column('text', { select: false })
  searchLatin!: string;

  @Column(() => Tracking, { prefix: false })
  tracking!: Tracking;

  /** Call after any change to a name or code: what is searched is derived from them. */
  derive(): void {
    this.nameKey = firstOf(nameKeyOf(this.name), LIMITS.name);
    Object.assign(this, searchColumns(this));
  }
}
