import { ref, shallowRef } from 'vue';
import { useI18n } from 'vue-i18n';

import { Problem } from '@/api';

/** Sends something once at a time and keeps what was refused: per field where the server says so, whole otherwise. */
export function useForm() {
  const { t, te } = useI18n();
  const busy = ref(false);
  const problem = shallowRef<Problem | null>(null);
  const fields = ref<Record<string, string>>({});

  function say(code: string, params: Record<string, unknown> = {}): string {
    return te(`fields.${code}`) ? t(`fields.${code}`, params) : t('fields.invalid');
  }

  function reset(): void {
    problem.value = null;
    fields.value = {};
  }

  /** Answers with what `work` gave, or undefined when it was refused. */
  async function send<Answer>(work: () => Promise<Answer>): Promise<Answer | undefined> {
    if (busy.value) return undefined;
    busy.value = true;
    reset();
    try {
      return await work();
    } catch (reason) {
      if (!(reason instanceof Problem)) throw reason;
      refuse(reason);
      return undefined;
    } finally {
      busy.value = false;
    }
  }

  function refuse(reason: Problem): void {
    for (const { pointer, code, params } of reason.errors) {
      const field = pointer.split('/')[1] ?? '';
      fields.value[field] ??= say(code, params);
    }
    problem.value = reason;
  }

  /** Refuses a field before anything is sent. */
  function refuseField(field: string, code: string, params?: Record<string, unknown>): void {
    fields.value[field] = say(code, params);
  }

  return { busy, problem, fields, send, reset, refuseField };
}
