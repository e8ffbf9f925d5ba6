import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

import { SEARCH_NAME } from './search-words';

/** What a record is found by, kept beside it so that every search uses an index; recomputable from the record. */
@Entity('search_entry')
@Index('search_entry_months_of_visits_idx', { synchronize: false })
@Index('search_entry_latin_of_visits_idx', { synchronize: false })
@Index('search_entry_tokens_of_others_idx', { synchronize: false })
@Index('search_entry_latin_of_others_idx', { synchronize: false })
@Index('search_entry_name_idx', { synchronize: false })
@Index(['kind', 'at'])
export class SearchEntry {
  /** `lead`; which table `recordId` is of. */
  @PrimaryColumn('varchar', { length: 20 })
  kind!: string;

  @PrimaryColumn('uuid')
  recordId!: string;

  /** Of the record this was made from; another one there means that the entry is old. */
  @Column('int')
  version!: number;

  /** By which the newer of equally close ones comes first. */
  @Column('timestamptz')
  at!: Date;

  @Column('varchar', { length: SEARCH_NAME })
  searchName!: string;

  @Column('text', { array: true })
  searchTokens!: string[];

  @Column('text')
  searchText!: string;

  @Column('text')
  searchLatin!: string;
}
