export { default as ContactPicker } from './components/ContactPicker.vue';
export { default as EnterpriseContacts } from './components/EnterpriseContacts.vue';
export { default as NewContactDialog } from './components/NewContactDialog.vue';
export { whoIs, type ContactOption } from './contact.queries';
