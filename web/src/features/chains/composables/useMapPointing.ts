import { computed, ref } from 'vue';

import type { ChainModel } from './useChainMap';

interface Pointing {
  model: () => ChainModel;
  selected: () => string | undefined;
}

/** The card under the pointer, or the one whose head has the focus, and the cards it is joined to. */
export function useMapPointing({ model, selected }: Pointing) {
  const hovered = ref<string>();
  const focused = ref<string>();
  const pointed = computed(() => (selected() ? undefined : (hovered.value ?? focused.value)));
  const linked = computed(() => {
    const at = pointed.value;
    const bundles = at ? model().bundles.filter(({ from, to }) => from === at || to === at) : [];
    return new Set(bundles.flatMap(({ from, to }) => [from, to]));
  });
  return { hovered, focused, pointed, linked };
}
