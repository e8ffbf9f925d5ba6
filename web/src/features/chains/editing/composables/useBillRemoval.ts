import { useI18n } from 'vue-i18n';

import { api, ifMatch, unwrap } from '@/api';
import type { useForm } from '@/shared/useForm';
import type { BillRow } from '../edit.types';
import type { EditTask } from '../model/task';
import type { ChainEditor } from './useChainEditor';

/** Takes a node out of a bill of materials, if the row is still what was shown. */
export function useBillRemoval(editor: ChainEditor, { send }: Pick<ReturnType<typeof useForm>, 'send'>) {
  const { t } = useI18n();

  return async ({ nodeCode, nodeNameZh, product, productZh, version }: BillRow, then?: EditTask) => {
    const params = { path: { code: editor.chain(), nodeCode, product } };
    const gone = await send(async () => {
      await unwrap(
        api.DELETE('/chains/{code}/nodes/{nodeCode}/bills/{product}', { params, headers: ifMatch(version) }),
      );
      return true;
    });
    if (gone) editor.done(t('chains.editing.did.billGone', { node: nodeNameZh, product: productZh }), then);
  };
}
