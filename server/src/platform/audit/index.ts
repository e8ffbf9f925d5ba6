export { Audit, type AuditedChange, difference } from './audit';
export { AUDIT_RESULTS, type AuditResult, AuditRow } from './audit-row.entity';
