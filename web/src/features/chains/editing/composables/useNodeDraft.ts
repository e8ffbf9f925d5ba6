import { computed, effectScope, shallowRef, watch } from 'vue';

import { useDraft } from '@/shared/useDraft';
import { differing, type NodeForm } from '../model/nodeForm';

/**
 * What was typed into the fields of a node and not sent. It is opened once the node was read, and put on what was read.
 *
 * @param before the fields as they are without it
 */
export function useNodeDraft(form: NodeForm, before: () => NodeForm) {
  const scope = effectScope();
  const draft = shallowRef<ReturnType<typeof useDraft<NodeForm>>>();
  const restored = computed(() => draft.value?.restored.value ?? false);
  const savedAt = computed(() => draft.value?.savedAt.value ?? null);

  function typed(now: NodeForm): Partial<NodeForm> {
    return Object.fromEntries(differing(now, before()).map((field) => [field, now[field]]));
  }

  function open(name: string): void {
    // The dialog may be closed before the node was read.
    if (!scope.active) return;
    draft.value = scope.run(() => {
      const opened = useDraft<NodeForm>(name, before, undefined, typed);
      Object.assign(form, opened.form);
      watch(form, (now) => Object.assign(opened.form, now));
      return opened;
    });
  }

  /** The form may say what it says: it was sent, or is left. */
  function clear(): void {
    draft.value?.clear();
  }

  function discard(): void {
    Object.assign(form, before());
    clear();
  }

  return { restored, savedAt, open, clear, discard };
}
