import { describe, expect, it } from '@jest/globals';
import sql, { type Sql } from 'sql-template-tag';

import type { Database } from './database';
import { groupsOf } from './grouping';

/** Plays a table whose rows are all of one kind; the limit is the last value but that of the groups themselves. */
function groupsOver(rows: number, most?: number) {
  const db = {
    rows: ({ values }: Sql) => {
      const limit = values.length > 1 ? Number(values[0]) : rows;
      const seen = Math.min(rows, limit);
      return Promise.resolve([{ key: 'visit', name: null, count: seen, seen }]);
    },
  } as unknown as Database;
  const list = { from: sql`visit`, where: [], fields: { kind: { key: 'visit.kind' } }, most };
  return groupsOf(db, list, 'kind');
}

describe('groupsOf', () => {
  it('counts all rows where an index answers', async () => {
    expect(await groupsOver(90)).toMatchObject({
      capped: false,
      more: false,
      items: [{ key: 'visit', count: 90 }],
    });
  });

  it('reads no more rows than it may elsewhere, and says that there are more', async () => {
    expect((await groupsOver(90, 100)).capped).toBe(false);
    expect((await groupsOver(100, 100)).capped).toBe(false);
    expect(await groupsOver(900, 100)).toMatchObject({ capped: true, items: [{ count: 101 }] });
  });

  it('lists the largest groups and says that there are others', async () => {
    const rows = ({ values }: Sql) =>
      Promise.resolve(
        Array.from({ length: Math.min(340, Number(values.at(-1))) }, (_, at) => ({
          key: `c${at}`,
          name: null,
          count: 1,
          seen: 340,
        })),
      );
    const db = { rows } as unknown as Database;
    const list = { from: sql`enterprise e`, where: [], fields: { city: { key: 'e.city' } } };

    const { items, more } = await groupsOf(db, list, 'city');
    expect([items.length, more]).toEqual([200, true]);
  });

  it('refuses a field that the list has not', async () => {
    const list = { from: sql`visit`, where: [], fields: {} };
    await expect(groupsOf({} as Database, list, 'kind')).rejects.toMatchObject({ code: 'input.invalid' });
  });
});
