import type { INestApplicationContext } from '@nestjs/common';
import type { Role } from '@lianzhao/contracts';
import { Database, DepartmentsService, SYSTEM_ACTOR, UsersService } from '@lianzhao/server';

const TURN = 720_111;

/** One line of the table that is printed once. */
export interface Account {
  username: string;
  password: string;
  name: string;
  department: string;
  roleZh: string;
}

const ROLE_ZH: Record<Role, string> = {
  officer: '招商专员',
  manager: '招商局长',
  leader: '管委会领导',
  liaison: '部门联络员',
  sysadmin: '系统管理员',
  secadmin: '安全管理员',
  auditor: '审计管理员',
};

export interface Person {
  username: string;
  name: string;
  role: Role;
  department: string;
}

export const ADMINISTRATORS: Omit<Person, 'department'>[] = [
  { username: 'sysadmin', name: '系统管理员', role: 'sysadmin' },
  { username: 'secadmin', name: '安全管理员', role: 'secadmin' },
  { username: 'auditor', name: '审计管理员', role: 'auditor' },
];

/** The tree of offices, root first; a parent stands before its children. */
export interface Office {
  name: string;
  kind: 'bureau' | 'section' | 'city_department';
  parent: string;
}

/** Makes the root, the offices below it and the people in them; with `password` given, one for all, unexpiring. */
export async function createZone(
  app: INestApplicationContext,
  {
    root,
    offices,
    people,
    password,
  }: { root: string; offices: Office[]; people: Person[]; password?: string },
): Promise<Account[]> {
  const departments = app.get(DepartmentsService);
  const ids = new Map([[root, (await departments.createRoot(SYSTEM_ACTOR, root)).id]]);
  const idOf = (name: string): string => {
    const id = ids.get(name);
    if (!id) throw new Error(`${name} must stand before what belongs to it`);
    return id;
  };
  for (const { name, kind, parent } of offices) {
    ids.set(name, (await departments.create(SYSTEM_ACTOR, { name, kind, parentId: idOf(parent) })).id);
  }

  const users = app.get(UsersService);
  const accounts: Account[] = [];
  for (const { username, name, role, department } of people) {
    const values = { username, name, departmentId: idOf(department), roles: [role], password };
    const { oneTimePassword } = await users.createWithRoles(SYSTEM_ACTOR, values);
    accounts.push({ username, name, department, password: oneTimePassword, roleZh: ROLE_ZH[role] });
  }
  return accounts;
}

/**
 * Sets a zone up whole or not at all: interrupted half-way, the next start finds it empty and shows the
 * passwords again. Of several servers on one database the first does it, the others find people there.
 */
export async function onEmptyZone(
  app: INestApplicationContext,
  setUp: () => Promise<Account[]>,
): Promise<Account[]> {
  return app
    .get(Database)
    .inTurn(TURN, async () => ((await app.get(UsersService).zoneIsEmpty()) ? setUp() : []));
}
