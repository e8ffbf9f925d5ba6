import type { GapState } from '@lianzhao/contracts';
import { computed } from 'vue';
import { useRoute, useRouter, type LocationQueryRaw } from 'vue-router';

import {
  FOCUSES,
  formatSorting,
  parseSorting,
  parseStates,
  type Focus,
  type Sorting,
  type TableFilter,
} from '../model/table';

export type MapView = 'map' | 'table';

/** What the address bar says about the map, so that a node, a filter or the table can be sent to a colleague. */
export function useMapUrl() {
  const route = useRoute();
  const router = useRouter();

  const text = (key: string) => {
    const value = route.query[key];
    return typeof value === 'string' && value !== '' ? value : undefined;
  };
  /** Choosing a node or a view makes an entry that Back returns from; narrowing a filter does not. */
  function set(change: LocationQueryRaw, how: 'push' | 'replace' = 'replace') {
    return router[how]({ query: { ...route.query, ...change }, hash: route.hash });
  }

  const node = computed({
    get: () => text('node'),
    set: (code: string | undefined) => void set({ node: code }, node.value && code ? 'replace' : 'push'),
  });
  const view = computed<MapView>({
    get: () => (text('view') === 'table' ? 'table' : 'map'),
    set: (value) => void set({ view: value === 'table' ? 'table' : undefined }, 'push'),
  });
  const states = computed<GapState[]>({
    get: () => parseStates(text('state')),
    set: (value) => void set({ state: value.length > 0 ? value.join(',') : undefined }),
  });
  const sorting = computed<Sorting>({
    get: () => parseSorting(text('sort')),
    set: (value) => void set({ sort: formatSorting(value) }),
  });
  const filter = computed<TableFilter>({
    get: () => ({
      states: states.value,
      focus: FOCUSES.find((focus): focus is Focus => focus === text('focus')),
      words: text('q'),
      group: text('group'),
    }),
    set: (value) =>
      void set({
        state: value.states.length > 0 ? value.states.join(',') : undefined,
        focus: value.focus,
        q: value.words || undefined,
        group: value.group,
      }),
  });

  return { node, view, states, sorting, filter };
}
