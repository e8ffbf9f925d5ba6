import { Injectable } from '@nestjs/common';
import { BUSINESS_ROLES, type Role } from '@lianzhao/contracts';
import sql, { empty, type Sql } from 'sql-template-tag';

import { contains, Database, type Page, pageOf } from '../../platform/database';
import { RecordNotFound } from '../../platform/errors';
import { Department } from './department.entity';
import type { ColleagueDto, UserDto, UserQuery } from './org.dto';
import { User } from './user.entity';

const USER_VIEW = sql`
  "user".id, "user".username, "user".name, "user".roles, "user".version,
  "user".disabled_at is not null as disabled,
  case when "user".locked_until > now() then "user".locked_until end as "lockedUntil",
  "user".last_sign_in_at as "lastSignInAt",
  json_build_object('id', department.id, 'name', department.name) as department`;
const USER_FROM = sql`"user" join department on department.id = "user".department_id`;

/** The only place that reads or writes departments and users. */
@Injectable()
export class OrgRepository {
  constructor(private readonly db: Database) {}

  departments(): Promise<Department[]> {
    return this.db.repo(Department).find({ order: { createdAt: 'ASC', id: 'ASC' } });
  }

  async department(id: string): Promise<Department> {
    const found = await this.db.repo(Department).findOneBy({ id });
    if (!found) throw new RecordNotFound('department');
    return found;
  }

  departmentNamed(name: string): Promise<Department | null> {
    return this.db.repo(Department).findOneBy({ name });
  }

  addDepartment(values: Pick<Department, 'name' | 'kind' | 'parentId'>): Promise<Department> {
    const departments = this.db.repo(Department);
    return departments.save(departments.create(values));
  }

  /** The department and all below it. */
  async subtree(id: string): Promise<string[]> {
    const rows = await this.db.rows<{ id: string }>(sql`
      with recursive below as (
        select id from department where id = ${id}
        union all select d.id from department d join below on d.parent_id = below.id
      ) cycle id set looped using path select id from below where not looped`);
    return rows.map((row) => row.id);
  }

  users(query: UserQuery): Promise<Page<UserDto>> {
    const where: Sql[] = [];
    if (query.q) {
      const pattern = contains(query.q.toLowerCase());
      where.push(sql`(lower("user".name) like ${pattern} or "user".username like ${pattern})`);
    }
    return pageOf<UserDto>(
      this.db,
      {
        alias: '"user"',
        select: USER_VIEW,
        from: USER_FROM,
        where,
        sortable: {
          username: { column: '"user".username', type: 'text' },
          createdAt: { column: '"user".created_at', type: 'timestamptz' },
        },
        defaultSort: 'username',
      },
      query,
    );
  }

  /** People with a business role in these departments; null for all departments. */
  colleagues(departmentIds: readonly string[] | null): Promise<ColleagueDto[]> {
    const within = departmentIds ? sql`and "user".department_id = any(${[...departmentIds]}::uuid[])` : empty;
    return this.db.rows<ColleagueDto>(sql`
      select "user".id, "user".name, json_build_object('id', department.id, 'name', department.name) as department
      from ${USER_FROM}
      where "user".disabled_at is null and "user".roles && ${[...BUSINESS_ROLES]}::varchar[] ${within}
      order by department.name, "user".name limit 500`);
  }

  async userView(id: string): Promise<UserDto> {
    const found = await this.db.row<UserDto>(
      sql`select ${USER_VIEW} from ${USER_FROM} where "user".id = ${id}`,
    );
    if (!found) throw new RecordNotFound('user');
    return found;
  }

  userNamed(username: string): Promise<User | null> {
    return this.db.repo(User).findOneBy({ username: username.trim().toLowerCase() });
  }

  userById(id: string): Promise<User | null> {
    return this.db.repo(User).findOneBy({ id });
  }

  /** Reads a user and holds the row until the transaction ends. */
  async lockUser(id: string): Promise<User> {
    const found = await this.db.repo(User).findOne({ where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!found) throw new RecordNotFound('user');
    return found;
  }

  /** By the database's clock, which also dates the sessions. */
  async endSessions(userId: string): Promise<void> {
    await this.db.rows(sql`update "user" set sessions_valid_from = clock_timestamp() where id = ${userId}`);
  }

  /** Holds off other changes of who is an administrator until the transaction ends. */
  async holdAdministrators(): Promise<void> {
    await this.db.rows(sql`select pg_advisory_xact_lock(hashtextextended('administrators', 0))`);
  }

  async othersWith(role: Role, exceptId: string): Promise<number> {
    const counted = await this.db.row<{ value: number }>(sql`
      select count(*)::int as value from "user"
      where ${role} = any(roles) and disabled_at is null and id <> ${exceptId}`);
    return counted?.value ?? 0;
  }

  async anyUser(): Promise<boolean> {
    return (await this.db.repo(User).count({ take: 1 })) > 0;
  }

  saveUser(user: Partial<User>): Promise<User> {
    const users = this.db.repo(User);
    return users.save(users.create(user));
  }
}
