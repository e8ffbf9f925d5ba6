import userEvent from '@testing-library/user-event';
import { fireEvent, render, screen } from '@testing-library/vue';
import { ref } from 'vue';
import { describe, expect, it, vi } from 'vitest';

import { withApp } from '@/testing';
import DataTable from './DataTable.vue';
import { TABLE_LOOK, type TableLook } from './table-look';
import { ALL_DRAWN } from './useRowWindow';

const rowsOf = (count: number) => Array.from({ length: count }, (_, at) => ({ id: `row ${at}` }));
const open = async (count: number) =>
  render(DataTable, {
    ...(await withApp()).options,
    props: { columns: [{ key: 'id', label: 'Name' }], rows: rowsOf(count), caption: 'Firms' },
    slots: { 'cell-id': ({ row }: { row: { id: string } }) => row.id },
  });
const drawn = () => screen.getAllByRole('row').length - 1;

describe('a table', () => {
  it('has every row of a list that is not long', async () => {
    await open(ALL_DRAWN);
    expect(drawn()).toBe(ALL_DRAWN);
    expect(screen.getByRole('table').getAttribute('aria-rowcount')).toBeNull();
  });

  it('has only the rows near the window of a long one, and says which of how many they are', async () => {
    await open(5_000);
    expect(drawn()).toBeLessThan(ALL_DRAWN);
    expect(screen.getByRole('table').getAttribute('aria-rowcount')).toBe('5001');
    expect(screen.getAllByRole('row')[1]?.getAttribute('aria-rowindex')).toBe('2');
  });

  it('has for other columns other widths, also in a long one', async () => {
    vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockImplementation(function (this: HTMLElement) {
      return new DOMRect(0, 0, 10 * (this.textContent?.length ?? 0), 40);
    });
    const { rerender } = await open(5_000);
    const [short, long] = [
      { key: 'id', label: 'Name' },
      { key: 'more', label: 'Whatever else' },
    ];
    await rerender({ columns: [long, short] });
    await expect
      .poll(() => screen.getByRole('columnheader', { name: 'Whatever else' }).style.inlineSize)
      .toBe('130px');
    vi.restoreAllMocks();
  });
});

/** A list whose columns keep the widths they are given. */
async function openList(count: number, widths: Record<string, number> = {}) {
  const kept = ref(widths);
  const columns = [
    { key: 'name', label: 'Name' },
    { key: 'place', label: 'Place' },
  ];
  const look: TableLook = {
    ...{ columns: ref([]), known: ref([]), widths: kept },
    resize(key, width) {
      const others = Object.entries(kept.value).filter(([name]) => name !== key);
      kept.value = Object.fromEntries(width === null ? others : [...others, [key, width]]);
    },
  };
  const { global, ...options } = (await withApp()).options;
  render(DataTable, {
    ...{ ...options, global: { ...global, provide: { [TABLE_LOOK as symbol]: look } } },
    props: { columns, rows: rowsOf(count), caption: 'Firms' },
  });
  return kept;
}
const grip = (name: string) => screen.getByRole('separator', { name: `Width of ${name}` });

describe('the width of a column', () => {
  it('follows the pointer from where it was taken hold of', async () => {
    const kept = await openList(3, { place: 200 });
    const edge = Object.assign(grip('Place'), { setPointerCapture: () => undefined });

    await fireEvent(edge, new MouseEvent('pointerdown', { clientX: 700 }));
    for (const clientX of [705, 710, 740]) await fireEvent(edge, new MouseEvent('pointermove', { clientX }));
    await fireEvent(edge, new MouseEvent('pointerup', { clientX: 740 }));
    expect(kept.value).toEqual({ place: 240 });

    await fireEvent(edge, new MouseEvent('pointermove', { clientX: 800 }));
    expect(kept.value).toEqual({ place: 240 });
  });

  it('is changed by arrow keys within its bounds, and given back with Enter or a double click', async () => {
    const kept = await openList(3, { place: 200 });
    grip('Place').focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(kept.value).toEqual({ place: 216 });
    expect(grip('Place').getAttribute('aria-valuenow')).toBe('216');
    await userEvent.keyboard('{End}{ArrowRight}');
    expect(kept.value).toEqual({ place: 800 });
    await userEvent.keyboard('{Enter}');
    expect(kept.value).toEqual({});

    grip('Name').focus();
    await userEvent.keyboard('{Home}');
    expect(kept.value).toEqual({ name: 60 });
    await fireEvent.dblClick(grip('Name'));
    expect(kept.value).toEqual({});
  });

  it('holds in a long table too, and is no part of the name of its heading', async () => {
    await openList(5_000, { place: 200 });
    const head = await screen.findByRole('columnheader', { name: 'Place' });

    await expect.poll(() => head.style.inlineSize).toBe('200px');
    expect(drawn()).toBeLessThan(ALL_DRAWN);
  });
});
