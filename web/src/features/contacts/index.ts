export { default as EnterpriseContacts } from './components/EnterpriseContacts.vue';
export { useFirmContacts } from './composables/useFirmContacts';
