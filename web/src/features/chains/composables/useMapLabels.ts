import { computed, type Ref } from 'vue';

import type { MapLayout } from '../model/layout.types';
import { lineEnds, placeLabels, type CardLabels } from '../model/labels';
import type { ChainModel } from './useChainMap';

interface Labelled {
  model: () => ChainModel;
  layout: Ref<MapLayout | undefined>;
  selected: () => string | undefined;
  lit: () => ReadonlySet<string> | undefined;
}

/** Names of the chosen node and its neighbours where the map shows them as squares only. */
export function useMapLabels({ model, layout, selected, lit }: Labelled) {
  const cards = computed<ReadonlyMap<string, CardLabels>>(() => {
    const chosen = selected();
    if (!layout.value || !chosen) return new Map();
    const ordered = model().groups.flatMap((group) => group.leaves.map((leaf) => leaf.code));
    const bright = [...new Set([chosen, ...ordered])].filter((code) => lit()?.has(code));
    return placeLabels(layout.value, bright, model().groupOf);
  });
  const boxes = computed(() => lineEnds(cards.value.values()));
  return { cards, boxes };
}
