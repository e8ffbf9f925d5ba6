import { onMounted, onScopeDispose, ref, type Ref } from 'vue';

/** How many items of a width stand in one row of an element: a row shows whole items or none. */
export function useFitting(root: Ref<HTMLElement | undefined>, itemWidth: number): Readonly<Ref<number>> {
  const count = ref(1);
  const watcher =
    typeof ResizeObserver === 'undefined'
      ? undefined
      : new ResizeObserver(([entry]) => {
          if (entry) count.value = Math.max(1, Math.floor(entry.contentRect.width / itemWidth));
        });
  onMounted(() => root.value && watcher?.observe(root.value));
  onScopeDispose(() => watcher?.disconnect());
  return count;
}
