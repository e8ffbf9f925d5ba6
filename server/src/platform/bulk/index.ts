export type { BulkChange, BulkField, BulkKind, BulkRow } from './bulk-kind';
export { BulkKinds } from './bulk-kinds';
export { checked } from './checked';
