import { useQuery } from '@pinia/colada';
import { computed } from 'vue';

import type { Refusal } from '@/ui';
import { besideQuery, comparisonQuery, scenarioQuery } from '../chain.queries';
import type { LeftNode } from '../chain.types';
import { changesBetween } from '../model/beside';
import { type MapVariant, viewOf } from '../model/variant';

/** What a scenario is set against, with what of it is not on the map; `gone` when it is not there any more. */
export type Against = { name: string; left: readonly LeftNode[] } | 'gone' | undefined;

/** Why something is not here, and asking for it again. */
export interface Failure {
  problem: Refusal;
  retry: () => void;
}

/** A kept scenario, and what it changes on the map that is looked at: against what is, or against another one. */
export function useScenario(
  chain: () => string,
  variant: () => MapVariant,
  against: () => string | undefined = () => undefined,
) {
  const id = () => variant().scenario;
  const other = () => (id() !== undefined && against() !== id() ? against() : undefined);
  const scenario = useQuery(() => ({
    ...scenarioQuery({ chain: chain(), id: id() ?? '' }),
    enabled: id() !== undefined,
  }));
  const beside = useQuery(() => ({
    ...besideQuery({ chain: chain(), ids: [id() ?? '', other() ?? ''], view: viewOf(variant()) }),
    enabled: other() !== undefined,
  }));
  const setAgainst = computed<Against>(() => {
    const [wanted, answer] = [other(), beside.data.value];
    if (wanted === undefined || !answer) return undefined;
    return answer.gone.includes(wanted) ? 'gone' : answer.scenarios.find((each) => each.id === wanted);
  });
  const comparison = useQuery(() => ({
    ...comparisonQuery({ chain: chain(), id: id() ?? '', view: viewOf(variant()) }),
    enabled: id() !== undefined && (other() === undefined || setAgainst.value === 'gone'),
  }));
  const changes = computed(() => {
    const [after, before] = [id(), other()];
    if (after === undefined) return undefined;
    if (before === undefined || setAgainst.value === 'gone') return comparison.data.value;
    return beside.data.value && changesBetween(beside.data.value, before, after);
  });
  /** What the map waits for and did not get. */
  const failed = computed(() => {
    if (id() === undefined) return [];
    const compared = other() === undefined || setAgainst.value === 'gone' ? comparison : beside;
    return [...(scenario.data.value ? [] : [scenario]), ...(changes.value ? [] : [compared])].filter(
      ({ error }) => error.value,
    );
  });
  return {
    scenario: computed(() => (id() ? scenario.data.value : undefined)),
    against: setAgainst,
    comparison: changes,
    failure: computed<Failure | undefined>(() => {
      const problem = failed.value[0]?.error.value;
      return problem
        ? { problem, retry: () => failed.value.forEach(({ refetch }) => void refetch()) }
        : undefined;
    }),
  };
}
