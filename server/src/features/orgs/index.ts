export { Department, type DepartmentKind } from './department.entity';
export { DepartmentsService } from './departments.service';
export { OrgRepository } from './org.repository';
export { OrgsModule } from './orgs.module';
export { hashPassword, isStrongEnough, passwordMatches } from './passwords';
export { type NamedPeople, PeopleNames } from './people-names';
export { User } from './user.entity';
export { type SeedUser, UsersService } from './users.service';
