import { useQuery, useQueryCache } from '@pinia/colada';
import { computed, ref, watch } from 'vue';

import { api, newId, unwrap } from '@/api';
import { useForm } from '@/shared/useForm';
import { useSession } from '@/shared/session';
import { bookQuery, giversQuery, receiversQuery, type Handover } from '../handover.queries';

/** Somebody's book, and who is to get what of it. */
export function useHandover(done: (handover: Handover) => void) {
  const cache = useQueryCache();
  const { me } = useSession();
  const { busy, problem, fields, send, reset, refuseField } = useForm();
  const from = ref(me?.id ?? '');
  const reason = ref('');
  const key = ref('');
  /** Receiver of each kind, and of single records that go to somebody else. */
  const usual = ref<Record<string, string | undefined>>({});
  const special = ref<Record<string, string | undefined>>({});

  const { data: givers } = useQuery(giversQuery);
  const { data: colleagues } = useQuery(receiversQuery);
  const { data: book, error, refetch } = useQuery(() => bookQuery(from.value));
  const receivers = computed(() =>
    (colleagues.value?.items ?? [])
      .filter(({ id }) => id !== from.value)
      .map(({ id, name, department }) => ({ value: id, label: `${name} · ${department.name}` })),
  );

  watch(from, () => {
    usual.value = {};
    special.value = {};
    reset();
  });

  function giveAll(to: string | undefined): void {
    for (const { kind, count } of book.value?.parts ?? []) if (count) usual.value[kind] = to;
  }

  /** The one who gets everything, where it is one. */
  const everything = computed(() => {
    const kinds = (book.value?.parts ?? []).filter(({ count }) => count > 0).map(({ kind }) => kind);
    const [first, ...others] = new Set(kinds.map((kind) => usual.value[kind]));
    return others.length ? undefined : first;
  });

  const wanted = computed(() => {
    const parts = (book.value?.parts ?? []).filter(({ count }) => count > 0);
    return {
      parts: parts.flatMap(({ kind }) => (usual.value[kind] ? [{ kind, toId: usual.value[kind] }] : [])),
      exceptions: parts.flatMap(({ kind, items }) =>
        items.flatMap(({ id }) => (special.value[id] ? [{ kind, id, toId: special.value[id] }] : [])),
      ),
      count: parts
        .map(({ kind, count, items }) =>
          usual.value[kind] ? count : items.filter(({ id }) => special.value[id]).length,
        )
        .reduce((sum, each) => sum + each, 0),
    };
  });

  async function handOver(): Promise<void> {
    reset();
    if (reason.value.trim().length < 2) return refuseField('reason', 'required');
    const { parts, exceptions } = wanted.value;
    const body = { fromId: from.value, reason: reason.value.trim(), parts, exceptions };
    key.value ||= newId();
    const headers = { 'Idempotency-Key': key.value };
    const made = await send(() => unwrap(api.POST('/handovers', { body, headers })));
    if (problem.value?.code !== 'network.failed') key.value = '';
    if (!made) return;
    reason.value = '';
    giveAll(undefined);
    await cache.invalidateQueries();
    done(made);
  }

  return {
    ...{ from, reason, usual, special, givers, receivers, book, error, refetch },
    ...{ busy, problem, fields, giveAll, everything, wanted, handOver },
  };
}
