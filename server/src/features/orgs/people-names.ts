import { Injectable } from '@nestjs/common';
import { type Permission, permissionsOf, type Role } from '@lianzhao/contracts';
import sql from 'sql-template-tag';

import type { Actor } from '../../platform/access';
import { Database } from '../../platform/database';
import type { RowCells } from '../../platform/imports';

interface Colleague {
  id: string;
  name: string;
  username: string;
  roles: Role[];
  departmentId: string;
  departmentName: string;
}

export interface NamedDepartment {
  id: string;
  name: string;
}

const NAME = 120;

/** People and departments as tables name them, each within the reach of whoever brings the table. */
@Injectable()
export class PeopleNames {
  constructor(private readonly db: Database) {}

  async open(actor: Actor): Promise<NamedPeople> {
    const people = await this.db.rows<Colleague>(sql`
      select "user".id, "user".name, "user".username, "user".roles, department.id as "departmentId",
        department.name as "departmentName"
      from "user" join department on department.id = "user".department_id where "user".disabled_at is null`);
    const departments = await this.db.rows<NamedDepartment>(sql`select id, name from department`);
    return new NamedPeople(actor, people, departments);
  }
}

export class NamedPeople {
  constructor(
    private readonly actor: Actor,
    private readonly people: readonly Colleague[],
    private readonly departments: readonly NamedDepartment[],
  ) {}

  /** Somebody who may do this, by his name or user name; null where the cell says nothing or has a flaw. */
  personIn(cells: RowCells, field: string, permission: Permission): Colleague | null {
    const value = cells.text(field, NAME);
    if (value === null) return null;
    const found = this.called(value).filter(({ roles }) => permissionsOf(roles).includes(permission));
    const near = found.filter(({ departmentId }) => this.reaches(departmentId));
    if (near.length === 1) return near[0] ?? null;
    if (near.length > 1) {
      const names = near.map(
        ({ name, username, departmentName }) => `${name}（${departmentName}，${username}）`,
      );
      cells.flaw(field, 'person-ambiguous', { value, names });
    } else cells.flaw(field, found.length > 0 ? 'person-out-of-reach' : 'person-unknown', { value });
    return null;
  }

  /** The one colleague within reach who is called so; null where nobody or several are. */
  colleague(value: string): Pick<Colleague, 'id' | 'name'> | null {
    const near = this.called(value).filter(({ departmentId }) => this.reaches(departmentId));
    return near.length === 1 ? (near[0] ?? null) : null;
  }

  departmentIn(cells: RowCells, field: string): NamedDepartment | null {
    const value = cells.text(field, NAME);
    if (value === null) return null;
    const found = this.departments.find(({ name }) => name === value);
    if (!found) cells.flaw(field, 'department-unknown', { value });
    else if (!this.reaches(found.id)) cells.flaw(field, 'department-out-of-reach', { value });
    return found && this.reaches(found.id) ? found : null;
  }

  private called(value: string): Colleague[] {
    const byUsername = this.people.filter(({ username }) => username === value.toLowerCase());
    return byUsername.length > 0 ? byUsername : this.people.filter(({ name }) => name === value);
  }

  private reaches(departmentId: string): boolean {
    return this.actor.scope === 'all' || this.actor.departmentIds.includes(departmentId);
  }
}
