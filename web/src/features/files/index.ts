export { default as RecordFiles } from './components/RecordFiles.vue';
