import { computed, shallowReactive } from 'vue';

import type { TablePicks } from '@/ui';

/** A record and the version that was looked at when it was picked. */
export interface Picked {
  id: string;
  version: number;
}

/** Rows somebody picked out of a list, to change them at once. */
export function usePicks() {
  const picked = shallowReactive(new Map<string, Picked>());

  const picks: TablePicks = {
    has: (id) => picked.has(id),
    state(rows) {
      const here = rows.filter(({ id }) => picked.has(id)).length;
      if (here === 0) return 'none';
      return here === rows.length ? 'all' : 'some';
    },
    toggle(rows, on) {
      for (const row of rows) {
        if (!on) picked.delete(row.id);
        else if ('version' in row) picked.set(row.id, { id: row.id, version: Number(row.version) });
      }
    },
  };
  return {
    picks,
    picked: computed(() => [...picked.values()]),
    clear: () => picked.clear(),
    /** Instead of what was picked: what is to be tried again. */
    pickOnly(rows: Picked[]): void {
      picked.clear();
      for (const row of rows) picked.set(row.id, row);
    },
  };
}

export type Picks = ReturnType<typeof usePicks>;
