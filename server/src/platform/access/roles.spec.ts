import { describe, expect, it } from '@jest/globals';
import {
  ADMINISTRATOR_ROLES,
  BUSINESS_ROLES,
  permissionsOf,
  type Role,
  rolesAreCompatible,
} from '@lianzhao/contracts';

import { scopeOf } from './actor';

const BUSINESS = /^(chain|enterprise|lead|visit|project|notice):/;

describe('roles', () => {
  it.each(ADMINISTRATOR_ROLES)('%s sees no business data', (role) => {
    expect(permissionsOf([role]).filter((permission) => BUSINESS.test(permission))).toEqual([]);
    expect(scopeOf([role])).toBe('none');
  });

  it('never lets one person both make accounts and give rights', () => {
    for (const role of [...BUSINESS_ROLES, ...ADMINISTRATOR_ROLES]) {
      const held = permissionsOf([role]);
      expect(held.includes('user:create') && held.includes('user:grant')).toBe(false);
    }
  });

  it.each([
    [['officer', 'manager'], true],
    [['sysadmin'], true],
    [['sysadmin', 'auditor'], false],
    [['officer', 'secadmin'], false],
    [[], true],
  ] as [Role[], boolean][])('%j may be held together: %s', (roles, allowed) => {
    expect(rolesAreCompatible(roles)).toBe(allowed);
  });

  it('gives the widest sight of the roles held', () => {
    expect(scopeOf(['officer', 'leader'])).toBe('all');
    expect(scopeOf(['liaison', 'officer'])).toBe('departments');
    expect(scopeOf(['liaison'])).toBe('own');
  });
});
