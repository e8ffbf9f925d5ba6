import { describe, expect, it } from '@jest/globals';
import sql, { type Sql } from 'sql-template-tag';

import type { Database } from '../database';
import { newestEntries } from './newest-entries';
import type { IndexedRecords } from './search-index';
import type { SearchHit } from './search-sources';

const RECORDS = { kind: 'visit', table: 'visit', shown: sql`null as title` } as IndexedRecords;
const HIT: SearchHit = { id: '1', title: '', subtitle: null, at: new Date(0) };

/** Answers each look in its turn, and keeps what was asked. */
function databaseOf(...answers: SearchHit[][]) {
  const asked: string[] = [];
  const rows = (statement: Sql) => {
    asked.push(statement.sql);
    return Promise.resolve(answers[asked.length - 1] ?? []);
  };
  return { asked, db: { rows } as unknown as Database };
}

const search = (db: Database, typed: string) =>
  newestEntries(db, RECORDS, { typed, limit: 2, match: sql`true`, visible: sql`true` });

describe('newestEntries', () => {
  it('looks no further than the newest of all when they are enough', async () => {
    const { db, asked } = databaseOf([HIT, HIT]);

    expect(await search(db, '合')).toEqual([HIT, HIT]);
    expect(asked).toHaveLength(1);
  });

  it('goes on to the last months and to all of them for what is rare', async () => {
    const { db, asked } = databaseOf([], [HIT], [HIT]);

    expect(await search(db, '𪚥')).toEqual([HIT]);
    expect(asked).toHaveLength(3);
    expect(asked[2]).toContain('span.oldest');
  });

  it('looks pinyin up by its syllables in the last months, or as it is spelt', async () => {
    const { db, asked } = databaseOf([], [HIT, HIT]);

    expect(await search(db, 'longgai')).toEqual([HIT, HIT]);
    expect(asked[1]).toMatch(/search_keys.* or split_part/s);
  });

  it('looks other letters up in all months at once', async () => {
    const { db, asked } = databaseOf([], [HIT]);

    expect(await search(db, 'lgkj')).toEqual([HIT]);
    expect(asked).toHaveLength(2);
    expect(asked[1]).not.toContain('search_keys');
  });
});
