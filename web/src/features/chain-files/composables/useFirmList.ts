import { useMutation, useQuery, useQueryCache } from '@pinia/colada';
import { computed, shallowRef } from 'vue';

import { api, unwrap, type Schema } from '@/api';
import { useUrlFilter } from '@/shared/useUrlFilter';
import { type AppliedFirmList, chainFileKeys, type FirmList, firmListQuery } from '../chain-file.queries';
import { useListChoices } from './useListChoices';
import { useUpload } from './useUpload';

/** From a platform's export to firms at nodes. The address keeps which list is looked at. */
export function useFirmList(code: () => string) {
  const cache = useQueryCache();
  const address = useUrlFilter<{ list: string | undefined }>({ list: undefined });
  const id = computed(() => address.value.list ?? '');
  const done = shallowRef<AppliedFirmList>();
  const { sending, problem: refused, send: sendFiles, cancel } = useUpload<FirmList>();
  const { data, error, refetch } = useQuery(() => ({
    ...firmListQuery(id.value),
    enabled: id.value !== '' && done.value === undefined,
  }));
  const list = computed(() => (id.value === '' ? undefined : data.value));

  async function send(file: File): Promise<void> {
    const found = await sendFiles(`/chains/${encodeURIComponent(code())}/firm-lists`, [file]);
    if (!found) return;
    cache.setQueryData(chainFileKeys.list(found.id), found);
    address.value = { list: found.id };
  }

  function startOver(): void {
    choices.forget();
    done.value = undefined;
    address.value = { list: undefined };
  }

  const choices = useListChoices(id, (now) => cache.setQueryData(chainFileKeys.list(now.id), now));

  const apply = useMutation({
    mutation: (body: Schema<'ApplyFirmListDto'>) =>
      unwrap(api.POST('/firm-lists/{id}/apply', { params: { path: { id: id.value } }, body })),
    onSuccess: (made) => {
      done.value = made;
      // It is used up: whoever comes back to this address begins anew.
      address.value = { list: undefined };
      void cache.invalidateQueries({ key: ['chains'] });
      void cache.invalidateQueries({ key: ['enterprises'] });
    },
  });

  return { id, list, error, refetch, done, sending, refused, cancel, send, startOver, choices, apply };
}
