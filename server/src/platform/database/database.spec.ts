import { describe, expect, it } from '@jest/globals';
import sql from 'sql-template-tag';
import type { DataSource, EntityManager } from 'typeorm';

import { Database } from './database';

/** Plays a pool: what was said over which connection, 0 outside transactions. */
function pool() {
  const said: [connection: number, statement: string][] = [];
  const manager = (connection: number) =>
    ({
      query: (text: string) => {
        said.push([connection, text]);
        return Promise.resolve([]);
      },
    }) as unknown as EntityManager;
  let opened = 0;
  const transaction = (work: (own: EntityManager) => Promise<unknown>) => work(manager(++opened));
  const source = { manager: manager(0), transaction } as unknown as DataSource;
  return { said, db: new Database(source) };
}

describe('Database', () => {
  it('says what belongs to a transaction over its connection, and nothing else', async () => {
    const { said, db } = pool();
    await db.rows(sql`before`);
    await db.transaction(async () => {
      expect(db.inTransaction).toBe(true);
      await db.rows(sql`within`);
    });
    await db.rows(sql`after`);

    expect(db.inTransaction).toBe(false);
    expect(said).toEqual([
      [0, 'before'],
      [1, 'within'],
      [0, 'after'],
    ]);
  });

  it('makes a transaction within another part of it', async () => {
    const { said, db } = pool();
    await db.transaction(async () => {
      await db.rows(sql`outer`);
      await db.transaction(() => db.rows(sql`inner`));
    });

    expect(said).toEqual([
      [1, 'outer'],
      [1, 'inner'],
    ]);
  });

  it('keeps two transactions at once apart', async () => {
    const { said, db } = pool();
    const one = db.transaction(async () => {
      await Promise.resolve();
      await db.rows(sql`one`);
    });
    await Promise.all([one, db.transaction(() => db.rows(sql`two`))]);

    expect(said.sort()).toEqual([
      [1, 'one'],
      [2, 'two'],
    ]);
  });

  it('waits for its turn as long as it takes, in the transaction that then does the work', async () => {
    const { said, db } = pool();
    await db.inTurn(7, () => db.rows(sql`the work`));

    expect(said).toEqual([
      [1, expect.stringMatching(/lock_timeout', '0'.*statement_timeout', '0'/)],
      [1, expect.stringContaining('pg_advisory_xact_lock')],
      [1, 'the work'],
    ]);
  });
});
