import { useQuery } from '@pinia/colada';
import { SUPPLY_AREAS, type SupplyArea } from '@lianzhao/contracts';
import { computed } from 'vue';
import { useI18n } from 'vue-i18n';

import { areasQuery } from '../chain.queries';

/** The rings around the zone by the names people gave them; by those of the product until they have arrived. */
export function useAreas() {
  const { t, locale } = useI18n();
  const { data } = useQuery(areasQuery);

  function areaName(code: SupplyArea): string {
    const area = data.value?.items.find((each) => each.code === code);
    if (!area) return t(`chains.area.${code}`);
    return locale.value === 'en' ? area.nameEn : area.nameZh;
  }

  const options = computed(() => SUPPLY_AREAS.map((value) => ({ value, label: areaName(value) })));
  return { areaName, options };
}
