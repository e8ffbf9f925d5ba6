export { useSignOut } from './composables/useSignOut';
