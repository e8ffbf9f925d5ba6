import type { UseQueryReturn } from '@pinia/colada';
import { watch } from 'vue';

/**
 * Fills a form in, once, with something that is still being read while the form can already be used. `arrived`
 * waits for it, so that somebody quick does not send the form without it.
 */
export function usePrefill<Data>(query: UseQueryReturn<Data>, fill: (data: Data) => void) {
  let filled = false;

  function fillOnce(data: Data | undefined): void {
    if (filled || data === undefined) return;
    filled = true;
    fill(data);
  }
  watch(query.data, fillOnce, { immediate: true });

  async function arrived(): Promise<void> {
    if (query.isLoading.value) await query.refresh();
    fillOnce(query.data.value);
  }

  return { arrived };
}
