/** What pages for a file somebody brings are made of. Not among the parts of every page, which the first one fetches. */
export { default as ColumnsCard } from './ColumnsCard.vue';
export { default as FileDrop } from './FileDrop.vue';
