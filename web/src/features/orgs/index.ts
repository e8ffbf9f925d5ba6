export { useColleagues } from './composables/useColleagues';
export { colleaguesQuery } from './org.queries';
