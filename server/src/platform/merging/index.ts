export { dryRun } from './dry-run';
export { LoggedRow, type MergedRowFate } from './logged-row';
export { countedRows, countsOf, MergeLog } from './merge-log';
export { KeptRowDto, MergedRowsDto } from './merging.dto';
export { References } from './references';
export { type MovedRow, type Row, RowMover } from './row-mover';
export { type Returned, RowReturn } from './row-return';
export { SameRowsKnown } from './same-rows';
