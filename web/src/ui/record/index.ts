/** What pages of a record are made of. Not among the parts of every page, which the first one fetches. */
export { default as ConflictPanel, type ConflictRow } from './ConflictPanel.vue';
export { default as RecordColumns } from './RecordColumns.vue';
export { default as RowDialog } from './RowDialog.vue';
export { default as RowsCard } from './RowsCard.vue';
