export { goalsQuery } from './chain.queries';
export { default as DataAge } from './components/DataAge.vue';
export { default as SourceLinks } from './components/node/SourceLinks.vue';
export { useAgeRules } from './composables/useAgeRules';
export { useAreas } from './composables/useAreas';
export { volumesQuery } from './editing/edit.queries';
export { percentText, rateText } from './model/rate';
