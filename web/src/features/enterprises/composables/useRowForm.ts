import { computed } from 'vue';
import { useI18n } from 'vue-i18n';

import { useDraft } from '@/shared/useDraft';
import { useForm } from '@/shared/useForm';
import { toast } from '@/ui';

/**
 * The form of one row of a record in its dialog: what was typed is kept as a draft until it is saved or given up.
 * @param draft name of the draft; of a row that is there it has the version, so that no old draft comes over a new one
 */
export function useRowForm<Form extends object>(draft: string, empty: () => Form, close: () => void) {
  const { t } = useI18n();
  const { busy, problem, fields, send, reset, refuseField } = useForm();
  const { form, restored, savedAt, changed, clear } = useDraft(draft, empty);

  /** Closes once it is done; what was refused stays as it was typed. */
  async function keep(work: () => Promise<unknown>): Promise<void> {
    if (!(await send(work))) return;
    clear();
    toast(t('ui.saved'));
    close();
  }

  const notices = computed(() => ({
    ...{ problem: problem.value, fields: fields.value, restored: restored.value, savedAt: savedAt.value },
  }));
  return { form, fields, busy, changed, notices, clear, keep, reset, refuseField };
}

/** As it is sent: what is left empty is said to be nothing. */
export function textsOrNull<Texts extends Record<string, string>>(
  texts: Texts,
): Record<keyof Texts, string | null> {
  const said = Object.entries(texts).map(([key, text]) => [key, text.trim() || null]);
  return Object.fromEntries(said) as Record<keyof Texts, string | null>;
}
