import { LIMITS } from '@lianzhao/contracts';
import { ref, shallowRef } from 'vue';

import { Problem, upload } from '@/api';
import type { Import } from '../exchange.queries';

/** Sends a table for a preview, one at a time; what was refused stays to be read. */
export function useImportUpload() {
  const sending = ref<string | null>(null);
  const problem = shallowRef<Problem | null>(null);
  let stop: AbortController | undefined;

  /** @returns undefined when it was refused or given up */
  async function send(register: string, file: File): Promise<Import | undefined> {
    if (sending.value !== null) return undefined;
    stop = new AbortController();
    sending.value = file.name;
    problem.value = null;
    try {
      return await upload<Import>(`/imports/registers/${register}`, [file], stop.signal, LIMITS.importMb);
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
