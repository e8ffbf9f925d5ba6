export { default as RecordActivity } from './components/RecordActivity.vue';
