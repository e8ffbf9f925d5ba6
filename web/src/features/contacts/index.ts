export { default as EnterpriseContacts } from './components/EnterpriseContacts.vue';
