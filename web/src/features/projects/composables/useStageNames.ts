import { useQuery } from '@pinia/colada';
import { computed } from 'vue';

import { useNames } from '@/shared/locale';
import { stagesQuery } from '../project.queries';

/** Names of the stages are data of the zone's template, so they are asked for, not translated. */
export function useStageNames() {
  const { data } = useQuery(stagesQuery);
  const name = useNames();
  const names = computed(
    () => new Map(data.value?.items.map((stage) => [stage.code as string, name(stage)])),
  );
  return {
    stages: computed(() => data.value?.items ?? []),
    stageName: (code: string) => names.value.get(code) ?? '…',
  };
}
