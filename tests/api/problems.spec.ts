import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { as, aVisit, given, type Lead, nobody, type Problem, zone } from '../support';

let lead: Lead;
beforeAll(async () => {
  lead = await given.lead();
});

const UNKNOWN = '7b0d6a4c-0000-4000-8000-000000000001';
const officer = () => as.officer();

/** Every way to be refused that a caller can reach. */
const REFUSALS: [name: string, send: () => Promise<{ status: number; body: unknown; headers: object }>][] = [
  ['no session', () => nobody().get('/leads')],
  ['no such address', () => officer().get('/nothing/here')],
  ['no such method', () => officer().delete(`/leads/${lead.id}`)],
  ['no such record', () => officer().get(`/leads/${UNKNOWN}`)],
  ['an id that is none', () => officer().get('/leads/1')],
  [
    'a body that is none',
    () => officer().send('POST', '/leads', '{', { headers: { 'content-type': 'application/json' } }),
  ],
  [
    'another content type',
    () => officer().send('POST', '/leads', 'x=1', { headers: { 'content-type': 'application/xml' } }),
  ],
  ['an unknown field', () => officer().post('/leads', { madeUp: 1 })],
  ['an unknown query', () => officer().get('/leads?madeUp=1')],
  ['a sort that is none', () => officer().get('/leads?sort=x')],
  ['a cursor that is none', () => officer().get('/leads?after=x')],
  ['no version', () => officer().patch(`/leads/${lead.id}`, { title: 'x y' })],
  ['an old version', () => officer().patch(`/leads/${lead.id}`, { title: 'x y' }, { version: 99 })],
  ['no key', () => officer().post('/visits', aVisit({ leadId: lead.id }), { key: null })],
  ['a permission', () => as.leader().post('/leads', {})],
  ['an administrator', () => as.auditor().get('/leads')],
  ['a move', () => officer().post(`/leads/${lead.id}/moves`, { to: 'qualified', version: lead.version })],
  ['a wrong password', () => nobody().post('/sessions', { username: 'nobody.here', password: 'x' })],
  ['a foreign origin', () => officer().post('/leads', {}, { headers: { origin: 'https://evil.example' } })],
  ['a path that climbs', () => nobody().get('/../../../../etc/passwd')],
  ['a path with a NUL', () => nobody().get('/leads/%00')],
  ['a path that cannot be decoded', () => nobody().get('/leads/%E0%A4%A')],
];

const INSIDES = [
  /\bat .+:\d+:\d+/,
  /node_modules|\/(?:server|dist|src)\//,
  /\b(?:select|insert into|update|delete from|join) .*\b(?:from|where|values|lead|user)\b/i,
  /QueryFailed|TypeORM|postgres|relation "|column "|constraint/i,
  /TypeError|ReferenceError|SyntaxError|Unexpected token/,
  /nest|fastify/i,
];

describe.each(REFUSALS)('the refusal for %s', (_, send) => {
  it('is a problem with a code and a trace, and tells nothing of our insides', async () => {
    const answer = await send();
    const problem = answer.body as Problem;
    const text = JSON.stringify(problem) + JSON.stringify(answer.headers);

    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.status).toBeLessThan(500);
    expect(answer).toBeProblem(answer.status, problem.code);
    expect(problem.code).toMatch(/^[a-z]+\.[a-z-]+$/);
    for (const inside of INSIDES) expect(text).not.toMatch(inside);
  });
});

describe('a failure of the server', () => {
  beforeAll(() => zone().database.rows('alter table lead rename column title to title_away'));
  afterAll(() => zone().database.rows('alter table lead rename column title_away to title'));

  it('is a problem with nothing but a code and a trace', async () => {
    const answer = await officer().get<Problem>(`/leads/${lead.id}`);

    expect(answer).toBeProblem(500, 'server.failed');
    expect(Object.keys(answer.body).sort()).toEqual(['code', 'status', 'traceId', 'type']);
    expect(answer.headers['x-request-id']).toBe(answer.body.traceId);
  });
});

describe('every answer', () => {
  it('of the API is kept by no cache and guessed by no browser', async () => {
    for (const answer of [
      await officer().get('/leads'),
      await nobody().get('/leads'),
      await nobody().get('/health/live'),
    ]) {
      expect(answer.headers['cache-control']).toBe('no-store');
      expect(answer.headers['x-content-type-options']).toBe('nosniff');
      expect(answer.headers['x-powered-by']).toBeUndefined();
      expect(answer.headers['server']).toBeUndefined();
      expect(answer.headers['access-control-allow-origin']).toBeUndefined();
    }
  });

  it('carries a policy that runs no script from elsewhere and stands in no frame', async () => {
    const policy = String((await nobody().get('/health/live')).headers['content-security-policy']);

    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/unsafe-inline|unsafe-eval|https?:|\*/);
  });

  it('keeps the request id that we made, not one that was sent', async () => {
    const answer = await nobody().get('/leads', { headers: { 'x-request-id': 'chosen-by-a-stranger' } });

    expect(answer.headers['x-request-id']).not.toBe('chosen-by-a-stranger');
  });
});
