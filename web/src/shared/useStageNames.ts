import { defineQueryOptions, useQuery } from '@pinia/colada';
import { computed } from 'vue';

import { api, unwrap } from '@/api';
import { useNames } from './locale';

const stagesQuery = defineQueryOptions({
  key: ['stage-templates', 'default'],
  query: ({ signal }) => unwrap(api.GET('/stage-templates/default', { signal })),
  staleTime: 10 * 60_000,
});

/** Names of the stages of projects are data of the zone's template, so they are asked for, not translated. */
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
