import { render, screen, within } from '@testing-library/vue';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';

import { withApp } from '@/testing';
import { deriveChain } from '../../composables/useChainMap';
import type { TableFilter } from '../../model/table';
import { makeGapMap } from '../../testing/gapMap';
import GapTable from './GapTable.vue';

const map = makeGapMap();

async function renderTable(filter: TableFilter = { states: [] }, model = deriveChain(map)) {
  const { options } = await withApp({ at: '/chains/X?view=table', locale: 'zh-CN' });
  const sorting = { key: 'gap' as const, descending: true };
  return render(GapTable, { props: { model, selected: undefined, filter, sorting }, ...options });
}

const names = () =>
  screen
    .getAllByRole('row')
    .slice(1)
    .map((row) => within(row).getByRole('link').textContent?.trim());

describe('GapTable', () => {
  it('has a row for every node, the largest gap first', async () => {
    await renderTable();
    expect(names()).toHaveLength(map.totals.leaves);
    expect(names().slice(0, 3)).toEqual(['动力电池', '座椅总成', '电池箱体']);
  });

  it('shows the rows behind a figure, and their number', async () => {
    await renderTable({ states: [], focus: 'covered' });
    expect(names().sort()).toEqual(['电池箱体', '顶棚']);
    expect(screen.getByRole('status').textContent).toContain('2 行');
  });

  it('tells what is only announced from the firms that are here', async () => {
    const seat = map.nodes.find(({ code }) => code === 'M0201')!;
    const announced = { ...seat, local: { ...seat.local, announced: 1 } };
    const nodes = map.nodes.map((node) => (node === seat ? announced : node));
    await renderTable({ states: [], words: '座椅' }, deriveChain({ ...map, nodes }));
    expect(screen.getByText('未投产 1').closest('td')?.textContent).toBe('0未投产 1');
  });

  it('opens a node by an address that keeps the view', async () => {
    await renderTable();
    expect(screen.getByRole('link', { name: '动力电池' }).getAttribute('href')).toBe(
      '/chains/X?view=table&node=M0101',
    );
  });

  it('asks for another order when a heading is chosen', async () => {
    const { emitted } = await renderTable();
    await userEvent.click(screen.getByRole('button', { name: '年采购需求' }));
    expect(emitted('update:sorting')).toEqual([[{ key: 'demand', descending: true }]]);
  });

  it('says so when nothing matches and offers to clear the filters', async () => {
    const { emitted } = await renderTable({ states: [], words: '不存在' });
    expect(screen.getByText('没有符合条件的环节')).toBeTruthy();
    await userEvent.click(screen.getAllByRole('button', { name: '清除筛选' })[0]!);
    expect(emitted('update:filter')).toEqual([[{ states: [] }]]);
  });
});
