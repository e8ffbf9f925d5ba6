import { useQuery } from '@pinia/colada';
import { SUPPLY_AREAS, type SupplyArea } from '@lianzhao/contracts';
import { computed } from 'vue';
import { useI18n } from 'vue-i18n';

import { areasQuery } from '../chain.queries';

const HOME: readonly SupplyArea[] = ['zone', 'city'];

/** The rings around the zone by the names people gave them; by those of the product until they have arrived. */
export function useAreas() {
  const { t, locale } = useI18n();
  const { data, refresh } = useQuery(areasQuery);

  function areaName(code: SupplyArea): string {
    const area = data.value?.items.find((each) => each.code === code);
    if (!area) return t(`chains.area.${code}`);
    return locale.value === 'en' ? area.nameEn : area.nameZh;
  }

  /** Names have arrived, or will not: for what is written once and stays as it is. */
  const known = () => refresh().then(() => undefined);

  /** Cities the zone lies in; empty until they have arrived and where nobody has said. */
  const homeCities = computed(() =>
    (data.value?.items ?? []).filter(({ code }) => HOME.includes(code)).flatMap(({ cities }) => cities),
  );
  const homeProvince = computed(() => data.value?.items.flatMap(({ provinces }) => provinces)[0] ?? null);
  const options = computed(() => SUPPLY_AREAS.map((value) => ({ value, label: areaName(value) })));
  return { areaName, known, homeCities, homeProvince, options };
}
