export { type Cell, type CellKind, type Sheet, type SheetColumn, sheetOf } from './sheet';
export { workbookAnswer } from './workbook-answer';
export { writeWorkbook } from './workbook-writer';
