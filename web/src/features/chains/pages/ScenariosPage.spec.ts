import { render, screen, within } from '@testing-library/vue';
import userEvent from '@testing-library/user-event';
import { useQueryCache } from '@pinia/colada';
import { beforeEach, describe, expect, it, vi } from 'vitest';

import { Fake, withApp } from '@/testing';
import { chainKeys } from '../chain.queries';
import { FIRST, makeBeside, SECOND } from '../testing/beside';
import ScenariosPage from './ScenariosPage.vue';

const THIRD = '00000000-0000-4000-8000-000000000003';
const COMPARISON = 'GET /chains/X/scenarios/comparison';
let fake: Fake;
beforeEach(() => {
  const author = { id: 'u-2', name: '李四' };
  const items = [FIRST, SECOND, THIRD].map((id, at) => ({ id, name: `情景${at + 1}`, author }));
  fake = new Fake()
    .on('GET /chains', () => ({ body: { items: [] } }))
    .on('GET /areas', () => ({ body: { items: [] } }))
    .on('GET /chains/X/scenarios', () => ({ body: { items } }))
    .on(COMPARISON, () => ({ body: makeBeside() }));
});

async function open(query = `ids=${FIRST},${SECOND}`) {
  const { router, options } = await withApp({ at: `/chains/X/scenarios?${query}`, locale: 'zh-CN' });
  render(ScenariosPage, { props: { code: 'X' }, ...options });
  return { router };
}
const table = (name: string | RegExp) => screen.findByRole('table', { name });
const row = async (name: string) =>
  within(await table('总量对比'))
    .getByRole('rowheader', { name })
    .closest('tr')!;
const nodes = async () =>
  within(await table(/^有变化的环节/))
    .getAllByRole('rowheader')
    .map(({ textContent }) => textContent);
const asked = () =>
  fake.asked
    .filter(({ path }) => path === '/chains/X/scenarios/comparison')
    .map(({ query }) => String(query));

describe('ScenariosPage', () => {
  it('sets the figures of each scenario beside what is, and marks the best by a word', async () => {
    await open();
    const gap = within(await row('缺口价值')).getAllByRole('cell');
    expect(gap.map(({ textContent }) => textContent)).toEqual(['10.00 亿元', '7.00 亿元', '6.00 亿元最优']);
    const rate = within(await row('本地配套率（按金额）')).getAllByRole('cell');
    expect(rate.map(({ textContent }) => textContent)).toEqual(['10.0%–20.0%', '30.0%–40.0%', '25.0%–50.0%']);

    const head = within(await table('总量对比')).getByRole('columnheader', { name: /三家落地/ });
    expect(head.textContent).toContain('张三 · 2 条假设');
    expect(head.textContent).toContain('保存时：半径 全市');
    expect(head.textContent).not.toContain('采购');
  });

  it('says from when the past is known instead of figures of a day before it, and leads back', async () => {
    const { router } = await open(`ids=${FIRST}&on=2025-10-31`);
    await screen.findByText('图谱历史从 2025年11月1日 开始，更早没有记录');
    expect(screen.queryByRole('table')).toBeNull();
    expect(screen.queryByRole('button', { name: '导出对比表 XLSX' })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: '回到今天' }));
    await table('总量对比');
    expect(router.currentRoute.value.query.on).toBeUndefined();
  });

  it('asks for the map that its address names', async () => {
    await open(`ids=${FIRST},nonsense,${SECOND},${FIRST}&radius=region&on=2025-11-20&year=2024`);
    await table('总量对比');
    expect(asked().map(decodeURIComponent)).toEqual([
      `radius=region&on=2025-11-20&year=2024&ids=${FIRST},${SECOND}`,
    ]);
    await userEvent.selectOptions(screen.getByLabelText('采购'), '2025');
    await vi.waitFor(() => expect(asked().at(-1)).toContain('year=2025'));
  });

  it('narrows to nodes where the scenarios differ, and orders by a column', async () => {
    await open();
    expect(await nodes()).toEqual(['座椅总成', '车灯', '车轮']);
    await userEvent.click(screen.getByRole('button', { name: '现状' }));
    await vi.waitFor(async () => expect(await nodes()).toEqual(['座椅总成', '车轮', '车灯']));
    const head = within(await table(/^有变化的环节/)).getByRole('columnheader', { name: '现状' });
    expect(head.getAttribute('aria-sort')).toBe('descending');

    await userEvent.click(screen.getByRole('checkbox', { name: '只看情景之间不同的环节' }));
    await vi.waitFor(async () => expect(await nodes()).toEqual(['座椅总成', '车灯']));
  });

  it('leads from a cell to the map with that scenario and that node', async () => {
    await open(`ids=${FIRST},${SECOND}&radius=region`);
    const link = await screen.findByRole('link', { name: /座椅总成：在图谱上看“三家落地”/ });
    const address = new URL(link.getAttribute('href')!, 'http://x');
    expect(Object.fromEntries(address.searchParams)).toEqual({
      ...{ radius: 'region', scenario: SECOND, node: 'M0201', mode: 'difference' },
    });
  });

  it('tells of those that are gone and of moves that do not count, each by its scenario', async () => {
    const beside = makeBeside();
    const left = [
      { code: 'OLD', nameZh: '旧环节', nameEn: 'Old', retired: true, divided: false, heir: null },
    ];
    beside.scenarios[1]!.left = left;
    fake.on(COMPARISON, () => ({ body: { ...beside, gone: [THIRD] } }));
    const { router } = await open(`ids=${FIRST},${SECOND},${THIRD}`);

    expect(await screen.findByText('三家落地：1 个环节不在这张图上，不计入：旧环节')).toBeTruthy();
    expect(screen.getByRole('status').textContent).toContain('1 个情景已删除或不再共享');
    await userEvent.click(screen.getByRole('button', { name: '移出对比' }));
    await vi.waitFor(() => expect(router.currentRoute.value.query.ids).toBe(`${FIRST},${SECOND}`));
  });

  it('takes one more in and another one out', async () => {
    const { router } = await open();
    const ids = () => router.currentRoute.value.query.ids;
    await screen.findByRole('option', { name: '情景3 · 李四' });
    await userEvent.selectOptions(screen.getByLabelText('添加情景'), THIRD);
    await vi.waitFor(() => expect(ids()).toBe(`${FIRST},${SECOND},${THIRD}`));
    await userEvent.click(await screen.findByRole('button', { name: '移出“座椅一家”' }));
    await vi.waitFor(() => expect(ids()).toBe(`${SECOND},${THIRD}`));
  });

  it('is taken away as a workbook of the map that is looked at', async () => {
    fake.refuse('GET /chains/X/scenarios/comparison/export', 503, { code: 'unavailable' });
    await open(`ids=${FIRST},${SECOND}&radius=region`);
    await userEvent.click(await screen.findByRole('button', { name: '导出对比表 XLSX' }));
    await screen.findByRole('alert');
    const sent = fake.asked.find(({ path }) => path.endsWith('/comparison/export'));
    expect(Object.fromEntries(sent!.query)).toEqual({
      ...{ radius: 'region', ids: `${FIRST},${SECOND}`, language: 'zh-CN' },
    });
  });

  it('asks for nothing until scenarios are chosen, and says so where there are none', async () => {
    fake.on('GET /chains/X/scenarios', () => ({ body: { items: [] } }));
    await open('');
    expect(await screen.findByText('还没有保存过的情景')).toBeTruthy();
    expect(asked()).toEqual([]);
  });

  it('says when the list to choose from does not come, and tries again', async () => {
    fake.refuse('GET /chains/X/scenarios', 503, { code: 'server.busy' });
    await open('');
    const retry = await screen.findByRole('button', { name: '重试' });
    expect(screen.queryByText('选几个情景放在一起看')).toBeNull();

    fake.on('GET /chains/X/scenarios', () => ({ body: { items: [] } }));
    await userEvent.click(retry);
    expect(await screen.findByText('还没有保存过的情景')).toBeTruthy();
  });

  it('keeps what it shows where it cannot be asked for again', async () => {
    await open();
    await table('总量对比');
    fake.refuse(COMPARISON, 503, { code: 'server.busy' });
    await useQueryCache()
      .invalidateQueries({ key: chainKeys.all })
      .catch(() => undefined);
    await vi.waitFor(() => expect(asked()).toHaveLength(2));
    expect(screen.queryByRole('alert')).toBeNull();
    expect(await table('总量对比')).toBeTruthy();
  });
});
