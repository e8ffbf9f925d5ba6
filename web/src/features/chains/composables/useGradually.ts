import { computed, onScopeDispose, shallowRef, watch, type Ref } from 'vue';

/**
 * The list, given out in batches, one a frame, so that the page answers between them; once it was given out in full,
 * changes come at once. In a hidden tab, where no frames come, the rest comes when somebody looks.
 */
export function useGradually<Item>(all: Ref<readonly Item[]>, batch: number) {
  const count = shallowRef(batch);
  const complete = computed(() => count.value >= all.value.length);
  let frame: number | undefined;

  function next() {
    frame = undefined;
    if (complete.value) {
      if (all.value.length > 0) count.value = Infinity;
      return;
    }
    count.value += batch;
    frame = requestAnimationFrame(next);
  }
  watch(all, () => (frame ??= requestAnimationFrame(next)), { immediate: true });
  onScopeDispose(() => frame && cancelAnimationFrame(frame));

  return {
    given: computed(() => (complete.value ? [...all.value] : all.value.slice(0, count.value))),
    complete,
  };
}
