import { useQuery } from '@pinia/colada';
import { computed, type Ref } from 'vue';

import { gapMapQuery } from '../chain.queries';
import { type MapVariant, PRESENT } from '../model/variant';
import type { GapMap } from '../chain.types';
import { loudCodes, missingOf, topGaps, topShare, worthOf } from '../model/emphasis';
import { buildGroups, groupIndex, valuedNodes } from '../model/groups';
import { bundleLinks, neighbourIndex } from '../model/links';
import { tableRows, TOP_COUNT } from '../model/table';

/** Everything the views of one chain are drawn from, computed once per answer of the server. */
export function deriveChain(map: GapMap) {
  const groups = buildGroups(map.nodes);
  const index = groupIndex(groups);
  const valued = valuedNodes(groups);
  return {
    map,
    groups,
    groupOf: index,
    byCode: new Map(map.nodes.map((node) => [node.code, node])),
    loud: loudCodes(valued),
    top: topGaps(valued, TOP_COUNT),
    topShare: topShare(valued, TOP_COUNT),
    largest: {
      worth: Math.max(1, ...valued.map(worthOf)),
      gap: Math.max(1, ...valued.map(missingOf)),
    },
    bundles: bundleLinks(map.links, index),
    neighbours: neighbourIndex(map.links),
    rows: tableRows(groups),
  };
}
export type ChainModel = ReturnType<typeof deriveChain>;

export function useChainMap(code: Ref<string>, variant: () => MapVariant = () => PRESENT) {
  const query = useQuery(() => gapMapQuery({ code: code.value, variant: variant() }));
  const model = computed(() => (query.data.value ? deriveChain(query.data.value) : undefined));
  return { ...query, model };
}
