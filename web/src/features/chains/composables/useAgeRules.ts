import { useQuery } from '@pinia/colada';
import { computed } from 'vue';

import { chainListQuery } from '../chain.queries';
import { type AgeRule, ageRuleOf } from '../model/age';

/** When records of a chain are old, by its settings; undefined until they are known. */
export function useAgeRules(): (chain: string) => AgeRule | undefined {
  const { data } = useQuery(chainListQuery);
  const rules = computed(
    () =>
      new Map(data.value?.items.map(({ code, staleMonths }) => [code, ageRuleOf({ staleMonths, on: null })])),
  );
  return (chain) => rules.value.get(chain);
}
