import { computed, ref, type Ref } from 'vue';

import type { Column } from './table';
import { fitted, type TableLook } from './table-look';

/** How wide the columns of a table are drawn, once somebody chose the width of one or while it is being drawn. */
export function useColumnWidths(look: TableLook | undefined, shown: Readonly<Ref<readonly Column[]>>) {
  const drawing = ref<Record<string, number>>({});
  const wanted = computed<Readonly<Record<string, number>>>(() => ({
    ...look?.widths.value,
    ...drawing.value,
  }));
  const sized = computed(() => shown.value.some(({ key }) => wanted.value[key] !== undefined));

  return {
    wanted,
    sized,
    draw: (key: string, width: number) => (drawing.value = { [key]: width }),
    set(key: string, width: number | null): void {
      drawing.value = {};
      look?.resize(key, width);
    },
    /** Of the columns, and of the table, which is their sum. @param natural as the table takes them by itself */
    of(
      natural: readonly number[] | undefined,
      picking: boolean,
    ): { columns: string[]; table: string } | undefined {
      if (!natural) return undefined;
      const keys = shown.value.map(({ key }) => wanted.value[key]);
      const chosen = picking ? [natural[0], ...keys] : keys;
      const widths = sized.value ? fitted(natural, chosen) : natural;
      const sum = widths.reduce((total, width) => total + width, 0);
      return { columns: widths.map((width) => `${width}px`), table: sized.value ? `${sum}px` : '' };
    },
  };
}
