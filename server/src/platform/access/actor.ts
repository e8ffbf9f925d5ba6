import type { Permission, Role } from '@lianzhao/contracts';

/** How far an actor sees: everything, his departments, or only what he brought in himself. */
export type Scope = 'all' | 'departments' | 'own' | 'none';

/** Who is doing something, and how far his rights reach. */
export interface Actor {
  readonly id: string;
  readonly name: string;
  readonly username: string;
  readonly roles: readonly Role[];
  readonly permissions: ReadonlySet<Permission>;
  readonly departmentId: string;
  readonly departmentName: string;
  /** His own department and all below it; never empty. */
  readonly departmentIds: readonly string[];
  readonly scope: Scope;
  readonly mustChangePassword: boolean;
  /** The session or access token the request came with. */
  readonly credential: { readonly kind: 'session' | 'token' | 'system'; readonly id: string };
}

export function scopeOf(roles: readonly Role[]): Scope {
  if (roles.includes('leader')) return 'all';
  if (roles.includes('manager') || roles.includes('officer')) return 'departments';
  return roles.includes('liaison') ? 'own' : 'none';
}
