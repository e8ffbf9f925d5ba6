import { DEFAULT_AREA, type GapState } from '@lianzhao/contracts';
import { computed } from 'vue';
import { useRoute, useRouter, type LocationQuery, type LocationQueryRaw } from 'vue-router';

import { MAP_MODES, type MapMode } from '../model/paint';
import {
  FOCUSES,
  formatSorting,
  parseSorting,
  parseStates,
  type Focus,
  type Sorting,
  type TableFilter,
} from '../model/table';
import { type MapVariant, parseArea, parseDay, parseId, parseYear } from '../model/variant';

export const MAP_VIEWS = ['map', 'table', 'region'] as const;
export type MapView = (typeof MAP_VIEWS)[number];

function textOf(query: LocationQuery, key: string): string | undefined {
  const value = query[key];
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** Which map an address asks for. */
export function variantOf(query: LocationQuery): MapVariant {
  return {
    radius: parseArea(textOf(query, 'radius')),
    on: parseDay(textOf(query, 'on')),
    year: parseYear(textOf(query, 'year')),
    scenario: textOf(query, 'scenario'),
  };
}

/** What the address bar says about the map, so that a node, a filter or the table can be sent to a colleague. */
export function useMapUrl() {
  const route = useRoute();
  const router = useRouter();

  const text = (key: string) => textOf(route.query, key);
  let waiting: { change: LocationQueryRaw; how: 'push' | 'replace' } | undefined;
  /**
   * Choosing a node or a view makes an entry that Back returns from; narrowing a filter does not. What changes in one
   * go makes one entry: of two written at once, the second would not know of the first.
   */
  function set(change: LocationQueryRaw, how: 'push' | 'replace' = 'replace'): void {
    if (waiting) {
      Object.assign(waiting.change, change);
      if (how === 'push') waiting.how = how;
      return;
    }
    const mine = (waiting = { change: { ...change }, how });
    queueMicrotask(() => {
      waiting = undefined;
      void router[mine.how]({ query: { ...route.query, ...mine.change }, hash: route.hash });
    });
  }

  const node = computed({
    get: () => text('node'),
    set: (code: string | undefined) => set({ node: code }, node.value && code ? 'replace' : 'push'),
  });
  const view = computed<MapView>({
    get: () => MAP_VIEWS.find((each) => each === text('view')) ?? 'map',
    set: (value) => set({ view: value === 'map' ? undefined : value }, 'push'),
  });
  const states = computed<GapState[]>({
    get: () => parseStates(text('state')),
    set: (value) => set({ state: value.length > 0 ? value.join(',') : undefined }),
  });
  const sorting = computed<Sorting>({
    get: () => parseSorting(text('sort')),
    set: (value) => set({ sort: formatSorting(value) }),
  });
  const filter = computed<TableFilter>({
    get: () => ({
      states: states.value,
      focus: FOCUSES.find((focus): focus is Focus => focus === text('focus')),
      words: text('q'),
      group: text('group'),
    }),
    set: (value) =>
      set({
        state: value.states.length > 0 ? value.states.join(',') : undefined,
        focus: value.focus,
        q: value.words || undefined,
        group: value.group,
      }),
  });

  const variant = computed<MapVariant>({
    get: () => variantOf(route.query),
    set: ({ radius, on, year, scenario }) =>
      set(
        {
          ...{ radius: radius === DEFAULT_AREA ? undefined : radius, on, year, scenario },
          against: scenario && scenario !== against.value ? against.value : undefined,
          // Who leaves a scenario leaves its differences.
          ...(variant.value.scenario && !scenario && mode.value === 'difference' && { mode: undefined }),
        },
        'push',
      ),
  });
  /** The kept scenario that the open one is set against; who chooses one wants to see where they differ. */
  const against = computed({
    get: () => parseId(text('against')),
    set: (id: string | undefined) => set({ against: id, ...(id && { mode: 'difference' }) }, 'push'),
  });
  const mode = computed<MapMode>({
    get: () => MAP_MODES.find((each) => each === text('mode')) ?? 'state',
    set: (value) => set({ mode: value === 'state' ? undefined : value }),
  });
  const trying = computed({
    get: () => text('whatif') !== undefined,
    set: (value) => set({ whatif: value ? '1' : undefined, node: value ? undefined : node.value }, 'push'),
  });

  const editing = computed({
    get: () => text('edit') !== undefined,
    set: (value) => void set({ edit: value ? '1' : undefined, whatif: undefined }, 'push'),
  });

  return { node, view, states, sorting, filter, variant, against, mode, trying, editing };
}
