import { request as httpRequest } from 'node:http';

import { ADMINISTRATOR_ROLES, permissionsOf, ROLES, type Permission, type Role } from '@lianzhao/contracts';
import { beforeAll, describe, expect, it } from '@jest/globals';

import { as, given, signIn, zone } from '../support';
import { readJson } from '../support/repository';

/** Checked against the product's own handlers by tests/architecture/permissions.spec.ts. */
const SNAPSHOT = readJson<Record<string, string>>('tests/architecture/permissions.snapshot.json');
const ROUTES = Object.entries(SNAPSHOT).map(([route, access]) => {
  const [method, path] = route.split(' ') as ['GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE', string];
  return { route, method, path: path.replace(/:(\w+)/g, parameter), access };
});
const CLOSED = ROUTES.filter(({ access }) => access !== 'public');
const BUSINESS = /^(chain|enterprise|contact|lead|target|handover|visit|task|file|project|notice):/;

/** A value no record has; what counts is that nobody gets as far as looking. */
function parameter(_: string, name: string): string {
  return name === 'id' ? '00000000-0000-4000-8000-000000000000' : 'NOTHING';
}

const BUSINESS_TABLES = [
  'enterprise',
  'contact',
  'contact_channel',
  'contact_merge',
  'contact_merge_row',
  'contact_post',
  'contact_told_apart',
  'lead',
  'visit',
  'task',
  'file',
  'project',
  'target_list',
  'target',
  'expansion_signal',
  'notice',
  'user',
  'department',
  'chain_node',
];

describe.each(CLOSED)('$route', ({ method, path, access }) => {
  it('answers 401 to nobody', async () => {
    expect(await as.nobody().send(method, path, method === 'GET' ? undefined : {})).toBeProblem(
      401,
      'auth.required',
    );
  });

  for (const role of ROLES.filter((each) => !mayCall(each, access))) {
    it(`answers 403 to ${role}`, async () => {
      const answer = await as[role]().send(method, path, method === 'GET' ? undefined : {});

      expect(answer).toBeProblem(403, 'access.denied');
    });
  }

  for (const role of ROLES.filter((each) => mayCall(each, access) && path !== '/sessions/current')) {
    it(`is open to ${role}`, async () => {
      const answer = await as[role]().send(method, path, method === 'GET' ? undefined : {});

      expect([401, 403]).not.toContain(answer.status);
      expect(answer.status).toBeLessThan(500);
    });
  }
});

function mayCall(role: Role, access: string): boolean {
  return access.startsWith('signed-in') || permissionsOf([role]).includes(access as Permission);
}

describe('administrators', () => {
  it('hold no permission for business data', () => {
    for (const role of ADMINISTRATOR_ROLES) {
      expect(permissionsOf([role]).filter((permission) => BUSINESS.test(permission))).toEqual([]);
    }
  });

  it('cannot call a single business route', async () => {
    const business = CLOSED.filter(({ access }) => BUSINESS.test(access));

    expect(business.length).toBeGreaterThan(15);
    for (const role of ADMINISTRATOR_ROLES) {
      for (const { method, path } of business) {
        expect(await as[role]().send(method, path, method === 'GET' ? undefined : {})).toBeProblem(
          403,
          'access.denied',
        );
      }
    }
  });

  it('leave a trace when they try', async () => {
    const { id } = await given.user(['auditor']);
    await as.auditor().get('/leads');
    const rows = await zone().database.rows(
      `select action, result from audit where actor_id = $1 and result = 'denied'`,
      [id],
    );

    expect(rows).toContainEqual({ action: 'lead:read', result: 'denied' });
  });
});

describe('a refused request', () => {
  it('changes nothing, whoever sends it', async () => {
    const lead = await given.lead();
    const before = await zone().database.checksums(BUSINESS_TABLES);
    for (const role of [...ADMINISTRATOR_ROLES, 'leader'] as const) {
      await given.user([role]);
    }
    const settled = await zone().database.checksums(BUSINESS_TABLES.filter((table) => table !== 'user'));
    for (const role of [...ADMINISTRATOR_ROLES, 'leader'] as const) {
      const client = as[role]();
      await client.patch(`/leads/${lead.id}`, { title: 'Changed' }, { version: lead.version });
      await client.post(`/leads/${lead.id}/moves`, { to: 'contacted', version: lead.version });
      await client.post('/enterprises', { name: `By ${role}` });
    }

    expect(before).toHaveLength(BUSINESS_TABLES.length);
    expect(await zone().database.checksums(BUSINESS_TABLES.filter((table) => table !== 'user'))).toEqual(
      settled,
    );
  });
});

describe('another spelling of a path', () => {
  let port: number;
  let cookie: string;

  /** Straight onto the wire: clients would tidy these addresses up. */
  function raw(method: string, path: string, headers: Record<string, string> = {}): Promise<number> {
    return new Promise((resolve, reject) => {
      const request = httpRequest(
        { host: '127.0.0.1', port, method, path, headers, agent: false },
        (response) => {
          response.resume();
          response.on('end', () => resolve(response.statusCode ?? 0));
        },
      );
      request.on('error', reject);
      request.end();
    });
  }

  beforeAll(async () => {
    port = Number(new URL(zone().origin).port);
    cookie = await signIn(await given.user(['auditor']));
  });

  const VARIANTS: [name: string, change: (path: string) => string][] = [
    ['a double slash', (path) => path.replace('/v1/', '/v1//')],
    ['a leading double slash', (path) => `/${path}`],
    ['a dot segment', (path) => path.replace('/v1/', '/v1/./')],
    ['two dots', (path) => path.replace('/v1/', '/v1/health/../')],
    [
      'an encoded letter',
      (path) =>
        path.replace(
          /\/([a-z])([^/]*)$/,
          (_, first: string, rest: string) => `/%${first.charCodeAt(0).toString(16)}${rest}`,
        ),
    ],
    ['an encoded slash', (path) => path.replace(/\/([^/]*)$/, '%2F$1')],
    ['an encoded backslash', (path) => path.replace(/\/([^/]*)$/, '%5C$1')],
    ['a trailing slash', (path) => `${path}/`],
    ['a matrix parameter', (path) => `${path};a=b`],
    ['upper case', (path) => path.replace(/\/([^/]*)$/, (tail) => tail.toUpperCase())],
    ['an empty query', (path) => `${path}?`],
    ['a NUL', (path) => `${path}%00`],
    ['a suffix', (path) => `${path}.json`],
    ['an absolute address', (path) => `http://127.0.0.1${path}`],
    ['a fragment', (path) => `${path}%23`],
    ['a space', (path) => `${path}%20`],
  ];

  it.each(VARIANTS)('with %s opens no door to nobody', async (_, change) => {
    for (const { method, path } of CLOSED) {
      const status = await raw(method, change(`/api/v1${path}`));

      expect({ method, path: change(path), open: status < 400 || status >= 500 }).toEqual({
        method,
        path: change(path),
        open: false,
      });
    }
  });

  it.each(VARIANTS)('with %s opens no business door to an administrator', async (_, change) => {
    for (const { method, path } of CLOSED.filter(({ access }) => BUSINESS.test(access))) {
      const status = await raw(method, change(`/api/v1${path}`), { cookie });

      expect({ method, path: change(path), open: status < 400 || status >= 500 }).toEqual({
        method,
        path: change(path),
        open: false,
      });
    }
  });

  it('does not turn one method into another', async () => {
    const before = await zone().database.count('enterprise');
    for (const name of ['x-http-method-override', 'x-method-override', 'x-http-method']) {
      expect(await raw('GET', '/api/v1/me/tokens', { [name]: 'POST' })).toBe(401);
      expect(await raw('POST', '/api/v1/health/live', { [name]: 'GET' })).toBe(404);
    }
    expect(await raw('HEAD', '/api/v1/leads')).toBe(401);
    expect(await raw('OPTIONS', '/api/v1/leads', { origin: 'https://evil.example' })).toBeGreaterThanOrEqual(
      400,
    );
    expect(await raw('TRACE', '/api/v1/leads')).toBeGreaterThanOrEqual(400);
    expect(await zone().database.count('enterprise')).toBe(before);
  });
});
