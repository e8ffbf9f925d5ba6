export { default as ListExchange } from './components/ListExchange.vue';
