import { beforeAll, describe, expect, it } from '@jest/globals';

import { type ApiClient, as, aVisit, given, type Page } from '../support';

interface Item {
  id: string;
  [field: string]: unknown;
}

const SIZE = 23;
const WHERE = { department: 'Paging' };
const officer = () => as.officer(WHERE);

interface List {
  path: string;
  client: () => ApiClient;
  sorts: string[];
  add: () => Promise<unknown>;
}

let enterpriseId: string;

const LISTS: List[] = [
  {
    path: '/leads',
    client: officer,
    sorts: ['updatedAt', 'createdAt', 'respondBy', 'title'],
    add: () => given.lead({ ...WHERE, enterpriseId, title: `Lead ${Math.floor(Math.random() * 5)}` }),
  },
  {
    path: '/visits',
    client: officer,
    sorts: ['startedAt', 'createdAt'],
    // Only a few different moments, so that the id has to break ties.
    add: () =>
      officer().post(
        '/visits',
        aVisit({ enterpriseId, startedAt: `2026-03-0${1 + Math.floor(Math.random() * 3)}T02:00:00Z` }),
      ),
  },
];

async function walk(list: List, query: string, between?: () => Promise<unknown>): Promise<Item[]> {
  const seen: Item[] = [];
  let after: string | null = null;
  do {
    const from: string = after === null ? '' : `&after=${encodeURIComponent(after)}`;
    const { body }: { body: Page<Item> } = await list
      .client()
      .get<Page<Item>>(`${list.path}?${query}${from}`);
    seen.push(...body.items);
    after = body.next;
    if (after !== null) await between?.();
  } while (after !== null && seen.length < 500);
  return seen;
}

describe.each(LISTS)('the pages of $path', (list) => {
  let all: Item[];

  beforeAll(async () => {
    enterpriseId ??= (await given.enterprise()).id;
    for (let index = 0; index < SIZE; index++) await list.add();
    all = (await list.client().get<Page<Item>>(`${list.path}?limit=200`)).body.items;
    expect(all.length).toBeGreaterThanOrEqual(SIZE);
  });

  it.each(list.sorts.flatMap((sort) => [sort, `-${sort}`]))(
    'by %s hold every record once and in order',
    async (sort) => {
      const seen = await walk(list, `limit=4&sort=${sort}`);
      const field = sort.replace('-', '');
      const values = seen.map((item) => String(item[field]));
      const ordered = [...values].sort();

      expect(seen.map(({ id }) => id).sort()).toEqual(all.map(({ id }) => id).sort());
      expect(values).toEqual(sort.startsWith('-') ? ordered.reverse() : ordered);
    },
  );

  it('come out the same twice', async () => {
    const [first, second] = [await walk(list, 'limit=5'), await walk(list, 'limit=5')];

    expect(second.map(({ id }) => id)).toEqual(first.map(({ id }) => id));
  });

  it('repeat and skip nothing while records are added', async () => {
    const before = await walk(list, 'limit=200&sort=createdAt');
    const seen = await walk(list, 'limit=5&sort=-createdAt', list.add);
    const ids = seen.map(({ id }) => id);

    expect(new Set(ids).size).toBe(ids.length);
    expect(before.filter(({ id }) => !ids.includes(id))).toEqual([]);
    const forward = await walk(list, 'limit=7&sort=createdAt', list.add);
    expect(new Set(forward.map(({ id }) => id)).size).toBe(forward.length);
  });

  it('say how many there are, once, and only up to the cap', async () => {
    const page = async (query: string) => (await list.client().get<Page<Item>>(`${list.path}?${query}`)).body;
    const known = (await walk(list, 'limit=200')).length;

    expect((await page('limit=3')).count).toEqual({ value: known, capped: false });
    expect((await page('limit=3&count=exact')).count).toEqual({ value: known, capped: false });
    expect((await page('limit=3&count=none')).count).toBeUndefined();
    expect((await page('limit=200')).next).toBeNull();
    expect((await page(`limit=${Math.min(known, 200)}`)).next).toBeNull();
  });

  it('refuse the cursor of another order', async () => {
    const { body } = await list.client().get<Page<Item>>(`${list.path}?limit=2&sort=createdAt`);

    expect(
      await list.client().get(`${list.path}?limit=2&sort=-createdAt&after=${encodeURIComponent(body.next!)}`),
    ).toBeProblem(400, 'input.invalid');
  });

  it('show somebody else only his own, whatever cursor he borrowed', async () => {
    const { body } = await list.client().get<Page<Item>>(`${list.path}?limit=2&sort=createdAt`);
    const stranger = as.officer({ department: 'Elsewhere' });
    const page = await stranger.get<Page<Item>>(
      `${list.path}?limit=50&sort=createdAt&after=${encodeURIComponent(body.next!)}`,
    );

    expect(page).toSucceed(200);
    expect(page.body.items).toEqual([]);
  });
});
