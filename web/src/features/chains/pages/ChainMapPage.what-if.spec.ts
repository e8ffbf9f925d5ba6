import { render, screen, within } from '@testing-library/vue';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';

import { confirm } from '@/shared/confirm';
import { Fake, withApp } from '@/testing';
import { FIRST, makeBeside, SECOND } from '../testing/beside';
import { makeComparison } from '../testing/comparison';
import { makeGapMap, makeNode } from '../testing/gapMap';
import ChainMapPage from './ChainMapPage.vue';

vi.mock('@/shared/confirm', () => ({ confirm: vi.fn() }));

let fake: Fake;
beforeEach(() => {
  const first = makeGapMap();
  const second = makeGapMap();
  Object.assign(second.chain, { code: 'Y', nameZh: '另一条链' });
  second.nodes.push(makeNode('M0203', { nameZh: '遮阳板' }));
  fake = new Fake()
    .on('GET /chains', () => ({ body: { items: [first.chain, second.chain] } }))
    .on('GET /chains/X/gap-map', () => ({ body: first }))
    .on('GET /chains/Y/gap-map', () => ({ body: second }))
    .on('GET /chains/X/scenarios', () => ({ body: { items: [] } }))
    .on('GET /chains/Y/scenarios', () => ({ body: { items: [] } }))
    .on('POST /chains/X/scenarios/attempts', () => ({ body: makeComparison() }))
    .on('POST /chains/Y/scenarios/attempts', () => ({ body: makeComparison() }))
    .on('GET /areas', () => ({ body: { items: [] } }))
    .on('GET /enterprises', () => ({ body: { items: [], next: null } }))
    .on('GET /chains/X/edits', () => ({ body: { items: [], next: null } }))
    .on('GET /chains/Y/edits', () => ({ body: { items: [], next: null } }));
});

/** As the router has it: the page stays, only the chain it is about is another. */
async function open(code: string, query = 'whatif=1') {
  const at = (chain: string) => `/chains/${chain}?view=table&${query}`;
  const { router, options } = await withApp({
    at: at(code),
    locale: 'zh-CN',
    can: ['chain:read', 'scenario:create'],
  });
  const { rerender } = render(ChainMapPage, { props: { code }, ...options });
  const goTo = async (next: string) => {
    await router.push(at(next));
    await rerender({ code: next });
  };
  return { goTo, router };
}

/** A scenario that is there, of this author; the test's person is u-1. */
function keep(authorId: string): void {
  const author = { id: authorId, name: 'Test Person' };
  const kept = { id: 's1', name: '两家落地', note: '', radius: 'city', shared: false, version: 1 };
  fake
    .on('GET /chains/X/scenarios/s1', () => ({ body: { ...kept, author, moves: [] } }))
    .on('GET /chains/X/scenarios/s1/comparison', () => ({ body: makeComparison() }));
}

const panel = () => screen.findByRole('complementary', { name: '情景推演' });
const movesIn = async () =>
  within(within(await panel()).getByRole('region', { name: '假设' })).queryAllByRole('listitem');
const asked = (code: string) =>
  fake.asked.filter(({ path }) => path === `/chains/${code}/scenarios/attempts`).map(({ body }) => body);

async function addSeat(): Promise<void> {
  const search = within(await panel()).getByRole('combobox', { name: '添加环节…' });
  await userEvent.type(search, '座椅总成');
  await userEvent.click(await screen.findByRole('option', { name: /座椅总成/ }));
  await vi.waitFor(async () => expect(await movesIn()).toHaveLength(1));
}

describe('What is tried on a map', () => {
  it('stays with its chain when another one is chosen', async () => {
    const { goTo } = await open('X');
    await addSeat();
    await vi.waitFor(() => expect(asked('X')).toHaveLength(1));

    await goTo('Y');
    await screen.findByText('遮阳板');
    expect(await movesIn()).toHaveLength(0);
    expect(within(await panel()).queryByText('12.90 亿元')).toBeNull();
    expect(asked('Y')).toEqual([]);

    await goTo('X');
    await vi.waitFor(async () => expect(await movesIn()).toHaveLength(1));
    expect(await within(await panel()).findByText('12.90 亿元')).toBeTruthy();
  });

  it('is compared on the map that is looked at, as a kept scenario is', async () => {
    keep('u-1');
    await open('X', 'radius=region&on=2025-11-20&year=2024&scenario=s1&whatif=1');

    const banner = (await screen.findByText('情景：两家落地')).closest<HTMLElement>('[role="status"]');
    await within(banner!).findByText('12.90 亿元');
    const compared = fake.asked.find(({ path }) => path === '/chains/X/scenarios/s1/comparison');
    expect(String(compared?.query)).toBe('radius=region&on=2025-11-20&year=2024');

    await addSeat();
    await vi.waitFor(() => expect(asked('X')).toHaveLength(1));
    expect(asked('X')).toMatchObject([{ radius: 'region', on: '2025-11-20', year: 2024 }]);
  });

  it('is deleted by its author, after a question, and the map is left as it is', async () => {
    keep('u-1');
    const map = makeGapMap();
    const gone = { status: 404, body: { status: 404, code: 'record.not-found' } };
    fake
      .on('DELETE /chains/X/scenarios/s1', () => ({ status: 204 }))
      .on('GET /chains/X/gap-map', ({ query }) =>
        query.get('scenario') && deleted() ? gone : { body: map },
      );
    const { router } = await open('X', 'scenario=s1');

    const deleted = () => fake.asked.filter(({ method }) => method === 'DELETE').length;

    vi.mocked(confirm).mockResolvedValue(false);
    await userEvent.click(await screen.findByRole('button', { name: '删除' }));
    expect(confirm).toHaveBeenCalledWith(
      expect.objectContaining({ text: '删除“两家落地”？删除后不能恢复。' }),
    );
    expect(deleted()).toBe(0);

    vi.mocked(confirm).mockResolvedValue(true);
    await userEvent.click(screen.getByRole('button', { name: '删除' }));
    await vi.waitFor(() => expect(screen.queryByText('情景：两家落地')).toBeNull());
    expect(deleted()).toBe(1);
    const [sent] = fake.asked.filter(({ method }) => method === 'DELETE');
    expect(sent!.headers.get('if-match')).toBe('"1"');

    router.back();
    await screen.findByRole('button', { name: '退出情景' });
    expect(screen.queryByText('情景：两家落地')).toBeNull();
  });

  it('is not offered for deletion to others', async () => {
    keep('u-2');
    await open('X', 'scenario=s1');
    expect(await screen.findByText('情景：两家落地')).toBeTruthy();
    expect(screen.queryByRole('button', { name: '删除' })).toBeNull();
  });

  it('is left where its scenario is no more', async () => {
    fake.refuse('GET /chains/X/gap-map', 404, { code: 'record.not-found' });
    await open('X', 'scenario=s1');
    await userEvent.click(await screen.findByRole('button', { name: '退出情景' }));
    await vi.waitFor(() =>
      expect(
        fake.asked
          .filter(({ path }) => path === '/chains/X/gap-map')
          .at(-1)
          ?.query.get('scenario'),
      ).toBeNull(),
    );
  });
});

describe('A kept scenario on the map', () => {
  const at = `/chains/X/scenarios/${SECOND}`;
  function keepMade(made: object): void {
    const author = { id: 'u-2', name: '李四' };
    const scenario = { id: SECOND, name: '三家落地', note: '', shared: true, version: 1, author, moves: [] };
    fake
      .on(`GET ${at}`, () => ({ body: { ...scenario, ...made } }))
      .on(`GET ${at}/comparison`, () => ({ body: makeComparison() }))
      .on('GET /chains/X/scenarios', () => ({
        body: { items: [scenario, { ...scenario, id: FIRST, name: '座椅一家' }] },
      }))
      .on('GET /chains/X/scenarios/comparison', () => ({ body: makeBeside() }));
  }
  const banner = async () =>
    (await screen.findByText('情景：三家落地')).closest<HTMLElement>('[role="status"]')!;

  it.each([
    [
      'in another radius and year',
      { radius: 'region', year: 2024, yearKnown: true },
      '半径 自治区 · 采购 2024 年',
    ],
    ['in another radius alone', { radius: 'region', year: null, yearKnown: true }, '半径 自治区'],
    ['before years were kept', { radius: 'zone', year: null, yearKnown: false }, '半径 高新区'],
  ])('says with what it was saved %s', async (_, made, words) => {
    keepMade(made);
    await open('X', `scenario=${SECOND}`);
    expect(within(await banner()).getByText(`保存时：${words}`)).toBeTruthy();
  });

  it.each([
    ['as it was saved', { radius: 'city', year: 2024, yearKnown: true }, '&year=2024'],
    ['in a year of which nothing is known', { radius: 'city', year: null, yearKnown: false }, '&year=2024'],
  ])('says nothing of that where it is looked at %s', async (_, made, query) => {
    keepMade(made);
    await open('X', `scenario=${SECOND}${query}`);
    expect((await banner()).textContent).not.toContain('保存时');
  });

  it('is set against another one: banner, column and figures tell which', async () => {
    keepMade({ radius: 'city', year: null, yearKnown: true });
    const { router } = await open('X', `scenario=${SECOND}`);
    await userEvent.selectOptions(await screen.findByLabelText('对比'), FIRST!);

    expect(await within(await banner()).findByText('对比：座椅一家')).toBeTruthy();
    expect(router.currentRoute.value.query).toMatchObject({ against: FIRST, mode: 'difference' });
    expect((await banner()).textContent).toMatch(/7.00 亿元.*6.00 亿元/);
    const table = screen.getByRole('table', { name: '产业链各环节的状态与缺口' });
    expect(within(table).getByRole('columnheader', { name: '比“座椅一家”' })).toBeTruthy();
    expect(within(table).getByText('缺口增加 1.00 亿元')).toBeTruthy();
    const asked = fake.asked.find(({ path }) => path === '/chains/X/scenarios/comparison');
    expect(asked?.query.get('ids')).toBe(`${SECOND},${FIRST}`);

    await userEvent.selectOptions(screen.getByLabelText('情景'), '');
    await vi.waitFor(() => expect(router.currentRoute.value.query.against).toBeUndefined());
    expect(router.currentRoute.value.query.mode).toBeUndefined();
  });

  it.each([
    ['what is', ''],
    ['another one', `&against=${FIRST}`],
  ])('says when its differences from %s do not come, and tries again', async (_, by) => {
    keepMade({ radius: 'city', year: null, yearKnown: true });
    const wanted = `GET ${by ? '/chains/X/scenarios' : at}/comparison` as const;
    fake.refuse(wanted, 503, { code: 'server.busy' });
    await open('X', `scenario=${SECOND}&mode=difference${by}`);
    const retry = await screen.findByRole('button', { name: '重试' });
    expect(screen.getByLabelText<HTMLSelectElement>('颜色').value).toBe('difference');

    fake.on(wanted, () => ({ body: by ? makeBeside() : makeComparison() }));
    await userEvent.click(retry);
    expect(await screen.findByRole('columnheader', { name: by ? '比“座椅一家”' : '情景差异' })).toBeTruthy();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('is set against what is where the other one is no more, and says so', async () => {
    keepMade({ radius: 'city', year: null, yearKnown: true });
    const beside = makeBeside();
    const scenarios = beside.scenarios.filter(({ id }) => id === SECOND);
    fake.on('GET /chains/X/scenarios/comparison', () => ({ body: { ...beside, scenarios, gone: [FIRST] } }));
    const { router } = await open('X', `scenario=${SECOND}&against=${FIRST}&mode=difference`);

    const told = await within(await banner()).findByText(/用来对比的情景已删除或不再共享/);
    await within(await banner()).findByText('12.90 亿元');
    expect(screen.getByRole('columnheader', { name: '情景差异' })).toBeTruthy();
    await userEvent.click(within(told).getByRole('button', { name: '关闭' }));
    await vi.waitFor(() => expect(router.currentRoute.value.query.against).toBeUndefined());
  });
});
