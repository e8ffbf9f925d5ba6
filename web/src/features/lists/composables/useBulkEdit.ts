import { useQueryCache } from '@pinia/colada';
import { computed, ref, shallowRef } from 'vue';

import { api, newId, unwrap, type Schema } from '@/api';
import { useForm } from '@/shared/useForm';
import type { ListViewing } from './useListView';
import type { Picked } from './usePicks';

export type Bulk = Schema<'BulkEditDto'>;
export type BulkResult = Schema<'BulkEditRowDto'>;
type Change = Pick<Schema<'CreateBulkEditDto'>, 'field' | 'value' | 'reason' | 'evidence'>;

/** One change of many records: sent once, with what became of each, to be tried again or taken back. */
export function useBulkEdit({ register, picks }: ListViewing) {
  const cache = useQueryCache();
  const form = useForm();
  const bulk = shallowRef<Bulk>();
  const rows = shallowRef<BulkResult[]>([]);
  // A second press of the button after a lost answer is the same wish.
  const key = ref(newId());

  async function show(made: Bulk): Promise<void> {
    const path = { id: made.id };
    rows.value = (await unwrap(api.GET('/bulk-edits/{id}/rows', { params: { path } }))).items;
    bulk.value = made;
    void cache.invalidateQueries({ key: [register] });
  }

  const run = (change: Change, query?: Record<string, unknown>) =>
    form.send(async () => {
      const said = Object.entries(query ?? {}).flatMap(([name, value]) =>
        typeof value === 'string' && value !== '' ? [[name, value] as const] : [],
      );
      const what = query ? { filter: Object.fromEntries(said) } : { rows: picks.picked.value };
      const body = { register, ...change, ...what };
      await show(
        await unwrap(api.POST('/bulk-edits', { body, headers: { 'Idempotency-Key': key.value } as never })),
      );
    });

  const undo = () =>
    form.send(async () => {
      const id = bulk.value?.id ?? '';
      await show(await unwrap(api.POST('/bulk-edits/{id}/undo', { params: { path: { id } } })));
    });

  /** Those that were not done and may be tried again as they are now. */
  const left = computed<Picked[]>(() =>
    rows.value.flatMap(({ id, outcome, version }) =>
      (outcome === 'refused' || outcome === 'stale') && version !== null ? [{ id, version }] : [],
    ),
  );

  function renew(): void {
    key.value = newId();
    bulk.value = undefined;
    rows.value = [];
  }

  return { ...form, bulk, rows, left, run, undo, renew };
}
