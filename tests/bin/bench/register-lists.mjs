/** Requests of lists: the first page, pages far behind by their cursor, filtered ones, in another order. */

const REPEATS = 60;
/** How far behind the first page, in rows. */
const DEPTHS = [1_000, 3_000, 8_000, 20_000, 50_000];

export async function listsOf(client) {
  const { rows: firms } = await client.query(
    'select enterprise_id as id from lead group by 1 order by md5(enterprise_id::text) limit 60',
  );
  const { rows: nodes } = await client.query('select code from chain_node where retired_at is null limit 20');
  const { rows: officers } = await client.query(
    `select id from "user" where username like 'officer.%' limit 30`,
  );
  const firmIds = firms.map(({ id }) => id);
  const nodeCodes = nodes.map(({ code }) => code);
  const people = officers.map(({ id }) => id);
  const lists = {
    enterprises: {
      sorts: ['-updatedAt', 'name', 'createdAt'],
      filters: [
        ...['江苏', '广东', '宁夏', '贵州'].map((place) => `province=${encodeURIComponent(place)}`),
        ...['苏州', '柳州', '兰州'].map((place) => `city=${encodeURIComponent(place)}`),
        ...nodeCodes.map((code) => `node=${code}`),
        'origin=user',
        'province=%E6%B1%9F%E8%8B%8F&city=%E5%8D%97%E9%80%9A',
      ],
    },
    leads: {
      sorts: ['-updatedAt', 'title', 'dueAt', 'createdAt'],
      filters: [
        ...[
          'stage=new',
          'stage=qualified',
          'open=true',
          'scope=mine',
          'scope=shared',
          'scope=pool',
          'late=true',
        ],
        ...people.map((id) => `owner=${id}`),
        ...firmIds.map((id) => `enterpriseId=${id}`),
      ],
    },
    visits: {
      sorts: ['-startedAt', 'createdAt'],
      filters: [
        ...[
          'kind=call',
          'kind=letter',
          'author=me',
          'person=me',
          'topic=land',
          'from=2026-06-01&until=2026-06-30',
        ],
        ...people.map((id) => `author=${id}`),
        ...firmIds.map((id) => `enterpriseId=${id}`),
      ],
    },
    contacts: {
      sorts: ['-updatedAt', 'name', 'retainUntil'],
      filters: [
        'due=true',
        ...people.map((id) => `owner=${id}`),
        ...firmIds.map((id) => `enterpriseId=${id}`),
      ],
    },
  };
  const rows = [];
  for (const [list, { sorts, filters }] of Object.entries(lists)) {
    const deep = [];
    for (const sort of sorts) deep.push(...(await deepPages(client, list, sort)));
    const others = sorts.slice(1).map((sort) => `/${list}?sort=${sort}`);
    rows.push(
      { kind: 'list', title: `${list}, first page`, paths: repeated([`/${list}`]) },
      { kind: 'list', title: `${list}, by another column`, paths: repeated(others) },
      { kind: 'list', title: `${list}, far behind`, paths: repeated(deep) },
      {
        kind: 'list',
        title: `${list}, filtered`,
        paths: repeated(filters.map((filter) => `/${list}?${filter}`)),
      },
    );
  }
  return rows;
}

function repeated(paths) {
  const times = Math.ceil(REPEATS / paths.length);
  return Array.from({ length: times }, () => paths).flat();
}

const COLUMNS = {
  updatedAt: 'updated_at',
  createdAt: 'created_at',
  startedAt: 'started_at',
  name: 'name collate zh_pinyin',
  title: 'title',
  retainUntil: 'retain_until',
  dueAt: `coalesce(due_at, '9999-12-31 00:00:00+00'::timestamptz)`,
};
const TABLES = { enterprises: 'enterprise', leads: 'lead', visits: 'visit', contacts: 'contact' };

/** A cursor as the product writes it, for a row that far behind. */
async function deepPages(client, list, sort) {
  const column = COLUMNS[sort.replace('-', '')];
  const direction = sort.startsWith('-') ? 'desc' : 'asc';
  const pages = [];
  for (const depth of DEPTHS) {
    const { rows } = await client.query(
      `select (${column})::text as value, id from ${TABLES[list]}
       order by ${column} ${direction}, id ${direction} offset $1 limit 1`,
      [depth],
    );
    if (rows.length === 0) continue;
    const cursor = Buffer.from(JSON.stringify([sort, rows[0].value, rows[0].id])).toString('base64url');
    pages.push(`/${list}?sort=${sort}&after=${cursor}`);
  }
  return pages;
}
