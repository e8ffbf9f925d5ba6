import { useQuery, useQueryCache } from '@pinia/colada';
import { computed, shallowRef } from 'vue';
import { useI18n } from 'vue-i18n';
import { useRoute, useRouter } from 'vue-router';

import { api, download, Problem, unwrap, upload } from '@/api';
import { useForm } from '@/shared/useForm';
import {
  importQuery,
  purchaseKeys,
  type ImportChange,
  type ImportDone,
  type PurchaseImport,
} from '../purchase.queries';

/** A list between its upload and its end; the address keeps which one it is, so that a reload loses nothing. */
export function usePurchaseImport(anchorId: () => string, settle: () => Promise<void>) {
  const { locale } = useI18n();
  const route = useRoute();
  const router = useRouter();
  const cache = useQueryCache();
  const { busy, problem, send, reset } = useForm();
  const sending = shallowRef<{ name: string; stop: AbortController } | null>(null);
  const done = shallowRef<ImportDone | null>(null);

  const id = computed(() => (typeof route.query.list === 'string' ? route.query.list : ''));
  const { data, error, refetch } = useQuery(() => importQuery(done.value ? '' : id.value));
  const list = computed(() => (id.value && !done.value ? data.value : undefined));

  function show(now: PurchaseImport): void {
    cache.setQueryData(purchaseKeys.import(now.id), now);
  }

  async function take(file: File): Promise<void> {
    const stop = new AbortController();
    sending.value = { name: file.name, stop };
    const now = await send(() =>
      upload<PurchaseImport>(`/anchors/${anchorId()}/purchase-imports`, [file], stop.signal).catch(
        unlessStopped,
      ),
    );
    sending.value = null;
    if (!now) return;
    done.value = null;
    show(now);
    await router.replace({ query: { ...route.query, list: now.id } });
  }

  async function change(body: ImportChange): Promise<void> {
    const path = { id: id.value };
    const now = await send(() => unwrap(api.PATCH('/purchase-imports/{id}', { params: { path }, body })));
    if (now) show(now);
  }

  async function apply(body: { goodRowsOnly: boolean; confidential: boolean }): Promise<void> {
    const path = { id: id.value };
    const end = await send(() =>
      unwrap(api.POST('/purchase-imports/{id}/apply', { params: { path }, body })),
    );
    if (!end) return;
    done.value = end;
    await settle();
  }

  async function restart(): Promise<void> {
    reset();
    done.value = null;
    await router.replace({ query: { ...route.query, list: undefined } });
  }

  const template = (chain: string) =>
    send(() => download('/purchase-imports/template', { chain, language: locale.value }));

  return {
    ...{ list, error, refetch, busy, problem, sending, done },
    ...{ take, change, apply, restart, template },
  };
}

/** Whoever stops a file has not been refused anything. */
function unlessStopped(reason: unknown): undefined {
  const stopped = reason instanceof DOMException && reason.name === 'AbortError';
  if (!stopped) throw reason instanceof Problem ? reason : new Problem({ code: 'network.failed' });
}
