import { render, screen, waitFor, within } from '@testing-library/vue';
import userEvent from '@testing-library/user-event';
import JSZip from 'jszip';
import { useQueryCache } from '@pinia/colada';
import { beforeEach, describe, expect, it, vi } from 'vitest';

import { Fake, withApp } from '@/testing';
import { makeGapMap } from '../testing/gapMap';
import { chainKeys } from '../chain.queries';
import ChainProfilePage from './ChainProfilePage.vue';

const saved = vi.hoisted(() => ({ files: [] as { blob: Blob; name: string }[] }));
vi.mock('@/api/download', async (original) => ({
  ...(await original<object>()),
  saveFile: (blob: Blob, name: string) => saved.files.push({ blob, name }),
}));

const PROFILE = {
  ...{ leader: '', leadUnit: '', landingArea: '', note: '', taskForce: [], issues: [], policies: [] },
  ...{ deliverables: ['chain_map'], listRadii: { chain_map: 'zone' } },
  deliveredMaps: [
    { mode: 'state', radius: 'zone' },
    { mode: 'activity', radius: 'city' },
  ],
  ...{ pictureFormats: ['svg'], version: 3, updatedAt: null },
};
const picture = (mode: string, radius: string, title: string) => ({
  ...{ key: `${mode}.${radius}`, mode, radius, title, file: `演示产业链-${title}` },
});
const DELIVERY = {
  file: '演示产业链-成果集-2026-11-30',
  pictures: [picture('state', 'zone', '缺口状态'), picture('activity', 'city', '我们的动作')],
  ...{ withheld: [], withheldLists: [], formats: ['svg'] },
};

let fake: Fake;
beforeEach(() => {
  saved.files.length = 0;
  fake = new Fake()
    .on('GET /chains', () => ({ body: { items: [] } }))
    .on('GET /areas', () => ({ body: { items: [] } }))
    .on('GET /chains/X/goals', () => ({ body: { items: [] } }))
    .on('GET /chains/X/profile', () => ({ body: PROFILE }))
    .on('GET /chains/X/deliverables', () => ({ body: DELIVERY }))
    .on('GET /chains/X/deliverables/export', () => ({ body: 'a workbook' }))
    .on('GET /chains/X/gap-map', () => ({ body: makeGapMap() }))
    .on('GET /leads/by-node', () => ({ body: { items: [{ nodeCode: 'M0101', open: 2, total: 2 }] } }));
});

async function open(can: ('chain:configure' | 'lead:read')[] = ['chain:configure', 'lead:read'], at = '/') {
  const { options } = await withApp({ at, locale: 'zh-CN', can: ['chain:read', ...can] });
  render(ChainProfilePage, { props: { code: 'X' }, ...options });
  return screen.findByRole('button', { name: '导出成果集' });
}
const exportsAsked = () =>
  fake.asked.filter(({ path }) => path.endsWith('/deliverables/export')).map(({ query }) => query);

describe('The deliverable set of a chain', () => {
  it('is one file with the workbook and each chosen map, drawn with its name in every box', async () => {
    await userEvent.click(await open());
    await waitFor(() => expect(saved.files).toHaveLength(1));

    const [{ name, blob }] = saved.files as [{ name: string; blob: Blob }];
    expect(name).toBe('演示产业链-成果集-2026-11-30.zip');
    const zip = await JSZip.loadAsync(await blob.arrayBuffer());
    expect(Object.keys(zip.files).slice(1)).toEqual(['演示产业链-缺口状态.svg', '演示产业链-我们的动作.svg']);
    const svg = await zip.file('演示产业链-我们的动作.svg')!.async('string');
    const drawing = new DOMParser().parseFromString(svg, 'image/svg+xml');
    expect(drawing.querySelector('parsererror')).toBeNull();
    const texts = [...drawing.querySelectorAll('text')].map(({ textContent }) => textContent);
    for (const leaf of makeGapMap().nodes.filter((node) => node.leaf)) expect(texts).toContain(leaf.nameZh);
    expect(texts).toContain('演示产业链 · 我们的动作');
    expect(texts).toContain('线2');
    expect(exportsAsked().map((query) => query.get('pictures'))).toEqual(['state.zone,activity.city']);
    expect(fake.asked.filter(({ path }) => path === '/projects/by-node')).toEqual([]);
  });

  it('has the map of the country with the firms of the gaps that come first within its radius', async () => {
    const firms = [
      { province: '江苏省', city: '苏州市', firms: 1234, examples: ['甲公司', '乙公司'] },
      { province: '日本', city: '东京', firms: 28, examples: [] },
    ];
    fake.on('GET /enterprises/by-city', () => ({ body: { items: firms } }));
    fake.on('GET /chains/X/deliverables', () => ({
      body: { ...DELIVERY, pictures: [picture('firms', 'zone', '优先缺口企业分布')] },
    }));
    await userEvent.click(await open());
    await waitFor(() => expect(saved.files).toHaveLength(1));

    const zip = await JSZip.loadAsync(await saved.files[0]!.blob.arrayBuffer());
    const svg = await zip.file('演示产业链-优先缺口企业分布.svg')!.async('string');
    const drawing = new DOMParser().parseFromString(svg, 'image/svg+xml');
    const texts = [...drawing.querySelectorAll('text')].map(({ textContent }) => textContent);
    expect(texts).toEqual(
      expect.arrayContaining([
        ...['演示产业链 · 优先缺口企业分布', '优先缺口环节（2）的企业：动力电池，座椅总成'],
        ...['苏州市 1234', '1,262', '甲公司，乙公司', '另有 28 家在境外或未登记省份，不在图上。'],
      ]),
    );
    expect(texts.find((text) => text.startsWith('本地半径：高新区 · '))).toBeDefined();
    const asked = fake.asked.filter(({ path }) => path === '/enterprises/by-city');
    expect(asked.map(({ query }) => [query.get('chain'), query.get('nodes')])).toEqual([
      ['X', 'M0101,M0201'],
    ]);
  });

  it('asks for no firms where no gap comes first, instead of for those of all nodes', async () => {
    const map = makeGapMap();
    const nodes = map.nodes.map((node) => ({ ...node, gapValue: 0, priority: null }));
    fake.on('GET /chains/X/gap-map', () => ({ body: { ...map, nodes } }));
    fake.on('GET /chains/X/deliverables', () => ({
      body: { ...DELIVERY, pictures: [picture('firms', 'zone', '优先缺口企业分布')] },
    }));
    await userEvent.click(await open());
    await waitFor(() => expect(saved.files).toHaveLength(1));

    expect(exportsAsked().map((query) => query.get('pictures'))).toEqual(['firms.zone']);
    expect(fake.asked.filter(({ path }) => path === '/enterprises/by-city')).toEqual([]);
  });

  it('says which map and which list the reader may not see and gives the rest', async () => {
    fake.on('GET /chains/X/deliverables', () => ({
      body: { ...DELIVERY, withheld: ['优先缺口企业分布（全市）'], withheldLists: ['项目清单'] },
    }));
    await userEvent.click(await open());

    const notice = await screen.findByText('2 项没有生成，其余已完成：');
    const alert = within(notice.closest('[role=alert]')!);
    expect(alert.getByText('优先缺口企业分布（全市）')).toBeTruthy();
    expect(alert.getByText('项目清单')).toBeTruthy();
    expect(alert.getAllByText(/你没有查看所需数据的权限/)).toHaveLength(2);
    expect(exportsAsked().map((query) => query.get('pictures'))).toEqual(['state.zone,activity.city']);
  });

  it('says which map could not be made and gives the rest', async () => {
    fake.on('GET /chains/X/gap-map', ({ query }) =>
      query.get('radius') === 'zone'
        ? { status: 503, body: { code: 'server.busy', status: 503 } }
        : { body: makeGapMap() },
    );
    await userEvent.click(await open());

    const notice = await screen.findByText('1 项没有生成，其余已完成：');
    expect(within(notice.closest('[role=alert]')!).getByText('缺口状态')).toBeTruthy();
    expect(saved.files).toHaveLength(1);
    expect(exportsAsked().map((query) => query.get('pictures'))).toEqual(['activity.city']);
  });

  it('can be given up: nothing is saved, and nothing is written down as taken', async () => {
    fake.on('GET /chains/X/gap-map', () => new Promise(() => undefined));
    await userEvent.click(await open());
    await screen.findByText('第 1 步，共 3 步：缺口状态');
    const stop = screen.getByRole('button', { name: '放弃' });
    expect(document.activeElement).toBe(stop);
    await userEvent.click(stop);

    const again = await screen.findByRole('button', { name: '导出成果集' });
    await waitFor(() => expect(document.activeElement).toBe(again));
    expect(screen.queryByRole('alert')).toBeNull();
    expect([saved.files, exportsAsked()]).toEqual([[], []]);
  });

  it('goes on being made while the page is read again in vain', async () => {
    fake.on('GET /chains/X/gap-map', () => new Promise(() => undefined));
    await userEvent.click(await open());
    await screen.findByText('第 1 步，共 3 步：缺口状态');
    fake.on('GET /chains/X/profile', () => ({ status: 503, body: { code: 'server.busy', status: 503 } }));
    await expect(useQueryCache().invalidateQueries({ key: chainKeys.profile('X') })).rejects.toThrow();
    await new Promise((done) => setTimeout(done));

    expect(screen.getByText('第 1 步，共 3 步：缺口状态')).toBeTruthy();
  });

  it('stays the plain workbook where it names no map', async () => {
    fake.on('GET /chains/X/profile', () => ({ body: { ...PROFILE, deliveredMaps: [] } }));
    fake.on('GET /chains/X/deliverables', () => ({ body: { ...DELIVERY, pictures: [] } }));
    await userEvent.click(await open());
    await waitFor(() => expect(saved.files).toHaveLength(1));

    expect(saved.files[0]!.name).not.toMatch(/zip$/);
    expect(exportsAsked().map((query) => query.get('pictures'))).toEqual([null]);
  });

  it('is chosen map by map, each once, and saved on the version that was read', async () => {
    fake.on('PUT /chains/X/profile', ({ body }) => ({
      body: { ...PROFILE, ...(body as object), version: 4 },
    }));
    await open();
    const cards = screen.getAllByRole('button', { name: '修改' });
    await userEvent.click(cards.at(-1)!);
    const dialog = await screen.findByRole('dialog', { name: '成果集' });
    await userEvent.click(within(dialog).getByRole('button', { name: '+ 添加图' }));
    const colours = within(dialog).getByRole('combobox', { name: '第 3 张图的颜色' });
    await userEvent.selectOptions(colours, '我们的动作');
    await userEvent.click(within(dialog).getByRole('button', { name: '保存' }));

    await within(dialog).findByText('与上面某张图重复，请换颜色或半径。');
    expect(fake.asked.filter(({ method }) => method === 'PUT')).toEqual([]);

    await userEvent.selectOptions(
      within(dialog).getByRole('combobox', { name: '第 3 张图的半径' }),
      '自治区',
    );
    await userEvent.click(within(dialog).getByRole('checkbox', { name: 'PNG 图片' }));
    await userEvent.click(within(dialog).getByRole('button', { name: '保存' }));
    await waitFor(() => expect(fake.asked.filter(({ method }) => method === 'PUT')).toHaveLength(1));

    const [put] = fake.asked.filter(({ method }) => method === 'PUT');
    expect(put!.headers.get('If-Match')).toBe('"3"');
    expect(put!.body).toMatchObject({
      deliverables: ['chain_map'],
      deliveredMaps: [...PROFILE.deliveredMaps, { mode: 'activity', radius: 'region' }],
      pictureFormats: ['svg', 'png'],
    });
  });

  it('has a radius of its own for each list that depends on one, and for no other', async () => {
    fake.on('PUT /chains/X/profile', ({ body }) => ({
      body: { ...PROFILE, ...(body as object), version: 4 },
    }));
    await open();
    expect(screen.getByText('产业链图（本地：高新区）')).toBeTruthy();
    await userEvent.click(screen.getAllByRole('button', { name: '修改' }).at(-1)!);
    const dialog = await screen.findByRole('dialog', { name: '成果集' });
    for (const list of ['招商路线图', '技术图', '产业集群清单'])
      await userEvent.click(within(dialog).getByRole('button', { name: `+ ${list}` }));
    const radii = within(dialog).getAllByRole<HTMLSelectElement>('combobox', { name: /^[^第].*的半径$/ });
    expect(radii.map((each) => [each.getAttribute('aria-label'), each.value])).toEqual([
      ...[
        ['产业链图的半径', 'zone'],
        ['招商路线图的半径', 'city'],
        ['产业集群清单的半径', 'region'],
      ],
    ]);

    await userEvent.selectOptions(radii[1]!, '呼包鄂');
    const lists = within(dialog).getByRole('region', { name: '工作表' });
    await userEvent.click(within(lists).getByRole('button', { name: '去掉第 1 行' }));
    await userEvent.click(within(dialog).getByRole('button', { name: '保存' }));
    await waitFor(() => expect(fake.asked.filter(({ method }) => method === 'PUT')).toHaveLength(1));
    const body = fake.asked.findLast(({ method }) => method === 'PUT')!.body as typeof PROFILE;
    expect(body.listRadii).toEqual({ route_map: 'cluster' });
    expect(await screen.findByText('招商路线图（本地：呼包鄂）')).toBeTruthy();
  });

  it('is the default again once everything is taken out, and says so before it is saved', async () => {
    fake.on('GET /chains/X/profile', () => ({ body: { ...PROFILE, deliveredMaps: [] } }));
    await open();
    await userEvent.click(screen.getAllByRole('button', { name: '修改' }).at(-1)!);
    const dialog = await screen.findByRole('dialog', { name: '成果集' });
    const note = '全部移除后保存，即恢复默认成果集。';
    expect(within(dialog).queryByText(note)).toBeNull();
    await userEvent.click(within(dialog).getByRole('button', { name: '去掉第 1 行' }));

    expect(within(dialog).getByText(note)).toBeTruthy();
  });

  it('that somebody else has changed meanwhile is settled part by part', async () => {
    const theirs = { ...PROFILE, pictureFormats: ['png'], version: 4 };
    const stale = { code: 'record.stale', status: 409, current: theirs };
    fake.on('PUT /chains/X/profile', ({ headers, body }) =>
      headers.get('If-Match') === '"3"'
        ? { status: 409, body: stale }
        : { body: { ...theirs, ...(body as object), version: 5 } },
    );
    await open();
    await userEvent.click(screen.getAllByRole('button', { name: '修改' }).at(-1)!);
    const dialog = await screen.findByRole('dialog', { name: '成果集' });
    await userEvent.click(within(dialog).getByRole('button', { name: '+ 产业集群清单' }));
    await userEvent.click(within(dialog).getByRole('button', { name: '保存' }));

    const formats = await within(dialog).findByRole('group', { name: '图的格式' });
    await userEvent.click(within(formats).getByRole('radio', { name: /用对方的/ }));
    const sheets = within(dialog).getByRole('group', { name: '工作表' });
    await userEvent.click(within(sheets).getByRole('radio', { name: /用我的/ }));
    await userEvent.click(within(dialog).getByRole('button', { name: '按选择保存' }));

    await waitFor(() => expect(fake.asked.filter(({ method }) => method === 'PUT')).toHaveLength(2));
    expect(fake.asked.findLast(({ method }) => method === 'PUT')!.body).toMatchObject({
      ...{ deliverables: ['chain_map', 'cluster_list'], pictureFormats: ['png'] },
    });
  });

  it('is where its link leads, once the goals above it are there', async () => {
    const scrolled = vi.fn();
    HTMLElement.prototype.scrollIntoView = scrolled;
    let arrive!: (answer: { body: object }) => void;
    const goals = new Promise<{ body: object }>((done) => (arrive = done));
    fake.on('GET /chains/X/goals', () => goals);
    await open([], '/#deliverables');
    const card = screen.getByRole('region', { name: '成果集' });
    expect([document.activeElement === card, scrolled.mock.calls]).toEqual([false, []]);

    arrive({ body: { items: [] } });
    await waitFor(() => expect(document.activeElement).toBe(card));
    expect(scrolled).toHaveBeenCalledTimes(1);
  });

  it('is read and taken, but not changed, by those who may not configure the chain', async () => {
    await open([]);

    expect(screen.queryByRole('button', { name: '修改' })).toBeNull();
    expect(screen.getByText('缺口状态（高新区）')).toBeTruthy();
  });
});
