import { useQuery } from '@pinia/colada';
import { computed } from 'vue';
import { useI18n } from 'vue-i18n';

import { chainListQuery } from '../chain.queries';
import { nodeName } from '../model/names';

/** What a chain is called; its code until that is known. */
export function useChainName(code: () => string) {
  const { locale } = useI18n();
  const { data: chains } = useQuery(chainListQuery);
  return computed(() => {
    const chain = chains.value?.items.find((each) => each.code === code());
    return chain ? nodeName(chain, locale.value) : code();
  });
}
