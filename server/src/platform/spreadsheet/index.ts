export { csvAnswer } from './csv-answer';
export { type CsvEncoding, csvOf } from './csv-writer';
export { dispositionOf } from './disposition';
export { SheetFlawDto } from './flaw.dto';
export { type AnyTable, anyTable } from './reading/any-table';
export { readSheet } from './reading/read-sheet';
export { SheetRefused } from './reading/sheet.errors';
export {
  columnLetters,
  SHEET_LIMITS,
  type SheetDoubt,
  type SheetFile,
  type SheetLimits,
  type SheetRow,
  type SheetSpan,
} from './reading/sheet-file';
export { headOf, type Table, type TableHead, tableOf } from './reading/table';
export { type KnownColumn, matchTitles, titleKey, unitOf } from './reading/titles';
export { type Cell, type CellKind, type Sheet, type SheetColumn, sheetOf } from './sheet';
export { workbookAnswer } from './workbook-answer';
export { writeWorkbook } from './workbook-writer';
