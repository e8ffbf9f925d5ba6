import { useWindowVirtualizer } from '@tanstack/vue-virtual';
import { computed, nextTick, onBeforeUnmount, onMounted, ref, watch, type Ref } from 'vue';

/** Up to here every row is drawn, so that the browser's own search finds it. */
export const ALL_DRAWN = 200;
/** Rows above and below the window, so that a flick and an arrow key find them drawn. */
const OVERSCAN = 20;
/** Pixels of a row of one line, until it was measured. */
const ROW = 44;

/**
 * The rows of a long table that are near the window, and the room of the others; all of them in a short one.
 * Columns keep the widths they had when this began, because each page of rows would else have widths of its own; so do
 * they while somebody has chosen some of them. Other columns have other widths.
 * @param columns something that changes with the columns
 * @param held whether they keep their widths in a short table, too
 */
export function useRowWindow<Row extends { id: string }>(
  rows: () => Row[],
  table: Ref<HTMLTableElement | null>,
  columns: () => string,
  held: () => boolean,
) {
  const isLong = computed(() => rows().length > ALL_DRAWN);
  const top = ref(0);
  const widths = ref<number[]>();

  const virtualizer = useWindowVirtualizer(
    computed(() => ({
      count: isLong.value ? rows().length : 0,
      enabled: isLong.value,
      estimateSize: () => ROW,
      // Nothing is measured of a table that is not shown.
      measureElement: (row: Element) => row.getBoundingClientRect().height || ROW,
      getItemKey: (index: number) => rows()[index]?.id ?? index,
      overscan: OVERSCAN,
      scrollMargin: top.value,
    })),
  );

  async function measure(): Promise<void> {
    widths.value = undefined;
    await nextTick();
    if (!(isLong.value || held()) || !table.value) return;
    const heads = [...table.value.querySelectorAll('thead th')];
    widths.value = heads.map((head) => head.getBoundingClientRect().width);
    const body = table.value.tBodies.item(0);
    if (body) top.value = body.getBoundingClientRect().top + window.scrollY;
  }

  // Before the rows are taken away, while the widths are still those of all of them.
  watch([isLong, columns, held], measure);
  onMounted(() => {
    window.addEventListener('resize', measure);
    if (isLong.value || held()) void measure();
  });
  onBeforeUnmount(() => window.removeEventListener('resize', measure));

  const near = computed(() => {
    const items = isLong.value ? virtualizer.value.getVirtualItems() : [];
    const [first, last] = [items[0], items.at(-1)];
    return first && last ? { first, last } : undefined;
  });
  const drawn = computed(() => {
    const from = near.value?.first.index ?? 0;
    const to = near.value?.last.index ?? ALL_DRAWN - 1;
    return rows()
      .slice(from, to + 1)
      .map((row, at) => ({ row, index: from + at }));
  });
  /** Pixels that the rows before and after the drawn ones take. */
  const room = computed(() => {
    if (!near.value) return { before: 0, after: 0 };
    const { first, last } = near.value;
    return {
      before: first.start - top.value,
      after: virtualizer.value.getTotalSize() - (last.end - top.value),
    };
  });
  const measureRow = (row: unknown): void => {
    if (isLong.value && row instanceof HTMLElement) virtualizer.value.measureElement(row);
  };
  return { isLong, drawn, room, widths, measureRow };
}
