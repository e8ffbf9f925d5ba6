export { ExportDecided, ExportWaits } from './export.facts';
export type { ExportColumn, ListExport, SheetLanguage } from './list-export';
export { filterOf } from './list-filter';
export { ListExports } from './list-exports';
