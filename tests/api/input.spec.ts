import { LIMITS } from '@lianzhao/contracts';
import { beforeAll, describe, expect, it } from '@jest/globals';

import { as, aVisit, given, type Lead, type Problem, type Project, type Visit, zone } from '../support';

let lead: Lead;
let visit: Visit;
let project: Project;
let enterpriseId: string;

beforeAll(async () => {
  lead = await given.lead();
  visit = await given.visit({ leadId: lead.id });
  project = await given.project();
  enterpriseId = (await given.enterprise()).id;
  // Signing in changes the user's own row, which must not happen between two looks at it.
  await as.sysadmin().get('/me');
  await as.manager().get('/me');
});

const officer = () => as.officer();

interface Body {
  name: string;
  table: string;
  send: (values: object) => Promise<{ status: number; body: unknown }>;
}

const POSTS: Body[] = [
  {
    name: 'POST /leads',
    table: 'lead',
    send: (values) => officer().post('/leads', { title: 'x y', source: 'event', enterpriseId, ...values }),
  },
  {
    name: 'POST /visits',
    table: 'visit',
    send: (values) => officer().post('/visits', aVisit({ enterpriseId, ...values })),
  },
  {
    name: 'POST /enterprises',
    table: 'enterprise',
    send: (values) => officer().post('/enterprises', { name: `Firm ${Math.random()}`, ...values }),
  },
  {
    name: 'POST /leads/:id/moves',
    table: 'lead',
    send: (values) =>
      officer().post(`/leads/${lead.id}/moves`, { to: 'contacted', version: lead.version, ...values }),
  },
  {
    name: 'POST /projects',
    table: 'project',
    send: (values) =>
      officer().post('/projects', { leadId: lead.id, leadVersion: 99, name: 'x y', ...values }),
  },
  {
    name: 'POST /projects/:id/moves',
    table: 'project',
    send: (values) =>
      officer().post(`/projects/${project.id}/moves`, {
        to: 'screening',
        version: project.version,
        evidence: 'paper',
        ...values,
      }),
  },
  {
    name: 'POST /projects/:id/fair-competition-reviews',
    table: 'project',
    send: (values) =>
      as.manager().post(`/projects/${project.id}/fair-competition-reviews`, {
        result: 'passed',
        opinion: 'fine',
        reviewedOn: '2026-03-01',
        version: project.version,
        ...values,
      }),
  },
  {
    name: 'POST /me/tokens',
    table: 'access_token',
    send: (values) => officer().post('/me/tokens', { name: 'x', scopes: ['lead:read'], days: 1, ...values }),
  },
  {
    name: 'POST /users',
    table: 'user',
    send: (values) =>
      as
        .sysadmin()
        .post('/users', { username: 'new.user', name: 'x', departmentId: lead.department.id, ...values }),
  },
  {
    name: 'POST /departments',
    table: 'department',
    send: (values) =>
      as.sysadmin().post('/departments', {
        name: 'New office',
        parentId: lead.department.id,
        kind: 'bureau',
        ...values,
      }),
  },
];
const PATCHES: Body[] = [
  {
    name: 'PATCH /leads/:id',
    table: 'lead',
    send: (values) => officer().patch(`/leads/${lead.id}`, values, { version: lead.version }),
  },
  {
    name: 'PATCH /visits/:id',
    table: 'visit',
    send: (values) => officer().patch(`/visits/${visit.id}`, values, { version: visit.version }),
  },
  {
    name: 'PATCH /projects/:id',
    table: 'project',
    send: (values) => officer().patch(`/projects/${project.id}`, values, { version: project.version }),
  },
  {
    name: 'PATCH /enterprises/:id',
    table: 'enterprise',
    send: (values) => officer().patch(`/enterprises/${enterpriseId}`, values, { version: 1 }),
  },
];
const BODIES = [...POSTS, ...PATCHES];

/** Fields the product itself keeps; a caller who may set one owns somebody else's record. */
const READ_ONLY = [
  'id',
  'ownerId',
  'reporterId',
  'departmentId',
  'deptId',
  'authorId',
  'version',
  'createdAt',
  'updatedAt',
  'stage',
  'isAdmin',
  'roles',
  'madeUp',
];

describe.each(BODIES)('$name', ({ name, table, send }) => {
  it('refuses each field it does not name, names it, and changes nothing', async () => {
    const before = await zone().database.checksums([table]);
    for (const field of READ_ONLY.filter((each) => !allowed(name).includes(each))) {
      const answer = await send({ [field]: 'x' });
      expect(answer).toBeProblem(400, 'input.invalid');
      expect((answer.body as Problem).errors).toContainEqual({ pointer: `/${field}`, code: 'unknown-field' });
    }
    expect(await zone().database.checksums([table])).toEqual(before);
  });

  it('refuses a field called constructor like any other it does not name', async () => {
    const before = await zone().database.checksums([table]);

    expect((await send({ constructor: 'x' })).status).toBe(400);
    expect(await zone().database.checksums([table])).toEqual(before);
  });

  it('refuses a body that reaches for the prototype', async () => {
    const answer = await send(JSON.parse('{"__proto__":{"polluted":true}}') as object);

    expect([400, 404, 409]).toContain(answer.status);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });
});

/** Fields of that body, so that the list above may name them. */
function allowed(name: string): string[] {
  if (name === 'PATCH /leads/:id') return ['ownerId'];
  if (name.endsWith('/moves') || name.endsWith('reviews')) return ['version'];
  return name === 'POST /users' ? ['departmentId'] : [];
}

describe('a value of the wrong kind', () => {
  const WRONG: unknown[] = [null, 1, true, [], {}, ['x y'], { $ne: '' }, [{ toString: 'x' }], ''];
  const FIELDS: [body: Body, fields: string[]][] = [
    [POSTS[0]!, ['title', 'enterpriseId', 'source']],
    [POSTS[1]!, ['kind', 'startedAt', 'summary', 'commitments', 'nextStepOn']],
    [POSTS[2]!, ['name', 'nodeCodes']],
    [POSTS[3]!, ['to', 'version']],
    [POSTS[4]!, ['leadId', 'leadVersion', 'name']],
    [POSTS[5]!, ['to', 'version', 'evidence']],
    [POSTS[6]!, ['result', 'opinion', 'reviewedOn', 'version']],
    [POSTS[7]!, ['name', 'scopes', 'days']],
    [PATCHES[0]!, ['title', 'outline', 'ownerId', 'nodeCode', 'totalInvestment']],
    [PATCHES[1]!, ['summary', 'kind', 'startedAt', 'commitments', 'place', 'nextStep']],
    [PATCHES[2]!, ['name', 'totalInvestment']],
  ];

  it.each(
    FIELDS.flatMap(([body, fields]) =>
      fields.map((field) => ({ body, field, name: `${body.name} ${field}` })),
    ),
  )('$name is refused or understood, never a failure of the server', async ({ body, field }) => {
    for (const value of WRONG) {
      const answer = await body.send({ [field]: value });
      const told = `${field}=${JSON.stringify(value)}: ${answer.status} ${JSON.stringify(answer.body)}`;
      expect(told).not.toMatch(/: 5\d\d /);
      if (value === null || Array.isArray(value) || value === '') continue;
      if (typeof value === 'object') expect(told).toMatch(/: 400 /);
    }
  });

  it.each([
    ['every text that may be left out', 'POST /leads', { outline: null }],
    [
      'of a visit',
      'POST /visits',
      { place: null, theirPeople: null, ourPeople: null, demands: null, nextStep: null, commitments: null },
    ],
    ['of a change of a visit', 'PATCH /visits/:id', { place: null, commitments: null }],
  ])('null in %s is refused or means empty: %s', async (_, name, values) => {
    const answer = await BODIES.find((body) => body.name === name)!.send(values);

    expect(answer.status).toBeLessThan(500);
  });

  it('null for the name of a user is refused, not stored', async () => {
    const { id } = await given.user(['officer'], { called: 'Named' });
    const answer = await as
      .sysadmin()
      .patch(`/users/${id}`, { name: null, departmentId: null }, { version: 1 });

    expect(answer.status).toBeLessThan(500);
    expect(
      await zone().database.rows('select 1 from "user" where id = $1 and name is not null', [id]),
    ).toHaveLength(1);
  });
});

describe('texts', () => {
  const title = (text: string) => POSTS[0]!.send({ title: text });

  it('of Chinese, rare characters and emoji come back as they were', async () => {
    for (const text of ['高效铜铟太阳能', '𠮷野 㐀 𫖯', '👩🏽‍🔧 线索', 'a\u0301 é', '全角123', '  spaces  ']) {
      const answer = await title(text);
      expect(answer).toSucceed(201);
      expect((answer.body as Lead).title.trim()).toBe(text.trim());
    }
  });

  it.each([
    ['a NUL', 'a\u0000b'],
    ['a text that is too long', 'x'.repeat(LIMITS.title + 1)],
    ['a text that is too short', 'x'],
  ])('with %s are refused by name', async (_, text) => {
    const answer = await title(text);

    expect(answer).toBeProblem(400, 'input.invalid');
  });

  it('with half a character do not break the server', async () => {
    const answer = await title('half \ud800 of it');

    expect(answer.status).toBeLessThan(500);
  });

  it('of SQL and markup are only texts', async () => {
    for (const text of [
      `'; drop table lead; --`,
      '<img src=x onerror=alert(1)>',
      '${7*7}',
      '{{7*7}}',
      '%s%n',
      '\\\\%_',
    ]) {
      const answer = await title(text);
      expect(answer).toSucceed(201);
      const id = (answer.body as Lead).id;
      expect((await officer().get<Lead>(`/leads/${id}`)).body.title).toBe(text);
    }
  });

  it('in a search are taken literally', async () => {
    await given.lead({ title: 'Literal 100%_sure \\o/' });
    const found = async (q: string) =>
      (await officer().get<{ items: Lead[] }>(`/leads?limit=200&q=${encodeURIComponent(q)}`)).body.items.map(
        (item) => item.title,
      );

    expect(await found('100%_sure \\o/')).toEqual(['Literal 100%_sure \\o/']);
    expect(await found('100%%sure')).toEqual([]);
    expect(await found('100__sure')).toEqual([]);
  });
});

describe('days and moments', () => {
  it.each([
    '2026-13-01',
    '2026-02-30',
    '01.03.2026',
    'soon',
    '2026-03-01T00:00:00Z',
    '2026-W10-1',
    '20260301',
    '',
  ])('a next step on %j is refused or a real day', async (nextStepOn) => {
    const answer = await POSTS[1]!.send({ nextStepOn });

    expect(answer).toBeProblem(400, 'input.invalid');
  });

  it.each([
    '2026-W10-1',
    '2026-060',
    '2026',
    '+012026-01-01T00:00:00Z',
    '2026-03-01T25:00:00Z',
    '0000-01-01T00:00:00Z',
    '-000001-01-01T00:00:00Z',
  ])('a start at %j is refused or a real moment, never a failure', async (startedAt) => {
    const answer = await POSTS[1]!.send({ startedAt });

    expect(answer.status).toBeLessThan(500);
    if (answer.status < 300) expect((answer.body as Visit).startedAt).toMatch(/^\d{4}-\d\d-\d\dT/);
  });

  it.each(['2026-03-02T10:00:00', '2026-03-02', '2026-03-02T10:00:00+8'])(
    'a moment says its offset, or it is refused: %s',
    async (startedAt) => {
      expect(await POSTS[1]!.send({ startedAt })).toBeProblem(400, 'input.invalid');
    },
  );

  it('keep the moment whatever zone it was sent in', async () => {
    const answer = await POSTS[1]!.send({ startedAt: '2026-03-02T10:00:00+08:00' });

    expect((answer.body as Visit).startedAt).toBe('2026-03-02T02:00:00.000Z');
  });
});

describe('money', () => {
  it.each(['-1', '1e9', '1,000', '12345678901234', '1.234', 'NaN', '一亿', ' 1'])(
    '%j is refused',
    async (totalInvestment) => {
      expect(await POSTS[0]!.send({ totalInvestment })).toBeProblem(400, 'input.invalid');
    },
  );

  it('keeps every digit', async () => {
    const { body } = await POSTS[0]!.send({ totalInvestment: '9999999999999.99' });

    expect((body as Lead).totalInvestment).toBe('9999999999999.99');
  });
});

describe('a request that is too much', () => {
  const wire = (payload: string, headers: Record<string, string> = { 'content-type': 'application/json' }) =>
    officer().send('POST', '/leads', payload, { headers });

  it('in bytes is refused before it is read', async () => {
    expect(await wire(JSON.stringify({ title: 'x'.repeat(1_100_000) }))).toBeProblem(413, 'http.too-large');
  });

  it('in commitments is refused', async () => {
    const commitments = Array.from({ length: LIMITS.commitments + 1 }, () => ({ side: 'ours', text: 'x' }));

    expect(await POSTS[1]!.send({ commitments })).toBeProblem(400, 'input.invalid');
  });

  it('in depth is refused', async () => {
    const deep = `{"title":${'['.repeat(20_000)}${']'.repeat(20_000)}}`;

    expect((await wire(deep)).status).toBe(400);
  });

  it('that is no JSON is refused without our insides', async () => {
    for (const payload of ['{', 'null', '[]', '"x"', '1', '{"title":"x",}']) {
      const answer = await wire(payload);
      expect(answer.status).toBe(400);
      expect(JSON.stringify(answer.body)).not.toMatch(/SyntaxError|Unexpected token|position|at \w+ \(/);
    }
  });
});
