import { ref, shallowRef } from 'vue';

import { Problem, upload } from '@/api';

/** Sends files for a preview, one upload at a time; what was refused stays to be read. */
export function useUpload<Answer>() {
  const sending = ref<string | null>(null);
  const problem = shallowRef<Problem | null>(null);
  let stop: AbortController | undefined;

  /** @returns undefined when it was refused or given up */
  async function send(path: string, files: readonly File[]): Promise<Answer | undefined> {
    if (sending.value !== null) return undefined;
    stop = new AbortController();
    sending.value = files.map(({ name }) => name).join('、');
    problem.value = null;
    try {
      return await upload<Answer>(path, files, stop.signal);
    } catch (reason) {
      if (reason instanceof Problem) problem.value = reason;
      else if (!stop.signal.aborted) throw reason;
      return undefined;
    } finally {
      sending.value = null;
    }
  }

  return { sending, problem, send, cancel: () => stop?.abort() };
}
