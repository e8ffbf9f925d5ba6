/** Everything a person may be allowed to do, as `record:verb`. Guard and web read the same list. */
export const PERMISSIONS = [
  'chain:read',
  'chain:edit',
  'chain:configure',
  'scenario:create',
  'purchase:read',
  'purchase:write',
  'enterprise:read',
  'enterprise:create',
  'enterprise:update',
  'enterprise:merge',
  'contact:read',
  'contact:create',
  'contact:update',
  'contact:reveal',
  'contact:erase',
  'contact:merge',
  'lead:read',
  'lead:create',
  'lead:update',
  'lead:move',
  'lead:decide',
  'target:read',
  'target:create',
  'target:assign',
  'handover:create',
  'visit:read',
  'visit:create',
  'visit:update',
  'task:read',
  'task:write',
  'file:read',
  'file:write',
  'project:read',
  'project:create',
  'project:update',
  'project:move',
  'project:review',
  'zone:configure',
  'department:read',
  'department:create',
  'user:read',
  'user:create',
  'user:update',
  'user:grant',
  'audit:read',
  'notice:read',
  'import:create',
  'export:create',
  'export:approve',
  'view:share',
  'view:publish',
  'recycle:read',
  'recycle:manage',
  'recycle:purge',
] as const;
export type Permission = (typeof PERMISSIONS)[number];

export const BUSINESS_ROLES = ['officer', 'manager', 'leader', 'liaison'] as const;
/** 三员: separated administrators, none of whom sees business data (GB/T 22239-2019, 8.1.5). */
export const ADMINISTRATOR_ROLES = ['sysadmin', 'secadmin', 'auditor'] as const;
export const ROLES = [...BUSINESS_ROLES, ...ADMINISTRATOR_ROLES] as const;
export type Role = (typeof ROLES)[number];

const READER: readonly Permission[] = [
  'chain:read',
  'enterprise:read',
  'contact:read',
  'lead:read',
  'target:read',
  'visit:read',
  'task:read',
  'file:read',
  'project:read',
  'department:read',
  'notice:read',
  'export:create',
];

const OFFICER: readonly Permission[] = [
  ...READER,
  'scenario:create',
  'enterprise:create',
  'enterprise:update',
  'contact:create',
  'contact:update',
  'contact:reveal',
  'contact:erase',
  'contact:merge',
  'target:create',
  'handover:create',
  'lead:create',
  'lead:update',
  'lead:move',
  'visit:create',
  'visit:update',
  'task:write',
  'file:write',
  'project:create',
  'project:update',
  'project:move',
  'import:create',
  'recycle:read',
];

const BY_ROLE: Record<Role, readonly Permission[]> = {
  officer: OFFICER,
  manager: [
    ...OFFICER,
    'enterprise:merge',
    'chain:edit',
    'chain:configure',
    'purchase:read',
    'purchase:write',
    'lead:decide',
    'target:assign',
    'project:review',
    'zone:configure',
    'export:approve',
    'view:share',
    'view:publish',
    'recycle:manage',
    'recycle:purge',
  ],
  leader: [
    ...READER,
    'contact:reveal',
    'scenario:create',
    'purchase:read',
    'task:write',
    'export:approve',
    'view:share',
    'view:publish',
  ],
  liaison: [...READER, 'enterprise:create', 'lead:create', 'import:create'],
  sysadmin: ['department:read', 'department:create', 'user:read', 'user:create', 'user:update'],
  secadmin: ['department:read', 'user:read', 'user:grant'],
  auditor: ['audit:read', 'user:read', 'department:read'],
};

/** What these roles allow together, in the order of `PERMISSIONS`. */
export function permissionsOf(roles: readonly Role[]): Permission[] {
  const granted = new Set(roles.flatMap((role) => BY_ROLE[role]));
  return PERMISSIONS.filter((permission) => granted.has(permission));
}

/**
 * True when one person may hold these roles together: an administrator role stands alone, so that no one
 * both grants a right and uses it, or does a thing and audits it.
 */
export function rolesAreCompatible(roles: readonly Role[]): boolean {
  const administrators = roles.filter((role) => (ADMINISTRATOR_ROLES as readonly Role[]).includes(role));
  return administrators.length === 0 || (administrators.length === 1 && roles.length === 1);
}
