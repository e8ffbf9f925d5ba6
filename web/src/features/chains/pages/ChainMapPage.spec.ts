import { render, screen } from '@testing-library/vue';
import userEvent from '@testing-library/user-event';
import type { Permission } from '@lianzhao/contracts';
import { beforeEach, describe, expect, it, vi } from 'vitest';

import { Fake, withApp } from '@/testing';
import { makeGapMap } from '../testing/gapMap';
import ChainMapPage from './ChainMapPage.vue';

let fake: Fake;
beforeEach(() => {
  fake = new Fake()
    .on('GET /chains', () => ({ body: { items: [makeGapMap().chain] } }))
    .on('GET /chains/X/gap-map', () => ({ body: makeGapMap() }))
    .refuse('GET /chains/X/nodes/M0201', 503, { code: 'server.busy' })
    .refuse('GET /chains/X/nodes/GONE', 404, { code: 'record.not-found' })
    .on('GET /chains/X/edits', () => ({ body: { items: [], next: null } }))
    .on('GET /enterprises', () => ({ body: { items: [], next: null } }))
    .on('GET /leads', () => ({ body: { items: [], next: null } }));
});

async function open(query: string, can: Permission[] = ['chain:read']) {
  const { router, options } = await withApp({ at: `/chains/X?${query}`, locale: 'zh-CN', can });
  render(ChainMapPage, { props: { code: 'X' }, ...options });
  return router;
}

describe('ChainMapPage', () => {
  it('has the shape of the map while it loads, then its content', async () => {
    await open('view=table');
    expect(screen.getByRole('status', { name: '正在读取产业链…' })).toBeTruthy();
    expect(await screen.findByRole('link', { name: '座椅总成' })).toBeTruthy();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('演示产业链 缺口图');
  });

  it('says what happened when the map does not come, and tries again', async () => {
    fake.refuse('GET /chains/X/gap-map', 503, { code: 'server.busy' });
    await open('view=table');
    const retry = await screen.findByRole('button', { name: '重试' });

    fake.on('GET /chains/X/gap-map', () => ({ body: makeGapMap() }));
    await userEvent.click(retry);
    expect(await screen.findByRole('link', { name: '座椅总成' })).toBeTruthy();
  });

  it('says so when the chain has no nodes', async () => {
    fake.on('GET /chains/X/gap-map', () => ({ body: { ...makeGapMap(), nodes: [], links: [] } }));
    await open('');
    expect(await screen.findByText('这条产业链还没有环节')).toBeTruthy();
  });

  it('says from when the past is known on a day before it, and leads back', async () => {
    fake.on('GET /chains/X/gap-map', ({ query }) => ({
      body: query.has('on') ? { ...makeGapMap(), on: query.get('on'), nodes: [], links: [] } : makeGapMap(),
    }));
    const router = await open('view=table&on=2020-01-01');
    expect(await screen.findByText('图谱历史从 2025年11月1日 开始，更早没有记录')).toBeTruthy();
    expect(screen.queryByText('这条产业链还没有环节')).toBeNull();
    expect(screen.getByLabelText<HTMLInputElement>('时间').value).toBe('2020-01-01');

    await userEvent.click(screen.getByRole('button', { name: '回到今天' }));
    expect(await screen.findByRole('link', { name: '座椅总成' })).toBeTruthy();
    expect(router.currentRoute.value.query).toEqual({ view: 'table' });
  });

  it('leads back from a day that is still to come', async () => {
    fake.on('GET /chains/X/gap-map', ({ query }) =>
      query.has('on')
        ? { status: 400, body: { code: 'input.invalid', status: 400, errors: [] } }
        : { body: makeGapMap() },
    );
    await open('view=table&on=2999-01-01');
    expect(await screen.findByText(/2999年1月1日 还没有到/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: '回到今天' }));
    expect(await screen.findByRole('link', { name: '座椅总成' })).toBeTruthy();
  });

  it('opens the node that the address names, and closes it again', async () => {
    const router = await open('view=table&node=M0201');
    expect(await screen.findByRole('heading', { name: '座椅总成' })).toBeTruthy();

    await userEvent.click(screen.getByRole('button', { name: '关闭' }));
    await vi.waitFor(() => expect(router.currentRoute.value.query.node).toBeUndefined());
    expect(router.currentRoute.value.query.view).toBe('table');
  });

  it('does not pretend to know a node that the chain has not', async () => {
    await open('view=table&node=GONE');
    expect(await screen.findByText(/这条产业链里没有这个环节/)).toBeTruthy();
  });

  it('asks for the work at a node only when the reader may see it', async () => {
    const asked = () => fake.asked.map(({ path }) => path);
    await open('view=table&node=M0201', ['chain:read', 'lead:read']);
    expect(await screen.findByText(/还没有线索/)).toBeTruthy();
    expect(asked()).toContain('/leads');
    expect(asked()).not.toContain('/projects');
    expect(screen.queryByRole('region', { name: '项目' })).toBeNull();
  });
});
