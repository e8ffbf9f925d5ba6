export { ImportIsApplied } from './import.errors';
export { SheetImport } from './sheet-import.entity';
export { type NewSheetImport, SheetImports, SWEEP_IMPORTS_QUEUE } from './sheet-imports';
