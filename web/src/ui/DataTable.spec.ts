import { render, screen } from '@testing-library/vue';
import { describe, expect, it } from 'vitest';

import { withApp } from '@/testing';
import DataTable from './DataTable.vue';
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
});
