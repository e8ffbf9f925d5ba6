import { useQuery } from '@pinia/colada';
import { computed } from 'vue';
import { useI18n } from 'vue-i18n';

import { departmentsQuery } from '../admin.queries';
import { pathsOf, treeOf } from '../department.tree';

/** The departments as a tree and as choices with the way to each. */
export function useDepartments(enabled: () => boolean = () => true) {
  const { locale } = useI18n();
  const { data, error, refetch } = useQuery(() => ({ ...departmentsQuery, enabled: enabled() }));
  const tree = computed(() => data.value && treeOf(data.value.items, locale.value));
  return {
    departments: computed(() => data.value?.items ?? []),
    tree,
    options: computed(() => pathsOf(tree.value ?? [])),
    error,
    retry: refetch,
  };
}
