export { default as EnterpriseLeads } from './components/EnterpriseLeads.vue';
export { default as LeadStageTag } from './components/LeadStageTag.vue';
export { default as ResponseClock } from './components/ResponseClock.vue';
export { leadKeys, leadQuery, type Lead } from './lead.queries';
