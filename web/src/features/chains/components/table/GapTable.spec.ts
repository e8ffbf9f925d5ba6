import { render, screen, within } from '@testing-library/vue';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';

import { Fake, withApp } from '@/testing';
import { deriveChain } from '../../composables/useChainMap';
import type { PaintOf } from '../../model/paint';
import type { Sorting, TableFilter } from '../../model/table';
import { makeComparison } from '../../testing/comparison';
import { makeGapMap } from '../../testing/gapMap';
import GapTable from './GapTable.vue';

const map = makeGapMap();

const LOOK: PaintOf = {
  ...{ mode: 'state', loud: new Set(), largest: { worth: 1, gap: 1 }, work: new Map(), changes: new Map() },
};

async function renderTable(
  filter: TableFilter = { states: [] },
  model = deriveChain(map),
  look: { paint?: PaintOf; sorting?: Sorting } = {},
) {
  const { options } = await withApp({ at: '/chains/X?view=table', locale: 'zh-CN' });
  const sorting = { key: 'gap' as const, descending: true };
  const props = { model, selected: undefined, filter, sorting, paint: LOOK, ...look };
  return render(GapTable, { props, ...options });
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

  it('finds what the server alone finds by the words', async () => {
    const hit = { id: 'M0201', title: '座椅总成', node: { chain: 'X', code: 'M0201' } };
    new Fake().on('GET /search', () => ({ body: { groups: [{ kind: 'node', items: [hit], more: false }] } }));
    await renderTable({ states: [], words: 'zuoyi' });
    expect(await screen.findByRole('link', { name: '座椅总成' })).toBeTruthy();
    expect(names()).toEqual(['座椅总成']);
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

  it('says in words what the colours tell of our work, and who works on nothing of weight', async () => {
    const work = new Map([
      ['M0201', { leads: 2, projects: 1 }],
      ['M0102', { leads: 1, projects: 0 }],
    ]);
    const paint = { ...LOOK, mode: 'activity' as const, loud: new Set(['M0101']), work };
    await renderTable({ states: [] }, deriveChain(map), {
      paint,
      sorting: { key: 'figure', descending: true },
    });
    expect(names().slice(0, 3)).toEqual(['座椅总成', '电池箱体', '动力电池']);
    expect(screen.getByText('线索 2 条，项目 1 个')).toBeTruthy();
    expect(screen.getByText('还没有人跟进').closest('tr')?.textContent).toContain('动力电池');
  });

  it('counts the firms of a system in the rows of its parts alone', async () => {
    await renderTable({ states: [] }, deriveChain(map), { paint: { ...LOOK, mode: 'supply' } });
    for (const row of screen.getAllByRole('row').slice(1))
      if (row.textContent?.includes('未细分')) expect(row.textContent).not.toContain('本地在产');
    expect(screen.getAllByText(/^本地在产 /).length).toBeGreaterThan(0);
  });

  it('says in words what a scenario changes', async () => {
    const [change] = makeComparison().nodes;
    const paint = { ...LOOK, mode: 'difference' as const, changes: new Map([[change!.code, change!]]) };
    await renderTable({ states: [] }, deriveChain(map), { paint });
    expect(screen.getByRole('columnheader', { name: '情景差异' })).toBeTruthy();
    expect(
      screen
        .getByText(/^缺口减少 /)
        .closest('tr')
        ?.querySelector('a')?.href,
    ).toContain(change!.code);
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
