import { computed } from 'vue';

import { useAreas } from '../composables/useAreas';
import { placeOf } from './places';

/** Where we are, so far as the rings of the zone say it. */
export function useHome() {
  const { homeCities, homeProvince } = useAreas();
  const home = computed(() => {
    const [name] = homeCities.value;
    const place = name && placeOf(homeProvince.value, name);
    return name && place ? { name, place } : undefined;
  });
  return { home, homeCities };
}
