export { BaseRecord } from './base-record';
export { Database } from './database';
export {
  type Connection,
  type DatabaseConnections,
  dataSourceOf,
  dataSourceOptions,
  type Schema,
} from './data-source';
export { GROUP_NAMES, type GroupField, type Groups, groupsOf, inGroup, MOST_GROUPED } from './grouping';
export { contains } from './like';
export { type Cursor, type ListQuery, type Page, pageOf, type Paging, type SortColumn } from './paging';
export { referenceTo } from './references';
