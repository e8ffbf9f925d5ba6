export { asFirstKnown, asOf } from './as-of';
export { Edit, RowHistory } from './edit.entity';
export { Edits, type NewEdit, TRACKED_TABLES } from './edits';
export { EditIsUndone, NothingToUndo } from './history.errors';
export { type Reverted, RowReversal } from './row-reversal';
export { takenAway } from './taken-away';
export { type TrackedTable, Tracking } from './tracking';
