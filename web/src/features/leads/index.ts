export { default as EnterpriseLeads } from './components/EnterpriseLeads.vue';
export { default as LeadStageTag } from './components/LeadStageTag.vue';
export { default as ReasonList } from './components/ReasonList.vue';
export { default as ResponseClock } from './components/ResponseClock.vue';
export { default as SharesCard } from './components/SharesCard.vue';
export { useReasons, type Reason } from './composables/useReasons';
export { colleaguesQuery } from '@/features/orgs';
export { leadKeys, leadQuery, type Lead } from './lead.queries';
