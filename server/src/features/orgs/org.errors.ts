import { DomainError } from '../../platform/errors';

export class UsernameIsTaken extends DomainError {
  constructor(username: string) {
    super('conflict', 'user.username-taken', { username });
  }
}

export class DepartmentNameIsTaken extends DomainError {
  constructor(name: string) {
    super('conflict', 'department.name-taken', { name });
  }
}

/** Roles that one person may not hold together, or that nobody may give himself. */
export class RolesRefused extends DomainError {
  constructor(code: 'user.roles-incompatible' | 'user.grant-to-self' | 'user.last-administrator') {
    super('conflict', code);
  }
}

export class CannotDisableSelf extends DomainError {
  constructor() {
    super('conflict', 'user.disable-self');
  }
}
