import { Injectable } from '@nestjs/common';

import type { Actor } from '../../platform/access';
import { Audit } from '../../platform/audit';
import { Database } from '../../platform/database';
import type { Department } from './department.entity';
import type { CreateDepartmentDto } from './org.dto';
import { DepartmentNameIsTaken } from './org.errors';
import { OrgRepository } from './org.repository';

@Injectable()
export class DepartmentsService {
  constructor(
    private readonly db: Database,
    private readonly orgs: OrgRepository,
    private readonly audit: Audit,
  ) {}

  list(): Promise<Department[]> {
    return this.orgs.departments();
  }

  create(actor: Actor, input: CreateDepartmentDto): Promise<Department> {
    return this.db.transaction(async () => {
      await this.orgs.department(input.parentId);
      return this.add(actor, input);
    });
  }

  /** The root of the tree, made once when the zone is set up. */
  createRoot(actor: Actor, name: string): Promise<Department> {
    return this.db.transaction(() => this.add(actor, { name, kind: 'zone', parentId: null }));
  }

  private async add(
    actor: Actor,
    values: Pick<Department, 'name' | 'kind' | 'parentId'>,
  ): Promise<Department> {
    if (await this.orgs.departmentNamed(values.name)) throw new DepartmentNameIsTaken(values.name);
    const department = await this.orgs.addDepartment(values);
    await this.audit.record(actor, {
      action: 'department:created',
      kind: 'department',
      id: department.id,
      after: values,
    });
    return department;
  }
}
