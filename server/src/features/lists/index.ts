import { BulkEdit, BulkEditRow } from './bulk/bulk-edit.entity';
import { ListView, ListViewDefault } from './views/list-view.entity';

export { ListsModule } from './lists.module';

export const LIST_ENTITIES = [ListView, ListViewDefault, BulkEdit, BulkEditRow];
