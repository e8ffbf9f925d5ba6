export { default as AnchorFilterChip } from './components/AnchorFilterChip.vue';
export { default as ChainNodePicker, type NodeOption } from './components/ChainNodePicker.vue';
export { default as EnterpriseDealing } from './duplicates/EnterpriseDealing.vue';
export { default as EnterprisePicker } from './components/EnterprisePicker.vue';
export { default as NodeFilterChip } from './components/NodeFilterChip.vue';
export { default as NodeLink } from './components/NodeLink.vue';
export { chainOf, useNode } from './composables/useNode';
export { useChainOptions } from './composables/useChainOptions';
export { anchorListQuery, enterpriseQuery } from './enterprise.queries';
