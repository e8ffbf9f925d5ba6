import { DEFAULT_AREA } from '@lianzhao/contracts';
import { useQuery } from '@pinia/colada';
import { computed } from 'vue';
import { useRoute } from 'vue-router';

import { useUrlFilter } from '@/shared/useUrlFilter';
import { besideQuery, scenariosQuery } from '../chain.queries';
import { MOST_BESIDE, sortNodes } from '../model/beside';
import { type MapView, parseId, variantQuery, viewOf } from '../model/variant';
import { variantOf } from './useMapUrl';

const BY_SPREAD = '-spread';

interface Filter {
  ids: string | undefined;
  radius: string | undefined;
  year: string | undefined;
  on: string | undefined;
  /** Only nodes where the scenarios differ from one another. */
  apart: string | undefined;
  sort: string | undefined;
}

/** Which scenarios stand beside each other, and on which map, as the address bar says it. */
export function useBeside(chain: () => string) {
  const route = useRoute();
  const filter = useUrlFilter<Filter>({
    ...{ ids: undefined, radius: undefined, year: undefined, on: undefined },
    ...{ apart: undefined, sort: BY_SPREAD },
  });
  const change = (next: Partial<Filter>) => (filter.value = { ...filter.value, ...next });

  const ids = computed(() => idsIn(filter.value.ids));
  const view = computed<MapView>(() => viewOf(variantOf(route.query)));
  const query = useQuery(() => ({
    ...besideQuery({ chain: chain(), ids: ids.value, view: view.value }),
    enabled: ids.value.length > 0,
  }));
  const beside = computed(() => (ids.value.length > 0 ? query.data.value : undefined));
  const kept = useQuery(() => scenariosQuery(chain()));
  /** Those that may still be added. */
  const others = computed(() =>
    ids.value.length < MOST_BESIDE
      ? (kept.data.value?.items ?? []).filter(({ id }) => !ids.value.includes(id))
      : [],
  );

  const apart = computed({
    get: () => filter.value.apart !== undefined,
    set: (only) => change({ apart: only ? '1' : undefined }),
  });
  const sort = computed({
    get: () => filter.value.sort ?? BY_SPREAD,
    set: (next) => change({ sort: next }),
  });
  const nodes = computed(() =>
    sortNodes(
      (beside.value?.nodes ?? []).filter((node) => !apart.value || node.apart),
      sort.value,
    ),
  );

  return {
    ...{ ids, view, beside, nodes, others, apart, sort },
    kept: {
      count: computed(() => kept.data.value?.items.length),
      problem: computed(() => (kept.data.value ? undefined : (kept.error.value ?? undefined))),
      retry: kept.refetch,
    },
    ...{ error: query.error, refetch: query.refetch },
    show: ({ radius, year, on }: MapView) =>
      change({
        radius: radius === DEFAULT_AREA ? undefined : radius,
        year: year ? String(year) : undefined,
        on,
      }),
    add: (id: string) => change({ ids: [...ids.value, id].join(',') }),
    /** An order by a column goes with the columns it was of. */
    remove: (gone: readonly string[]) =>
      change({ ids: ids.value.filter((id) => !gone.includes(id)).join(','), sort: BY_SPREAD }),
    /** The map with one of them, as it is looked at here. */
    mapOf: (scenario: string | undefined, node?: string) => ({
      name: 'chain-map',
      params: { code: chain() },
      query: {
        ...variantQuery({ ...view.value, scenario }),
        ...(scenario && { mode: 'difference' }),
        node,
      },
    }),
  };
}
export type BesideView = ReturnType<typeof useBeside>;

/** What is no id is left out, and so is what stands there twice or is too much. */
function idsIn(text: string | undefined): string[] {
  const ids = (text ?? '').split(',').flatMap((each) => parseId(each) ?? []);
  return [...new Set(ids)].slice(0, MOST_BESIDE);
}
