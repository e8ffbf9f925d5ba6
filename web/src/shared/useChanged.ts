import { computed, ref, watch } from 'vue';

/**
 * Whether a form differs from what it was when it was opened. A dialog that stays mounted says whether it is `open`, and
 * fills its form before it calls this; what it was is then taken anew each time.
 */
export function useChanged(form: () => unknown, open?: () => boolean) {
  const told = () => JSON.stringify(form());
  const before = ref(told());
  if (open) watch(open, () => (before.value = told()));
  return computed(() => told() !== before.value);
}
