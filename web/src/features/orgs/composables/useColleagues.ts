import { useQuery } from '@pinia/colada';
import { computed } from 'vue';

import { colleaguesQuery } from '../org.queries';

/** The people one may give work to, as choices. */
export function useColleagues(enabled: () => boolean = () => true) {
  const { data } = useQuery(() => ({ ...colleaguesQuery, enabled: enabled() }));
  return computed(() =>
    (data.value?.items ?? []).map(({ id, name, department }) => ({
      value: id,
      label: `${name} · ${department.name}`,
    })),
  );
}
