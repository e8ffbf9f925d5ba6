import type { User } from '../admin.queries';

export function aUser(change: Partial<User> = {}): User {
  return {
    id: 'u-7',
    username: 'li.na',
    name: 'Li Na',
    department: { id: 'd-1', name: 'Riverside' },
    roles: ['officer'],
    disabled: false,
    lockedUntil: null,
    lastSignInAt: null,
    version: 3,
    ...change,
  };
}
