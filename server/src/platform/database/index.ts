export { BaseRecord } from './base-record';
export { Database } from './database';
export {
  type Connection,
  type DatabaseConnections,
  dataSourceOf,
  dataSourceOptions,
  type Schema,
} from './data-source';
export { type Group, GROUP_NAMES, type GroupField, groupsOf, inGroup } from './grouping';
export { contains } from './like';
export { type Cursor, type ListQuery, type Page, pageOf, type Paging, type SortColumn } from './paging';
export { referenceTo } from './references';
