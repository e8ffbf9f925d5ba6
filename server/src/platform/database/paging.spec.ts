import { describe, expect, it } from '@jest/globals';
import { LIMITS } from '@lianzhao/contracts';
import sql, { type Sql } from 'sql-template-tag';

import type { Database } from './database';
import { pageOf, type Paging } from './paging';

/** Plays a table of that many rows. */
function pageOver(rows: number, paging: Paging = {}) {
  const asked: string[] = [];
  const db = {
    rows: ({ values }: Sql) => {
      const limit = Number(values.at(-1));
      const named = Array.from({ length: Math.min(rows, limit) }, (_, at) => ({
        ...{ id: String(at), cursor_value: `v${at}`, cursor_id: String(at) },
      }));
      return Promise.resolve(named);
    },
    row: ({ text, values }: Sql) => {
      asked.push(text);
      return Promise.resolve({
        value: text.includes('limit') ? Math.min(rows, Number(values.at(-1))) : rows,
      });
    },
  } as unknown as Database;
  const list = {
    ...{ alias: 'lead', select: sql`lead.id`, from: sql`lead`, where: [], defaultSort: 'title' },
    sortable: { title: { column: 'lead.title', type: 'text' as const } },
  };
  return pageOf<{ id: string }>(db, list, paging).then((page) => ({ ...page, asked }));
}

describe('pageOf', () => {
  it('answers no more than the limit, and where to go on', async () => {
    const { items, next } = await pageOver(3, { limit: 2 });

    expect(items).toEqual([{ id: '0' }, { id: '1' }]);
    expect(JSON.parse(Buffer.from(next!, 'base64url').toString())).toEqual(['title', 'v1', '1']);
    expect((await pageOver(2, { limit: 2 })).next).toBeNull();
    expect((await pageOver(1_000, { limit: 9_999 })).items).toHaveLength(LIMITS.pageMax);
  });

  it('stops counting at the cap and says so, unless the exact number is wanted', async () => {
    const many = LIMITS.countCap + 5;

    expect((await pageOver(many)).count).toEqual({ value: LIMITS.countCap, capped: true });
    expect((await pageOver(7, { limit: 2 })).count).toEqual({ value: 7, capped: false });
    expect((await pageOver(many, { count: 'exact' })).count).toEqual({ value: many, capped: false });
    expect(await pageOver(many, { count: 'none' })).toMatchObject({ count: undefined, asked: [] });
  });

  it('knows how many there are when the first page holds them all, and asks nothing more', async () => {
    const whole = { count: { value: 7, capped: false }, asked: [] };
    expect(await pageOver(7, { limit: 7 })).toMatchObject(whole);
    expect(await pageOver(7, { count: 'exact' })).toMatchObject(whole);
    expect((await pageOver(8, { limit: 7 })).asked).toHaveLength(1);
  });

  it('asks no more when those that are sure are as many as are counted', async () => {
    const asked: string[] = [];
    const countOf = async (rows: { sure: number; all: number }) => {
      asked.length = 0;
      const db = {
        rows: ({ values }: Sql) =>
          Promise.resolve(
            Array.from({ length: Number(values.at(-1)) }, () => ({ cursor_value: '', cursor_id: '' })),
          ),
        row: ({ text }: Sql) => {
          asked.push(text);
          return Promise.resolve({ value: text.includes('his own') ? rows.sure : rows.all });
        },
      } as unknown as Database;
      const list = { ...{ alias: 'lead', select: sql`lead.id`, from: sql`lead`, defaultSort: 'title' } };
      const title = { column: 'lead.title', type: 'text' as const };
      const where = { where: [sql`'all'`], surely: [sql`'his own'`] };
      return (await pageOf(db, { ...list, ...where, sortable: { title } }, {})).count;
    };

    expect(await countOf({ sure: LIMITS.countCap + 1, all: 0 })).toEqual({
      value: LIMITS.countCap,
      capped: true,
    });
    expect(asked).toHaveLength(1);
    expect(await countOf({ sure: 3, all: 7 })).toEqual({ value: 7, capped: false });
  });

  it('counts with the first page only, unless it is asked to', async () => {
    const { next } = await pageOver(7, { limit: 2, sort: 'title' });
    const cursor = JSON.parse(Buffer.from(next!, 'base64url').toString()) as string[];
    const id = '00000000-0000-4000-8000-000000000001';
    const after = Buffer.from(JSON.stringify([...cursor.slice(0, 2), id])).toString('base64url');

    expect(await pageOver(7, { after })).toMatchObject({ count: undefined, asked: [] });
    expect((await pageOver(7, { after, count: 'capped' })).count).toEqual({ value: 7, capped: false });
  });
});
