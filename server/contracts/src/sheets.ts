/** Why an uploaded file cannot be read as a table. */
export const SHEET_PROBLEMS = [
  'empty',
  'unsupported-type',
  'renamed',
  'old-excel',
  'encrypted',
  'web-page',
  'damaged',
  'unreadable-encoding',
  'mixed-encoding',
  'too-large',
  'bomb',
  'too-many-rows',
  'too-many-columns',
  'cell-too-long',
  'too-slow',
] as const;
export type SheetProblem = (typeof SHEET_PROBLEMS)[number];
