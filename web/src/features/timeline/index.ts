export { default as EnterpriseActivity } from './components/EnterpriseActivity.vue';
export { default as RecordActivity } from './components/RecordActivity.vue';
