export { default as RecordFiles } from './components/RecordFiles.vue';
export { addFiles, ACCEPTED, sizeText } from './file.queries';
