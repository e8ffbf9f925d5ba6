import { computed } from 'vue';

import { useAreas } from '../composables/useAreas';
import { homeOf } from './places';

/** Where we are, so far as the rings of the zone say it. */
export function useHome() {
  const { homeCities, homeProvince } = useAreas();
  const home = computed(() => homeOf(homeCities.value, homeProvince.value));
  return { home, homeCities };
}
