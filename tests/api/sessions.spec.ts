import { DepartmentsService, SYSTEM_ACTOR, UsersService } from '@lianzhao/server';
import { beforeEach, describe, expect, it } from '@jest/globals';

import {
  as,
  cookieOf,
  eventually,
  given,
  type Me,
  nobody,
  type Person,
  signIn,
  withCookie,
  zone,
} from '../support';

const signingIn = (person: Pick<Person, 'username' | 'password'>, headers = {}) =>
  nobody().post<{ me: Me }>(
    '/sessions',
    { username: person.username, password: person.password },
    { headers },
  );

/** As if this address had guessed wrong so often; each real guess costs a slow hash. */
const failures = (count: number) =>
  zone().database.rows(
    `insert into sign_in_failure (address) select '127.0.0.1' from generate_series(1, $1::int)`,
    [count],
  );

/** Failures from one address are counted together; here each test stands for itself. */
beforeEach(() => zone().database.rows('delete from sign_in_failure'));

describe('signing in', () => {
  it('answers who it is and sets a cookie that scripts and other sites cannot use', async () => {
    const person = await given.user(['officer']);
    const answer = await signingIn(person);

    expect(answer).toSucceed(201);
    expect(answer.body.me).toMatchObject({ username: person.username, mustChangePassword: false });
    const [cookie] = [answer.headers['set-cookie']!].flat();
    expect(cookie).toMatch(/; HttpOnly/);
    expect(cookie).toMatch(/; SameSite=Strict/);
    expect(cookie).toMatch(/; Path=\//);
    expect(cookie).not.toMatch(/Domain=/);
    expect(JSON.stringify(answer.body)).not.toContain(cookieOf(cookie).split('=')[1]);
  });

  it('says the same to a wrong password, an unknown name, a disabled account and an empty form', async () => {
    const person = await given.user(['officer'], { called: 'Forgetful' });
    const disabled = await given.user(['officer'], { called: 'Gone' });
    await zone().database.rows('update "user" set disabled_at = now() where id = $1', [disabled.id]);
    const answers = await Promise.all([
      signingIn({ ...person, password: 'Wrong-password-1' }),
      signingIn({ username: 'nobody.here', password: person.password }),
      signingIn(disabled),
    ]);

    for (const answer of answers) expect(answer).toBeProblem(401, 'auth.failed');
    const bodies = answers.map(({ body }) => ({ ...(body as object), traceId: '' }));
    expect(bodies[1]).toEqual(bodies[0]);
    expect(bodies[2]).toEqual(bodies[0]);
    for (const { headers } of answers) expect(headers['set-cookie']).toBeUndefined();
  });

  it('verifies a password for unknown names too, so that the time tells nothing', async () => {
    const { password } = await given.user(['officer']);
    const timeOf = async (username: string) => {
      const started = performance.now();
      await signingIn({ username, password: `${password}x` });
      return performance.now() - started;
    };
    const known = await given.user(['officer'], { called: 'Timed' });
    await timeOf('warm.up');
    const times = { known: await timeOf(known.username), unknown: await timeOf('nobody.here') };

    // A skipped hash takes about a millisecond; a real one tens of them.
    expect(times.unknown).toBeGreaterThan(times.known / 4);
  });

  it('locks the account after five failures, even for the right password, and unlocks it in time', async () => {
    const person = await given.user(['officer'], { called: 'Attacked' });
    for (let failure = 0; failure < 5; failure++) {
      expect(await signingIn({ ...person, password: `Wrong-${failure}` })).toBeProblem(401, 'auth.failed');
    }

    const locked = await signingIn(person);
    expect(locked).toBeProblem(423, 'auth.locked');
    expect(
      Date.parse((locked.body as unknown as { params: { until: string } }).params.until),
    ).toBeGreaterThan(Date.now());

    await zone().database.rows(`update "user" set locked_until = now() - interval '1 second' where id = $1`, [
      person.id,
    ]);
    expect(await signingIn(person)).toSucceed(201);
  });

  it('starts counting anew after a success', async () => {
    const person = await given.user(['officer'], { called: 'Clumsy' });
    for (let round = 0; round < 2; round++) {
      for (let failure = 0; failure < 4; failure++) await signingIn({ ...person, password: 'Wrong' });
      expect(await signingIn(person)).toSucceed(201);
    }
  });

  it('makes one address wait after thirty failures, and no other', async () => {
    const person = await given.user(['officer'], { called: 'Neighbour' });
    await failures(29);
    await signingIn({ username: 'the.last.guess', password: 'x' });

    expect(await signingIn(person)).toBeProblem(429, 'auth.too-many');
    const elsewhere = await zone().app.inject({
      method: 'POST',
      url: '/api/v1/sessions',
      payload: { username: person.username, password: person.password },
      remoteAddress: '192.0.2.7',
    });
    expect(elsewhere.statusCode).toBe(201);
  });

  it('does not believe a forwarding header of a stranger', async () => {
    const person = await given.user(['officer'], { called: 'Spoofed' });
    await failures(29);
    const forged = { 'x-forwarded-for': '198.51.100.1', forwarded: 'for=198.51.100.1' };
    await signingIn({ username: 'the.last.guess', password: 'x' }, forged);

    expect(await signingIn(person)).toBeProblem(429, 'auth.too-many');
  });
});

describe('the first password', () => {
  async function newcomer(username: string) {
    const { app } = zone();
    const departmentId = await given.department();
    const { user, oneTimePassword } = await app
      .get(UsersService)
      .createWithRoles(SYSTEM_ACTOR, { username, name: username, departmentId, roles: ['officer'] });
    expect(app.get(DepartmentsService)).toBeDefined();
    return { id: user.id, username, password: oneTimePassword, departmentId };
  }

  it('opens nothing but changing it', async () => {
    const person = await newcomer('newcomer');
    const client = withCookie(await signIn(person));

    expect((await client.get<Me>('/me')).body).toMatchObject({ mustChangePassword: true });
    expect(await client.get('/leads')).toBeProblem(403, 'auth.must-change-password');
    expect(await client.get('/me/tokens')).toBeProblem(403, 'auth.must-change-password');
    expect(await client.post('/me/tokens', { name: 'x', scopes: ['lead:read'], days: 1 })).toBeProblem(
      403,
      'auth.must-change-password',
    );
  });

  it('is changed once, to one that is strong and not itself, and then everything opens', async () => {
    const person = await newcomer('second.newcomer');
    const client = withCookie(await signIn(person));
    const change = (next: string, current = person.password) => client.put('/me/password', { current, next });

    expect(await change('Correct-horse-9', 'Not-the-current-1')).toBeProblem(422, 'auth.password-wrong');
    for (const weak of [
      'Short-1',
      'alllowercaseletters',
      '1234567890123',
      'Second.newcomer-1',
      person.password,
    ]) {
      expect(await change(weak)).toBeProblem(422, 'auth.password-weak');
    }
    const changed = await change('Correct-horse-9');
    expect(changed).toSucceed(204);
    expect(await withCookie(cookieOf(changed.headers['set-cookie'])).get('/leads')).toSucceed(200);
    expect(await signingIn(person)).toBeProblem(401, 'auth.failed');
    expect(await signingIn({ ...person, password: 'Correct-horse-9' })).toSucceed(201);
  });

  it('is worth nothing after a day', async () => {
    const person = await newcomer('late.newcomer');
    await zone().database.rows(
      `update "user" set password_expires_at = now() - interval '1 minute' where id = $1`,
      [person.id],
    );

    expect(await signingIn(person)).toBeProblem(401, 'auth.failed');
  });
});

describe('a session', () => {
  it('ends with signing out', async () => {
    const client = withCookie(await signIn(await given.user(['officer'])));
    expect(await client.get('/me')).toSucceed(200);

    expect(await client.delete('/sessions/current')).toSucceed(204);
    expect(await client.get('/me')).toBeProblem(401, 'auth.required');
  });

  it('ends for every other device when the password changes', async () => {
    const person = await given.user(['officer'], { called: 'Two devices' });
    const [phone, desk] = [withCookie(await signIn(person)), withCookie(await signIn(person))];
    await phone.get('/me');

    const next = 'Another-horse-8';
    const changed = await desk.put('/me/password', { current: person.password, next });
    expect(changed).toSucceed(204);
    expect(await withCookie(cookieOf(changed.headers['set-cookie'])).get('/me')).toSucceed(200);
    const after = await eventually(
      () => phone.get('/me'),
      ({ status }) => status === 401,
      5_000,
    );
    expect(after).toBeProblem(401, 'auth.required');
    // The device that changed it goes on under a new secret; what somebody copied of the old one is worthless.
    expect(await desk.get('/me')).toBeProblem(401, 'auth.required');
  });

  it('ends within five seconds when the user is disabled', async () => {
    const person = await given.user(['officer'], { called: 'Leaving' });
    const client = withCookie(await signIn(person));
    expect(await client.get('/leads')).toSucceed(200);

    const disabled = await as
      .sysadmin()
      .patch(`/users/${person.id}`, { disabled: true }, { version: await versionOf(person) });
    expect(disabled).toSucceed(200);
    const after = await eventually(
      () => client.get('/leads'),
      ({ status }) => status === 401,
      5_000,
    );
    expect(after).toBeProblem(401, 'auth.required');
  });

  it.each([
    ['disabled by another server', 'update "user" set disabled_at = now() where id = $1'],
    ['given other rights', 'update "user" set sessions_valid_from = clock_timestamp() where id = $1'],
  ])('ends within five seconds when the user was %s', async (called, statement) => {
    const person = await given.user(['officer'], { called });
    const client = withCookie(await signIn(person));
    expect(await client.get('/leads')).toSucceed(200);

    await zone().database.rows(statement, [person.id]);
    const after = await eventually(
      () => client.get('/leads'),
      ({ status }) => status === 401,
      5_000,
    );
    expect(after).toBeProblem(401, 'auth.required');
  });

  it.each([
    ['after half an hour without a request', `seen_at = now() - interval '31 minutes'`],
    ['twelve hours after signing in', `created_at = now() - interval '721 minutes'`],
  ])('ends %s', async (_, change) => {
    const person = await given.user(['officer'], { called: change });
    const cookie = await signIn(person);
    // The account is older than the session, or that alone would end it.
    await zone().database.rows(
      `update "user" set sessions_valid_from = now() - interval '1 day' where id = $1`,
      [person.id],
    );
    await zone().database.rows(`update session set ${change} where user_id = $1`, [person.id]);

    const after = await eventually(
      () => withCookie(cookie).get('/me'),
      ({ status }) => status === 401,
      5_000,
    );
    expect(after).toBeProblem(401, 'auth.required');
  });

  it('is kept awake by a request', async () => {
    const person = await given.user(['officer'], { called: 'Busy' });
    const cookie = await signIn(person);
    const { database } = zone();
    await database.rows(`update session set seen_at = now() - interval '20 minutes' where user_id = $1`, [
      person.id,
    ]);
    const minutes = async () =>
      (
        await database.rows<{ ago: number }>(
          `select round(extract(epoch from now() - seen_at) / 60)::int as ago from session where user_id = $1`,
          [person.id],
        )
      )[0]!.ago;

    const ago = await eventually(
      async () => {
        await withCookie(cookie).get('/me');
        return minutes();
      },
      (value) => value === 0,
      5_000,
    );
    expect(ago).toBe(0);
  });

  it('cannot be guessed or bent', async () => {
    const cookie = await signIn(await given.user(['officer']));
    const [name, secret] = cookie.split('=');
    for (const forged of ['', 'x', `${secret}x`, secret!.slice(1), `' or true --`, '../../etc/passwd']) {
      expect(await withCookie(`${name}=${encodeURIComponent(forged)}`).get('/me')).toBeProblem(
        401,
        'auth.required',
      );
    }
  });

  it('is stored only as a hash', async () => {
    const secret = (await signIn(await given.user(['officer']))).split('=')[1]!;
    const rows = await zone().database.rows('select session::text as text from session');

    expect(JSON.stringify(rows)).not.toContain(secret);
    expect(JSON.stringify(rows)).not.toContain(Buffer.from(secret).toString('hex'));
  });
});

describe('a write from another site', () => {
  it.each([
    ['its origin', { origin: 'https://evil.example' }],
    ['what the browser says of it', { 'sec-fetch-site': 'cross-site' }],
    ['an opaque origin', { origin: 'null' }],
  ])('is refused by %s, and nothing changes', async (_, headers) => {
    const before = await zone().database.count('enterprise');
    const name = `Foreign ${JSON.stringify(headers)}`;

    expect(await as.officer().post('/enterprises', { name }, { headers })).toBeProblem(
      403,
      'access.foreign-origin',
    );
    expect(await zone().database.count('enterprise')).toBe(before);
  });

  it('cannot sign anybody in', async () => {
    const answer = await signingIn(await given.user(['officer']), { origin: 'https://evil.example' });

    expect(answer).toBeProblem(403, 'access.foreign-origin');
    expect(answer.headers['set-cookie']).toBeUndefined();
  });

  it('is let through from our own page', async () => {
    const headers = {
      origin: 'http://crm.local:3000',
      'sec-fetch-site': 'same-origin',
      host: 'crm.local:3000',
    };

    expect(await as.officer().post('/enterprises', { name: 'From our own page' }, { headers })).toSucceed(
      201,
    );
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded'])(
    'cannot be a form of type %j, from wherever it seems to come',
    async (type) => {
      const body = JSON.stringify({ name: `Form ${type}` });
      const headers = { 'content-type': type };

      expect(await as.officer().send('POST', '/enterprises', body, { headers })).toBeProblem(
        415,
        'http.unsupported-type',
      );
    },
  );

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'application/json\t; x', ' text/plain'])(
    'as a form of type %j is refused',
    async (type) => {
      const before = await zone().database.count('enterprise');
      const answer = await as
        .officer()
        .send('POST', '/enterprises', JSON.stringify({ name: `Form ${type}` }), {
          headers: { 'content-type': type, 'sec-fetch-site': 'same-site' },
        });

      expect(answer.status).toBeGreaterThanOrEqual(400);
      expect(answer.status).toBeLessThan(500);
      expect(await zone().database.count('enterprise')).toBe(before);
    },
  );
});

async function versionOf({ id }: Person): Promise<number> {
  const [row] = await zone().database.rows<{ version: number }>('select version from "user" where id = $1', [
    id,
  ]);
  return row!.version;
}
