export { FieldKeyRow } from './field-key.entity';
export { type FieldKeys, FieldKeysUnusable, readFieldKeys } from './field-keys';
export { FIELD_KEYS, Sealing } from './sealing';
