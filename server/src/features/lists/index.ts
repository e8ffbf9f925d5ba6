import { ListView, ListViewDefault } from './views/list-view.entity';

export { ListsModule } from './lists.module';

export const LIST_ENTITIES = [ListView, ListViewDefault];
