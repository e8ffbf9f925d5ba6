import { ImportLine, ImportRun } from './imports/import-run.entity';

export { ExchangeModule } from './exchange.module';
export { IMPORTS_QUEUE, SWEEP_TABLES_QUEUE } from './imports/import.jobs';

export const EXCHANGE_ENTITIES = [ImportRun, ImportLine];
