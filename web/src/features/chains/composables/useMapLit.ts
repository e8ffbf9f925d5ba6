import type { GapState } from '@lianzhao/contracts';
import { computed, type Ref } from 'vue';

import { litCodes } from '../model/lit';
import type { ChainModel } from './useChainMap';

interface Chosen {
  model: Ref<ChainModel | undefined>;
  node: Ref<string | undefined>;
  states: Ref<GapState[]>;
  /** The way that would have closed a circle. */
  refused: Ref<readonly string[]>;
}

/** What stays bright on the map, and in the list of the phone, which marks no node. */
export function useMapLit({ model, node, states, refused }: Chosen) {
  const lit = computed(() => {
    if (refused.value.length > 0) return new Set(refused.value);
    return model.value ? litCodes(model.value, { selected: node.value, states: states.value }) : undefined;
  });
  const listed = computed(() => (model.value ? litCodes(model.value, { states: states.value }) : undefined));
  return { lit, listed };
}
