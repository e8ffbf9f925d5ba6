export { default as DeleteRecord } from './components/DeleteRecord.vue';
