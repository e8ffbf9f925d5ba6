import {
  BULK_FIELDS,
  type ListCode,
  type ListLayout,
  VIEW_SHARING,
  type ViewScope,
} from '@lianzhao/contracts';
import { useQuery, useQueryCache } from '@pinia/colada';
import { computed, provide, shallowRef, watch } from 'vue';
import { useRoute, useRouter } from 'vue-router';

import { api, ifMatch, unwrap } from '@/api';
import { useCan } from '@/shared/session';
import { TABLE_LOOK, type Column } from '@/ui';
import { listKeys, viewsQuery, type View, type ViewChange } from '../list.queries';
import { usePicks } from './usePicks';
import {
  addressOf,
  AS_IT_COMES,
  isBare,
  isSame,
  NO_VIEW,
  stateOf,
  stateOfView,
  textOf,
  type ViewState,
} from '../view.address';

/** The saved views of a register, and how the list at hand differs from the one it was opened as. */
export function useListView(register: ListCode) {
  const route = useRoute();
  const router = useRouter();
  const cache = useQueryCache();
  const can = useCan();
  const { data } = useQuery(() => viewsQuery(register));
  const page = route.name;

  const state = computed(() => stateOf(register, route.query));
  const saved = computed(() => textOf(route.query, 'saved'));
  const current = computed(() => data.value?.items.find(({ id }) => id === saved.value));
  const changed = computed(() => current.value && !isSame(state.value, stateOfView(current.value)));

  function go(query: ReturnType<typeof addressOf>): void {
    void router.replace({ query: { ...route.query, ...query } });
  }

  function show(next: ViewState, id: string): void {
    go(addressOf(register, next, id));
  }

  const set = (change: Partial<ViewState>) =>
    show({ ...state.value, ...change }, saved.value ?? (data.value?.defaultId ? NO_VIEW : ''));
  const open = (view: View) => show(stateOfView(view), view.id);

  function openNone(): void {
    show(AS_IT_COMES, data.value?.defaultId ? NO_VIEW : '');
  }

  let entered = !isBare(register, route.query);
  // Whoever comes with nothing asked for gets the view he chose; a link to a view alone opens the view.
  watch(
    [data, () => route.query],
    ([list]) => {
      if (!list || entered || route.name !== page) return;
      entered = true;
      const wanted = list.items.find(({ id }) => id === (saved.value ?? list.defaultId));
      if (wanted && isBare(register, route.query)) open(wanted);
    },
    { immediate: true },
  );

  async function send<Answer>(work: Promise<Answer>): Promise<Answer> {
    try {
      return await work;
    } finally {
      await cache.invalidateQueries({ key: listKeys.views(register) });
    }
  }

  const change = ({ id, version }: View, body: ViewChange) =>
    send(unwrap(api.PATCH('/views/{id}', { params: { path: { id } }, headers: ifMatch(version), body })));

  async function saveAs(name: string, scope: ViewScope): Promise<void> {
    open(await send(unwrap(api.POST('/views', { body: { register, name, scope, ...state.value } }))));
  }

  async function remove({ id, version }: View): Promise<void> {
    await send(unwrap(api.DELETE('/views/{id}', { params: { path: { id } }, headers: ifMatch(version) })));
    if (saved.value === id) openNone();
  }

  const choose = (viewId: string | null) =>
    send(unwrap(api.PUT('/views/default', { body: { register, viewId } })));

  const known = shallowRef<readonly Column[]>([]);
  const picks = usePicks();
  const fields = computed(() => BULK_FIELDS[register].filter(({ permission }) => can(permission)));
  const pickable = fields.value.length > 0 ? picks.picks : undefined;

  /** Null: as wide as it comes. */
  function resize(key: string, width: number | null): void {
    const others = Object.entries(state.value.widths).filter(([name]) => name !== key);
    set({ widths: Object.fromEntries(width === null ? others : [...others, [key, width]]) });
  }

  const look = { columns: computed(() => state.value.columns), widths: computed(() => state.value.widths) };
  provide(TABLE_LOOK, { ...look, known, picks: pickable, resize });

  return {
    ...{ register, state, views: computed(() => data.value?.items ?? []), current, changed, known },
    defaultId: computed(() => data.value?.defaultId ?? null),
    scopes: computed(() => SCOPES.filter((scope) => mayShare(scope, can))),
    ...{ picks, fields },
    layout: computed<ListLayout>(() => state.value.layout),
    ...{ set, open, openNone, change, saveAs, remove, choose },
    discard: () => current.value && open(current.value),
    save: () => (current.value ? change(current.value, state.value) : Promise.resolve(undefined)),
  };
}

export type ListViewing = ReturnType<typeof useListView>;

const SCOPES = Object.keys(VIEW_SHARING) as ViewScope[];

function mayShare(scope: ViewScope, can: ReturnType<typeof useCan>): boolean {
  const needed = VIEW_SHARING[scope];
  return needed === null || can(needed);
}
