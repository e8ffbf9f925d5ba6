export { default as RecordActivity } from './components/RecordActivity.vue';
export { default as NextStep } from './components/NextStep.vue';
