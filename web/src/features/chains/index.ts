export { goalsQuery } from './chain.queries';
export { default as SourceLinks } from './components/node/SourceLinks.vue';
export { useAreas } from './composables/useAreas';
export { percentText, rateText } from './model/rate';
