export { default as PurchasePanel } from './components/PurchasePanel.vue';
