import { useQuery } from '@pinia/colada';
import { computed } from 'vue';

import { useNames } from '@/shared/locale';
import { nodeDetailQuery } from '../../chain.queries';
import { nodeRecordQuery, placedFirmsQuery } from '../edit.queries';
import type { Holding } from '../model/split';
import type { ChainEditor } from './useChainEditor';

/** Everything at a node that may go along when it is split. */
export function useHoldings(editor: ChainEditor, node: () => string) {
  const name = useNames();
  const at = () => ({ chain: editor.chain(), node: node() });
  const record = useQuery(() => nodeRecordQuery(at()));
  const detail = useQuery(() => nodeDetailQuery(at()));
  const firms = useQuery(() => placedFirmsQuery(at()));

  const holdings = computed<Holding[] | undefined>(() => {
    if (!record.data.value || !detail.data.value || !firms.data.value) return undefined;
    const { partCodes, upstream, downstream } = record.data.value;
    return [
      ...partCodes.map((id) => ({ kind: 'part' as const, id, name: editor.nameOf(id) })),
      ...[...upstream, ...downstream].map((each) => ({
        ...{ kind: 'link' as const, id: each.code, name: name(each) },
      })),
      ...firms.data.value.items.map(({ enterprise }) => ({ kind: 'firm' as const, ...enterprise })),
      ...detail.data.value.localSites
        // A firm of the register that counts as local is among the firms already.
        .filter(({ origin }) => origin !== 'register')
        .map(({ id, nameZh }) => ({ kind: 'site' as const, id, name: nameZh })),
    ];
  });
  const error = computed(() => record.error.value ?? detail.error.value ?? firms.error.value);
  return { holdings, record: record.data, error };
}
