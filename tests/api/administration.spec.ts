import { setTimeout as sleep } from 'node:timers/promises';

import {
  ADMINISTRATOR_ROLES,
  BUSINESS_ROLES,
  rolesAreCompatible,
  ROLES,
  type Role,
} from '@lianzhao/contracts';
import { describe, expect, it } from '@jest/globals';

import {
  as,
  cookieOf,
  given,
  nobody,
  type Page,
  type Person,
  signIn,
  type User,
  withCookie,
  zone,
} from '../support';

interface NewUser {
  user: User;
  oneTimePassword: string;
}

let names = 0;
async function newUser(): Promise<NewUser> {
  const departmentId = await given.department();
  const { body } = await as
    .sysadmin()
    .post<NewUser>('/users', { username: `made.up.${++names}`, name: 'Somebody', departmentId });
  return body;
}
const grant = (user: { id: string; version: number }, roles: Role[]) =>
  as.secadmin().put<User>(`/users/${user.id}/roles`, { roles, version: user.version });

describe('an account', () => {
  it('is made without a single right, which another person grants', async () => {
    const { user, oneTimePassword } = await newUser();
    expect(user).toMatchObject({ roles: [], disabled: false, version: 1 });
    const client = withCookie(await signIn({ username: user.username, password: oneTimePassword }));
    const changed = await client.put('/me/password', { current: oneTimePassword, next: 'Correct-horse-9' });
    const settled = withCookie(cookieOf(changed.headers['set-cookie']));
    expect(await settled.get('/leads')).toBeProblem(403, 'access.denied');

    expect(
      await as.sysadmin().put(`/users/${user.id}/roles`, { roles: ['officer'], version: 1 }),
    ).toBeProblem(403, 'access.denied');
    expect(
      await as.secadmin().post('/users', { username: 'x.y.z', name: 'x', departmentId: user.department.id }),
    ).toBeProblem(403, 'access.denied');
  });

  it.each(['Upper', '1st', 'a b', 'ab', 'x'.repeat(41), 'name;drop', '张三'])(
    'is not called %j',
    async (username) => {
      const departmentId = await given.department();

      expect(await as.sysadmin().post('/users', { username, name: 'x', departmentId })).toBeProblem(
        400,
        'input.invalid',
      );
    },
  );

  it('has a name of its own and a department that exists', async () => {
    const { user } = await newUser();
    const { id } = user.department;

    expect(
      await as.sysadmin().post('/users', { username: user.username, name: 'x', departmentId: id }),
    ).toBeProblem(409, 'user.username-taken');
    expect(
      await as.sysadmin().post('/users', {
        username: 'in.no.department',
        name: 'x',
        departmentId: '00000000-0000-4000-8000-000000000000',
      }),
    ).toBeProblem(404, 'record.not-found');
  });

  it('gets a new one-time password that ends the old sessions', async () => {
    const person = await given.user(['officer'], { called: 'Forgot it' });
    const client = withCookie(await signIn(person));
    const { body } = await as.secadmin().post<NewUser>(`/users/${person.id}/password-resets`);

    expect(
      await nobody().post('/sessions', { username: person.username, password: person.password }),
    ).toBeProblem(401, 'auth.failed');
    const fresh = withCookie(await signIn({ username: person.username, password: body.oneTimePassword }));
    expect(await fresh.get('/leads')).toBeProblem(403, 'auth.must-change-password');
    await sleep(2_500);
    expect(await client.get('/me')).toBeProblem(401, 'auth.required');
  });

  it('that is locked opens with a new password, which is worth a day', async () => {
    const person = await given.user(['officer'], { called: 'Locked out' });
    const { database } = zone();
    await database.rows(
      `update "user" set failed_sign_ins = 5, locked_until = now() + interval '1 hour' where id = $1`,
      [person.id],
    );
    const { body } = await as.secadmin().post<NewUser>(`/users/${person.id}/password-resets`);

    expect(
      await nobody().post('/sessions', { username: person.username, password: body.oneTimePassword }),
    ).toSucceed(201);
    const [row] = await database.rows<{ hours: number }>(
      `select round(extract(epoch from password_expires_at - now()) / 3600)::int as hours from "user" where id = $1`,
      [person.id],
    );
    expect(row).toEqual({ hours: 24 });
  });

  it('that was disabled comes back without what was open before', async () => {
    const person = await given.user(['officer'], { called: 'On leave' });
    const client = withCookie(await signIn(person));
    const set = (disabled: boolean, version: number) =>
      as.sysadmin().patch<User>(`/users/${person.id}`, { disabled }, { version });
    const { body } = await set(true, 1);
    expect(await set(false, body.version)).toSucceed(200);
    await sleep(2_500);

    expect(await client.get('/me')).toBeProblem(401, 'auth.required');
    expect(await withCookie(await signIn(person)).get('/me')).toSucceed(200);
  });

  it('that moves to another department signs in again, and sees that one', async () => {
    const person = await given.user(['officer'], { called: 'Moves house' });
    const client = withCookie(await signIn(person));
    const departmentId = await given.department('Hillside');
    expect(await as.sysadmin().patch(`/users/${person.id}`, { departmentId }, { version: 1 })).toSucceed(200);
    await sleep(2_500);

    expect(await client.get('/leads')).toBeProblem(401, 'auth.required');
    const { body } = await withCookie(await signIn(person)).get<{ department: { id: string } }>('/me');
    expect(body.department.id).toBe(departmentId);
  });

  it('shows no password and no hash, to nobody', async () => {
    const { oneTimePassword } = await newUser();
    for (const client of [as.sysadmin(), as.secadmin(), as.auditor()]) {
      const { body } = await client.get('/users?limit=200');
      expect(JSON.stringify(body)).not.toContain(oneTimePassword);
      expect(JSON.stringify(body)).not.toMatch(/argon2|password/i);
    }
  });
});

describe('roles', () => {
  const PAIRS = ROLES.flatMap((one, index) =>
    ROLES.slice(index + 1).map((other) => [one, other] as [Role, Role]),
  );

  it.each(PAIRS)(
    '%s and %s together are granted as the rule of the three administrators says',
    async (...roles) => {
      const { user } = await newUser();
      const answer = await grant(user, roles);

      if (rolesAreCompatible(roles)) expect(answer.body.roles.sort()).toEqual([...roles].sort());
      else {
        expect(answer).toBeProblem(409, 'user.roles-incompatible');
        const [row] = await zone().database.rows<{ roles: Role[] }>(
          'select roles from "user" where id = $1',
          [user.id],
        );
        expect(row!.roles).toEqual([]);
      }
    },
  );

  it('of two administrators never meet in one person', () => {
    for (const one of ADMINISTRATOR_ROLES) {
      for (const other of [...ADMINISTRATOR_ROLES, ...BUSINESS_ROLES]) {
        if (one !== other) expect(rolesAreCompatible([one, other])).toBe(false);
      }
    }
  });

  it('are not granted to oneself', async () => {
    const { id } = await given.user(['secadmin']);
    const [row] = await zone().database.rows<{ version: number }>(
      'select version from "user" where id = $1',
      [id],
    );

    expect(await grant({ id, version: row!.version }, ['secadmin', 'officer'])).toBeProblem(
      409,
      'user.grant-to-self',
    );
  });

  it('take effect at the next sign-in and end what was open', async () => {
    const person = await given.user(['officer'], { called: 'Promoted' });
    const client = withCookie(await signIn(person));
    await client.get('/leads');
    await grant({ id: person.id, version: 1 }, ['leader']);
    await sleep(2_500);

    expect(await client.get('/leads')).toBeProblem(401, 'auth.required');
    const fresh = withCookie(await signIn(person));
    expect((await fresh.get<{ roles: Role[] }>('/me')).body.roles).toEqual(['leader']);
  });

  it.each(['boss', '', 'OFFICER', null])('%j is none', async (role) => {
    const { user } = await newUser();

    expect(await as.secadmin().put(`/users/${user.id}/roles`, { roles: [role], version: 1 })).toBeProblem(
      400,
      'input.invalid',
    );
  });
});

describe('the last administrator of a kind', () => {
  it.each([...ADMINISTRATOR_ROLES])('stays: %s', async (role) => {
    const last: Person = await given.user([role], { called: 'Last' });
    const { database } = zone();
    await database.rows(`update "user" set disabled_at = now() where $1 = any(roles) and id <> $2`, [
      role,
      last.id,
    ]);
    const [row] = await database.rows<{ version: number }>('select version from "user" where id = $1', [
      last.id,
    ]);
    const disabled = await as
      .sysadmin({ called: 'Other' })
      .patch(`/users/${last.id}`, { disabled: true }, { version: row!.version });

    // The one who disables is himself a system administrator, so of that kind there is always another.
    if (role === 'sysadmin') expect(disabled).toSucceed(200);
    else expect(disabled).toBeProblem(409, 'user.last-administrator');
    await database.rows('update "user" set disabled_at = null');
  });

  it('stays when two are disabled at once', async () => {
    const { database } = zone();
    const two = [
      await given.user(['auditor'], { called: 'First of two' }),
      await given.user(['auditor'], { called: 'Second of two' }),
    ];
    const ids = two.map(({ id }) => id);
    await database.rows(
      `update "user" set disabled_at = now() where 'auditor' = any(roles) and id <> all($1)`,
      [ids],
    );
    // Both have looked for another one before either has left.
    await database.rows(
      `create function slowly() returns trigger language plpgsql as 'begin perform pg_sleep(0.7); return new; end'`,
    );
    await database.rows(
      'create trigger slowly before update of disabled_at on "user" for each row execute function slowly()',
    );
    const answers = await Promise.all(
      two.map(({ id }) => as.sysadmin().patch(`/users/${id}`, { disabled: true }, { version: 1 })),
    );
    await database.rows('drop function slowly cascade');

    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    await database.rows('update "user" set disabled_at = null');
  });

  it('does not disable himself', async () => {
    const { id } = await given.user(['sysadmin']);
    const [row] = await zone().database.rows<{ version: number }>(
      'select version from "user" where id = $1',
      [id],
    );

    expect(
      await as.sysadmin().patch(`/users/${id}`, { disabled: true }, { version: row!.version }),
    ).toBeProblem(409, 'user.disable-self');
  });
});

describe('departments', () => {
  it('are a tree that everybody may read and the system administrator extends', async () => {
    const parentId = await given.department('Zone');
    const { body } = await as
      .sysadmin()
      .post<{ id: string }>('/departments', { name: 'Third bureau', parentId, kind: 'bureau' });
    const { body: list } = await as
      .officer()
      .get<{ items: { id: string; parentId: string }[] }>('/departments');

    expect(list.items.find(({ id }) => id === body.id)).toMatchObject({ parentId });
    expect(
      await as.sysadmin().post('/departments', { name: 'Third bureau', parentId, kind: 'bureau' }),
    ).toBeProblem(409, 'department.name-taken');
    const nowhere = '00000000-0000-4000-8000-000000000000';
    expect(
      await as.sysadmin().post('/departments', { name: 'Of nowhere', parentId: nowhere, kind: 'bureau' }),
    ).toBeProblem(404, 'record.not-found');
  });

  it('below a manager are his to see, those beside him are not', async () => {
    await given.department('Sub of Riverside', 'Riverside');
    const below = await given.lead({ department: 'Sub of Riverside' });

    expect(await as.manager({ department: 'Riverside' }).get(`/leads/${below.id}`)).toSucceed(200);
    expect(await as.manager({ department: 'Hillside' }).get(`/leads/${below.id}`)).toBeProblem(
      404,
      'record.not-found',
    );
    expect(await as.officer({ department: 'Sub of Riverside' }).get<Page<unknown>>('/leads')).toSucceed(200);
  });
});

describe('the list of colleagues', () => {
  it('names whom one may hand work to, and nobody else', async () => {
    const [near, far, auditor] = [
      await given.user(['officer'], { department: 'Riverside', called: 'Near' }),
      await given.user(['officer'], { department: 'Hillside', called: 'Far' }),
      await given.user(['auditor'], { department: 'Riverside', called: 'Controller' }),
    ];
    const gone = await given.user(['officer'], { department: 'Riverside', called: 'Gone' });
    await zone().database.rows('update "user" set disabled_at = now() where id = $1', [gone.id]);
    const { body } = await as
      .officer({ department: 'Riverside' })
      .get<{ items: { id: string }[] }>('/colleagues');
    const ids = body.items.map(({ id }) => id);

    expect(ids).toContain(near.id);
    expect(ids).not.toContain(far.id);
    expect(ids).not.toContain(auditor.id);
    expect(ids).not.toContain(gone.id);
  });
});
