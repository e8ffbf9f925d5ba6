import { randomUUID } from 'node:crypto';

import { ROLES, type Role } from '@lianzhao/contracts';
import { DepartmentsService, SYSTEM_ACTOR, UsersService } from '@lianzhao/server';

import { ApiClient } from './client';
import { zone } from './zone';

export interface Where {
  /** Name of a department, made when there is none yet. */
  department?: string;
  /** Tells two people of one role and department apart. */
  called?: string;
}

export interface Person {
  id: string;
  username: string;
  password: string;
  departmentId: string;
}

export const ROOT_DEPARTMENT = 'Zone';
const HOME = 'Riverside';
const PASSWORD = 'Correct-horse-9';

const departments = new Map<string, Promise<string>>();
const people = new Map<string, Promise<Person>>();
const clients = new Map<string, ApiClient>();

export function forgetPeople(): void {
  for (const known of [departments, people, clients]) known.clear();
}

/** Id of a department, made below `parent` when it is named for the first time. */
export function department(name: string = HOME, parent: string = ROOT_DEPARTMENT): Promise<string> {
  return once(departments, name, async () => {
    const service = zone().app.get(DepartmentsService);
    if (name === ROOT_DEPARTMENT) return (await service.createRoot(SYSTEM_ACTOR, name)).id;
    const parentId = await department(parent);
    return (await service.create(SYSTEM_ACTOR, { name, parentId, kind: 'bureau' })).id;
  });
}

/** Somebody with these roles, who has already chosen a password of his own. */
export function person(roles: Role[], where: Where = {}): Promise<Person> {
  const { department: name = HOME, called = '' } = where;
  return once(people, [...roles, name, called].join(' '), async () => {
    const username = `u${randomUUID().slice(0, 8)}`;
    const departmentId = await department(name);
    const { user } = await zone()
      .app.get(UsersService)
      .createWithRoles(SYSTEM_ACTOR, {
        username,
        name: called || `${roles.join(' ')} of ${name}`,
        departmentId,
        roles,
        password: PASSWORD,
      });
    return { id: user.id, username, password: PASSWORD, departmentId };
  });
}

/** The cookie a browser would hold after signing in. */
export async function signIn({ username, password }: Pick<Person, 'username' | 'password'>): Promise<string> {
  const answer = await nobody().post('/sessions', { username, password });
  if (answer.status !== 201) throw new Error(`sign-in of ${username}: ${JSON.stringify(answer.body)}`);
  return cookieOf(answer.headers['set-cookie']);
}

export function cookieOf(header: string | string[] | undefined): string {
  const [cookie] = [header ?? ''].flat();
  return cookie!.split(';')[0]!;
}

export function withCookie(cookie: string): ApiClient {
  return new ApiClient(() => Promise.resolve({ cookie }));
}

export function withToken(token: string): ApiClient {
  return new ApiClient(() => Promise.resolve({ authorization: `Bearer ${token}` }));
}

export function nobody(): ApiClient {
  return new ApiClient(() => Promise.resolve({}));
}

function signedIn(roles: Role[], where: Where = {}): ApiClient {
  const key = JSON.stringify([roles, where.department ?? HOME, where.called]);
  const known = clients.get(key);
  if (known) return known;
  let cookie: Promise<string> | undefined;
  const client = new ApiClient(async () => {
    cookie ??= person(roles, where).then(signIn);
    return { cookie: await cookie };
  });
  clients.set(key, client);
  return client;
}

type Cast = Record<Role, (where?: Where) => ApiClient> & {
  nobody: () => ApiClient;
  roles: (roles: Role[], where?: Where) => ApiClient;
};

/** `as.officer({ department: 'Hillside' }).get('/leads')`: signs in on the first request. */
export const as: Cast = {
  ...(Object.fromEntries(ROLES.map((role) => [role, (where?: Where) => signedIn([role], where)])) as Record<
    Role,
    (where?: Where) => ApiClient
  >),
  nobody,
  roles: signedIn,
};

function once<T>(known: Map<string, Promise<T>>, key: string, make: () => Promise<T>): Promise<T> {
  const found = known.get(key) ?? make();
  known.set(key, found);
  return found;
}
