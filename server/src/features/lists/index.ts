import { BulkEdit, BulkEditRow } from './bulk/bulk-edit.entity';
import { RecycledRecord, RecycledRow, RecycleRule } from './recycling/recycled.entity';
import { ListView, ListViewDefault } from './views/list-view.entity';

export { ListsModule } from './lists.module';
export { PURGE_RECORDS_QUEUE, RecyclingJobs } from './recycling/recycling.jobs';

export const LIST_ENTITIES = [
  ...[ListView, ListViewDefault, BulkEdit, BulkEditRow],
  ...[RecycledRecord, RecycledRow, RecycleRule],
];
