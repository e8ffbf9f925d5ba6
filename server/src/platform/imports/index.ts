export { ImportIsApplied } from './import.errors';
export { ImportChoice } from './import-choice.entity';
export { type ChoicesOf, ImportChoices } from './import-choices';
export { SheetImportRow } from './import-row.entity';
export { ImportRows, type KeptRow } from './import-rows';
export { SheetImport } from './sheet-import.entity';
export { type NewSheetImport, SheetImports, SWEEP_IMPORTS_QUEUE } from './sheet-imports';
