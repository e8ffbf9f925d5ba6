export { default as EnterpriseSignals } from './components/EnterpriseSignals.vue';
export { targetKeys, targetPage, type Target } from './target.queries';
