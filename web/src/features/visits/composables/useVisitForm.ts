import { computed, ref } from 'vue';

import { visitBody } from '../visit.body';
import { draftOf, emptyVisit, type VisitSubject } from '../visit.form';
import { useVisitFiles } from '../visit.files';
import { useVisitOutbox } from '../visit.outbox';
import { useVisitDraft } from './useVisitDraft';

/** A visit being written down. Saving puts it on this device at once; the way to the server goes on by itself. */
export function useVisitForm(subject: () => VisitSubject) {
  const outbox = useVisitOutbox();
  const files = useVisitFiles();
  const { form, restored, savedAt, clear } = useVisitDraft(draftOf(subject()), emptyVisit);
  const tried = ref(false);
  const fixed = computed(() => Boolean(subject().leadId ?? subject().projectId ?? subject().enterpriseId));
  const missing = computed(() => ({
    enterprise: !fixed.value && !form.enterprise,
    summary: form.summary.trim() === '',
  }));

  /** True when it is kept on this device. */
  function save(): boolean {
    tried.value = true;
    if (missing.value.enterprise || missing.value.summary) return false;
    void outbox.save(form, subject(), visitBody(form, subject(), new Date()));
    clear();
    tried.value = false;
    return true;
  }

  /** Gives up what was written, with the photos and papers chosen for it. */
  function discard(): void {
    if (form.files) void files.drop(form.files);
    clear();
  }

  return { form, restored, savedAt, tried, missing, save, discard };
}
