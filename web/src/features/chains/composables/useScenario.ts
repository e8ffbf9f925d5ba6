import { useQuery } from '@pinia/colada';
import { computed } from 'vue';

import { comparisonQuery, scenarioQuery } from '../chain.queries';
import { type MapVariant, viewOf } from '../model/variant';

/** A kept scenario, and what it changes on the map that is looked at. */
export function useScenario(chain: () => string, variant: () => MapVariant) {
  const id = () => variant().scenario;
  const scenario = useQuery(() => ({
    ...scenarioQuery({ chain: chain(), id: id() ?? '' }),
    enabled: id() !== undefined,
  }));
  const comparison = useQuery(() => ({
    ...comparisonQuery({ chain: chain(), id: id() ?? '', view: viewOf(variant()) }),
    enabled: id() !== undefined,
  }));
  return {
    scenario: computed(() => (id() ? scenario.data.value : undefined)),
    comparison: computed(() => (id() ? comparison.data.value : undefined)),
  };
}
