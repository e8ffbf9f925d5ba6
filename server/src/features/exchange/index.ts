import { ExportPart, ExportRun } from './exports/export-run.entity';
import { ImportLine, ImportRun } from './imports/import-run.entity';

export { ExchangeModule } from './exchange.module';
export { EXPORTS_QUEUE, SWEEP_EXPORTS_QUEUE } from './exports/export.jobs';
export { IMPORTS_QUEUE, SWEEP_TABLES_QUEUE } from './imports/import.jobs';

export const EXCHANGE_ENTITIES = [ImportRun, ImportLine, ExportRun, ExportPart];
