export { type BoardColumn, type BoardMove, CARDS, type GroupSource } from './board.types';
export { default as BoardLayout } from './components/BoardLayout.vue';
export { default as GroupedList } from './components/GroupedList.vue';
export { default as BulkBar } from './components/BulkBar.vue';
export { default as ViewBar } from './components/ViewBar.vue';
export { useListView, type ListViewing } from './composables/useListView';
