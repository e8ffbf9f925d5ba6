export { ImportIsApplied } from './import.errors';
export { ImportChoice } from './import-choice.entity';
export { type ChoicesOf, ImportChoices } from './import-choices';
export { SheetImportRow } from './import-row.entity';
export { ImportRows, type KeptRow } from './import-rows';
export type {
  CellFlaw,
  FieldRow,
  ImportField,
  ImportSession,
  JudgedRow,
  RegisterImport,
  RowVerdict,
} from './register-import';
export { RegisterImports } from './register-imports';
export { dayIn, firstWords, RowCells, textOf, wordsOf } from './row-cells';
export { SheetImport } from './sheet-import.entity';
export { type NewSheetImport, SheetImports, SWEEP_IMPORTS_QUEUE } from './sheet-imports';
