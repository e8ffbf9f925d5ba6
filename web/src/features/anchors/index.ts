export { default as EnterpriseAnchor } from './components/EnterpriseAnchor.vue';
