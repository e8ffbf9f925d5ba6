import { beforeAll, describe, expect, it } from '@jest/globals';

import { as, given, type Problem } from '../support';

const officer = () => as.officer();

beforeAll(() => given.project());

const LISTS: [path: string, client: () => ReturnType<typeof as.officer>][] = [
  ['/leads', as.officer],
  ['/visits', as.officer],
  ['/projects', as.officer],
  ['/enterprises', as.officer],
  ['/target-lists', as.officer],
  ['/targets', as.officer],
  ['/purchases', as.manager],
  ['/notices', as.officer],
  ['/users', as.sysadmin],
  ['/audit', as.auditor],
];

describe.each(LISTS)('the list %s', (path, client) => {
  const get = (query: string) => client().get(`${path}?${query}`);

  it.each(['madeUp=1', 'limit=1&where=true', 'Limit=1', '__proto__=1', 'constructor=1'])(
    'refuses a query it does not know: %s',
    async (query) => {
      const answer = await get(query);

      expect(answer).toBeProblem(400, 'input.invalid');
      const name = query.split('&').at(-1)!.split('=')[0]!;
      expect(JSON.stringify((answer.body as Problem).errors)).toContain(name);
    },
  );

  it.each([
    'madeUp',
    'id;drop table lead',
    '(case when true then 1 end)',
    'password',
    '--createdAt',
    '-',
    '__proto__',
    'constructor',
    'passwordHash',
    'lead.title',
  ])('refuses to sort by %j and says what it can sort by', async (sort) => {
    const answer = await get(`sort=${encodeURIComponent(sort)}`);

    expect(answer).toBeProblem(400, 'input.invalid');
    const [error] = (answer.body as Problem).errors!;
    expect(error).toMatchObject({ pointer: '?sort', code: 'unknown-sort' });
    expect(String(error!.params!.allowed)).not.toBe('');
  });

  it.each([
    'limit=0',
    'limit=-1',
    'limit=201',
    'limit=x',
    'limit=1.5',
    'limit=',
    'count=all',
    'sort[]=x',
    'limit[gt]=1',
  ])('refuses %s', async (query) => {
    expect(await get(query)).toBeProblem(400, 'input.invalid');
  });

  it.each(['limit=1&limit=2', 'sort=createdAt&sort=-createdAt', 'after=x&after=y'])(
    'refuses a query given twice: %s',
    async (query) => {
      expect(await get(query)).toBeProblem(400, 'input.invalid');
    },
  );

  it.each(CURSORS())('refuses the cursor %s', async (after) => {
    const answer = await get(`after=${encodeURIComponent(after)}`);

    expect(answer).toBeProblem(400, 'input.invalid');
  });
});

/** Not ours, of another order, and ours with a value that the column cannot hold. */
function CURSORS(): string[] {
  const id = '00000000-0000-4000-8000-000000000000';
  const cursor = (...parts: unknown[]) => Buffer.from(JSON.stringify(parts)).toString('base64url');
  const sorts = ['-updatedAt', '-startedAt', '-createdAt', '-at', 'username', 'name'];
  return [
    'x',
    '{}',
    '%00',
    cursor('title', 'x', id),
    cursor('-updatedAt'),
    cursor('-updatedAt', "'; select 1 --", "1' or 'a'='a"),
    ...sorts.filter((sort) => sort.startsWith('-')).map((sort) => cursor(sort, 'no moment', id)),
  ];
}

describe('a filter that takes an id', () => {
  it.each(['/leads?owner=', '/projects?owner=', '/visits?author='])(
    '%s refuses what only looks like one',
    async (path) => {
      for (const value of ['-'.repeat(36), 'a'.repeat(36), `${'0'.repeat(35)}-`, 'you', '']) {
        expect(await officer().get(`${path}${value}`)).toBeProblem(400, 'input.invalid');
      }
    },
  );

  it.each([
    '/leads?enterpriseId=x',
    '/visits?leadId=1',
    '/visits?projectId=%27',
    '/leads/1',
    '/leads/%27',
    '/projects/x',
    '/visits/..%2f..',
    '/enterprises/x',
  ])('%s is refused, not looked up', async (path) => {
    const answer = await officer().get(path);

    expect([400, 404]).toContain(answer.status);
  });

  it.each(['open=1', 'open=yes', 'open=', 'open=true&open=false'])(
    '/leads?%s is refused: only true or false',
    async (query) => {
      expect(await officer().get(`/leads?${query}`)).toBeProblem(400, 'input.invalid');
    },
  );
});
