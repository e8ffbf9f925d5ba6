export { default as DeleteRecord } from './components/DeleteRecord.vue';
export { default as RecordProblem } from './components/RecordProblem.vue';
