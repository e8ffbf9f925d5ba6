import { useKeysetList } from '@/shared/useKeysetList';
import { editKeys, editPage } from '../edit.queries';

const PAGE = 30;

/** Edits of a chain, the newest first; those that touched one node where one is given. */
export function useEditList(chain: () => string, node: () => string | undefined, limit = PAGE) {
  return useKeysetList(() => ({
    key: [...editKeys.list(chain(), node()), limit],
    page: (after, signal) =>
      editPage(chain(), { ...(node() && { node: node() }), ...(after && { after }), limit })(signal),
  }));
}
