/** What the trail is known to hold. Anything else is shown as it was written. */
export const AUDIT_ACTIONS = [
  'session:opened',
  'session:refused',
  'session:ended',
  'user:created',
  'user:updated',
  'user:granted',
  'user:password-reset',
  'user:password-changed',
  'token:created',
  'token:revoked',
  'department:created',
  'lead:created',
  'lead:updated',
  'lead:moved',
  'lead:converted',
  'visit:created',
  'visit:updated',
  'project:created',
  'project:updated',
  'project:moved',
  'project:reviewed',
  'enterprise:created',
  'enterprise:updated',
  'enterprise:atlas-replaced',
  'chain:replaced',
  'chain:landed',
  'chain:landing-withdrawn',
] as const;

export const AUDIT_KINDS = [
  'lead',
  'visit',
  'project',
  'enterprise',
  'enterprise_import',
  'chain',
  'local_site',
  'user',
  'department',
  'access_token',
  'session',
] as const;

/** As it stands in the messages: a colon would not do as a key there. */
export function asKey(action: string): string {
  return action.replace(':', '-');
}
