/** The way of a table into a register. */
export const IMPORT_STATUSES = [
  'checking',
  'ready',
  'running',
  'done',
  'cancelled',
  'failed',
  'undoing',
  'undone',
] as const;
export type ImportStatus = (typeof IMPORT_STATUSES)[number];

/** Something is being done that goes on by itself. */
export const IMPORTS_AT_WORK = ['checking', 'running', 'undoing'] as const satisfies readonly ImportStatus[];

/** What a row would do, as it is shown: a second row about one record is a duplicate. */
export const LINE_VERDICTS = ['new', 'update', 'same', 'duplicate', 'error'] as const;
export type LineVerdict = (typeof LINE_VERDICTS)[number];

/** What became of a row. */
export const LINE_OUTCOMES = ['added', 'updated', 'left', 'kept', 'undone'] as const;
export type LineOutcome = (typeof LINE_OUTCOMES)[number];

export type ImportCounts = Record<LineVerdict | LineOutcome, number>;

/** An import can be taken back for so long. */
export const IMPORT_UNDO_DAYS = 30;

/** The way of a list into a file. */
export const EXPORT_STATUSES = ['waiting', 'running', 'done', 'cancelled', 'failed', 'refused'] as const;
export type ExportStatus = (typeof EXPORT_STATUSES)[number];

export const EXPORT_FORMATS = ['xlsx', 'csv', 'csv-gb18030'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** Days a file is kept. */
export const EXPORT_KEPT_DAYS = 7;
