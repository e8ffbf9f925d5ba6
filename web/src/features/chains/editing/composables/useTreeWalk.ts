import { nextTick, ref, watch, type Ref } from 'vue';

import type { TreeRow } from '../model/tree';

interface Walked {
  rows: Ref<readonly TreeRow[]>;
  table: Ref<HTMLElement | undefined>;
  fold: (code: string, open: boolean) => void;
}

/** One tab stop for the whole tree; arrows walk along the rows, open and fold them (ARIA's treegrid pattern). */
export function useTreeWalk({ rows, table, fold }: Walked) {
  const current = ref<string>();
  watch(
    rows,
    (now) => {
      if (!now.some(({ node }) => node.code === current.value)) current.value = now[0]?.node.code;
    },
    { immediate: true },
  );

  async function goTo(row: TreeRow | undefined): Promise<void> {
    if (!row) return;
    current.value = row.node.code;
    await nextTick();
    table.value?.querySelector<HTMLElement>(`[data-row="${row.node.code}"]`)?.focus();
  }

  const at = (code: string | undefined) => rows.value.findIndex(({ node }) => node.code === code);

  function sideways(row: TreeRow, key: string): Promise<void> | void {
    const opens = key === 'ArrowRight';
    if (row.children > 0 && row.open !== opens) return fold(row.node.code, opens);
    return goTo(
      opens
        ? row.open
          ? rows.value[at(row.node.code) + 1]
          : undefined
        : rows.value[at(row.node.parentCode ?? '')],
    );
  }

  /** True when the key was meant for the tree. */
  function walk(key: string): boolean {
    const index = at(current.value);
    const row = rows.value[index];
    if (!row) return false;
    if (key === 'ArrowDown') void goTo(rows.value[index + 1]);
    else if (key === 'ArrowUp') void goTo(rows.value[index - 1]);
    else if (key === 'Home') void goTo(rows.value[0]);
    else if (key === 'End') void goTo(rows.value.at(-1));
    else if (key === 'ArrowRight' || key === 'ArrowLeft') void sideways(row, key);
    else return false;
    return true;
  }

  return { current, walk, focus: (code: string) => goTo(rows.value[at(code)]) };
}
