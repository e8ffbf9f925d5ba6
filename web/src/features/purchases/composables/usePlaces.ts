import { SUPPLIER_PLACES, SUPPLY_AREAS, type SupplierPlace } from '@lianzhao/contracts';
import { useQuery } from '@pinia/colada';
import { computed } from 'vue';
import { useI18n } from 'vue-i18n';

import { useNames } from '@/shared/locale';
import { ringsQuery } from '../purchase.queries';

/** Where suppliers sit, by the names people gave the rings. */
export function usePlaces() {
  const { t } = useI18n();
  const nameOf = useNames();
  const { data } = useQuery(ringsQuery);

  function placeName(code: SupplierPlace): string {
    const ring = data.value?.items.find((each) => each.code === code);
    return ring ? nameOf(ring) : t(`purchases.places.${code}`);
  }

  const named = <Code extends SupplierPlace>(codes: readonly Code[]) =>
    codes.map((value) => ({ value, label: placeName(value) }));
  return {
    placeName,
    places: computed(() => named(SUPPLIER_PLACES)),
    rings: computed(() => named(SUPPLY_AREAS)),
  };
}
