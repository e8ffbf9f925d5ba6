export { default as EnterpriseVisits } from './components/EnterpriseVisits.vue';
export { default as RecordActivity } from './components/RecordActivity.vue';
export { visitKeys, visitPage, type Visit } from './visit.queries';
