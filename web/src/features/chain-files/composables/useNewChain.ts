import { useMutation, useQuery, useQueryCache } from '@pinia/colada';
import { computed, ref, shallowRef, watch } from 'vue';

import { api, unwrap } from '@/api';
import { useUrlFilter } from '@/shared/useUrlFilter';
import { type AppliedChain, chainFileKeys, type ChainImport, chainImportQuery } from '../chain-file.queries';
import { useUpload } from './useUpload';

/** From a file to a chain. The address keeps which preview is looked at, so that a reload loses nothing. */
export function useNewChain() {
  const cache = useQueryCache();
  const address = useUrlFilter<{ import: string | undefined }>({ import: undefined });
  const id = computed(() => address.value.import ?? '');
  const done = shallowRef<AppliedChain>();
  const uploading = useUpload<ChainImport>();
  const { data, error, refetch } = useQuery(() => ({
    ...chainImportQuery(id.value),
    enabled: id.value !== '' && done.value === undefined,
  }));
  const preview = computed(() => (id.value === '' ? undefined : data.value));
  const form = ref({ code: '', name: '', nameEn: '' });
  watch(
    () => preview.value?.id,
    () => {
      const { code = '', nameZh: name = '', nameEn = '' } = preview.value ?? {};
      form.value = { code, name, nameEn };
    },
    { immediate: true },
  );

  async function send(files: File[]): Promise<void> {
    const found = await uploading.send('/chain-imports', files);
    if (!found) return;
    cache.setQueryData(chainFileKeys.chain(found.id), found);
    address.value = { import: found.id };
  }

  function startOver(): void {
    done.value = undefined;
    address.value = { import: undefined };
  }

  const apply = useMutation({
    mutation: () =>
      unwrap(
        api.POST('/chain-imports/{id}/apply', {
          ...{
            params: { path: { id: id.value } },
            body: { ...form.value, code: form.value.code.toUpperCase() },
          },
        }),
      ),
    onSuccess: (made) => {
      done.value = made;
      void cache.invalidateQueries({ key: ['chains'] });
    },
  });

  const { sending, problem: refused, cancel } = uploading;
  return { id, preview, error, refetch, form, done, sending, refused, cancel, send, startOver, apply };
}
