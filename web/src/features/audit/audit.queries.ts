import { api, unwrap, type Schema } from '@/api';

export type AuditRow = Schema<'AuditRowDto'>;

export interface AuditFilter {
  action: string | undefined;
  kind: string | undefined;
  /** Only what this person did. */
  actor: string | undefined;
  /** Only what was done to this record. */
  record: string | undefined;
}

export const auditKeys = {
  all: ['audit'] as const,
  list: (filter: AuditFilter) => [...auditKeys.all, 'list', { ...filter }] as const,
};

export function auditPage(
  { action, kind, actor, record }: AuditFilter,
  after: string | undefined,
  signal: AbortSignal,
) {
  const query = { action, recordKind: kind, actorId: actor, recordId: record, after };
  return unwrap(api.GET('/audit', { params: { query }, signal }));
}
