export { default as ContactVisits } from './components/ContactVisits.vue';
export { default as PendingVisits } from './components/PendingVisits.vue';
export { default as VisitComposer } from './components/VisitComposer.vue';
export { useVisitRefresh } from './composables/useVisitRefresh';
export { useVisitOutbox } from './visit.outbox';
export { visitKeys, visitPage } from './visit.queries';
