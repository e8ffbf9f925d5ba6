import { useQueryCache } from '@pinia/colada';
import { shallowRef } from 'vue';
import { useI18n } from 'vue-i18n';

import { api, ifMatch, unwrap } from '@/api';
import { useForm } from '@/shared/useForm';
import { toast } from '@/ui';
import { purchaseKeys, type CreatePurchase, type Purchase } from '../purchase.queries';

/** An edit that can be taken back from where one stands. */
export interface Undoable {
  chain: string;
  editId: string;
  text: string;
}

/** Changes to records; each can be undone, and maps are read anew after it. */
export function usePurchaseEdits() {
  const { t } = useI18n();
  const cache = useQueryCache();
  const { busy, problem, send } = useForm();
  const last = shallowRef<Undoable | null>(null);

  async function settle(): Promise<void> {
    await Promise.all([
      cache.invalidateQueries({ key: purchaseKeys.all }),
      cache.invalidateQueries({ key: ['chains'] }),
      cache.invalidateQueries({ key: ['anchors'] }),
    ]);
  }

  async function save(
    { anchorId, ...body }: CreatePurchase,
    current?: Pick<Purchase, 'id' | 'version'>,
  ): Promise<Purchase> {
    const saved = await unwrap(
      current
        ? api.PATCH('/purchases/{id}', {
            params: { path: { id: current.id } },
            headers: ifMatch(current.version),
            body,
          })
        : api.POST('/purchases', { body: { anchorId, ...body } }),
    );
    await settle();
    return saved;
  }

  async function remove({ id, version, node, part }: Purchase): Promise<void> {
    const done = await send(() =>
      unwrap(api.DELETE('/purchases/{id}', { params: { path: { id } }, headers: ifMatch(version) })),
    );
    if (done)
      last.value = { chain: node.chainCode, editId: done.editId, text: t('purchases.removed', { part }) };
    await settle();
  }

  async function undo({ chain, editId }: Undoable): Promise<boolean> {
    const done = await send(() =>
      unwrap(api.POST('/chains/{code}/edits/{id}/undo', { params: { path: { code: chain, id: editId } } })),
    );
    if (!done) return false;
    last.value = null;
    await settle();
    toast(t('purchases.undone'));
    return true;
  }

  return { busy, problem, last, save, remove, undo, settle };
}
