export { type Command } from './commands';
export { default as GlobalSearch } from './components/GlobalSearch.vue';
