export { default as ViewBar } from './components/ViewBar.vue';
export { useListView, type ListViewing } from './composables/useListView';
