import { fireEvent, render, screen, within } from '@testing-library/vue';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { defineComponent, h } from 'vue';

import { Fake, withApp } from '@/testing';
import { deriveChain } from '../../composables/useChainMap';
import type { Move, Scenario } from '../../chain.types';
import { useWhatIf, type WhatIf } from '../../composables/useWhatIf';
import { PRESENT, viewOf } from '../../model/variant';
import { makeComparison } from '../../testing/comparison';
import { makeGapMap } from '../../testing/gapMap';
import WhatIfPanel from './WhatIfPanel.vue';

const ATTEMPTS = 'POST /chains/X/scenarios/attempts';
let fake: Fake;
beforeEach(() => {
  sessionStorage.clear();
  localStorage.clear();
  fake = new Fake()
    .on(ATTEMPTS, () => ({ body: makeComparison() }))
    .on('GET /areas', () => ({ body: { items: [] } }))
    .on('GET /enterprises', () => ({ body: { items: [], next: null } }));
});

async function open() {
  const model = deriveChain(makeGapMap());
  const kept = vi.fn();
  let whatIf: WhatIf | undefined;
  const Host = defineComponent({
    setup() {
      whatIf = useWhatIf('X', () => viewOf(PRESENT));
      return () => h(WhatIfPanel, { model, whatIf: whatIf!, onKept: kept });
    },
  });
  const { options } = await withApp({ at: '/chains/X', locale: 'zh-CN', can: ['scenario:create'] });
  render(Host, options);
  return { kept, whatIf: whatIf! };
}

async function openWithSeat() {
  const opened = await open();
  opened.whatIf.add({ code: 'M0201' }, { id: null, name: '演示座椅' });
  return opened;
}

const bodies = (path: string) => fake.asked.filter((asked) => asked.path === path).map(({ body }) => body);

describe('WhatIfPanel', () => {
  it('shows every figure before and after, and which nodes change', async () => {
    await openWithSeat();

    expect(await screen.findByText('12.90 亿元')).toBeTruthy();
    expect(screen.getByText('11.10 亿元')).toBeTruthy();
    expect(screen.getByText('14.0%')).toBeTruthy();
    expect(bodies('/chains/X/scenarios/attempts')).toEqual([
      {
        ...{ radius: 'city' },
        moves: [
          {
            nodeCode: 'M0201',
            enterpriseId: null,
            name: '演示座椅',
            winShare: 0.6,
            tracedShare: null,
            annualSupply: null,
          },
        ],
      },
    ]);
  });

  it('tells of each node what becomes of its gap and its coverage', async () => {
    const comparison = makeComparison();
    const [seat] = comparison.nodes;
    Object.assign(seat!.before, { coverage: null });
    Object.assign(seat!.after, { coverage: 0.6 });
    fake.on(ATTEMPTS, () => ({ body: comparison }));
    await openWithSeat();

    const list = await screen.findByRole('region', { name: '变化的环节（1）' });
    const told = within(list)
      .getAllByRole('definition')
      .map(({ textContent }) => textContent);
    expect(told).toEqual(['3.00 亿元 → 变为1.20 亿元', '– → 变为60%']);
    expect(within(list).queryByText('可及')).toBeNull();
  });

  it('takes one node after another: its field is empty once a node is added', async () => {
    const { whatIf } = await open();
    const field = await screen.findByRole<HTMLInputElement>('combobox', { name: '添加环节…' });
    await userEvent.type(field, '座椅总成');
    await userEvent.click(await screen.findByRole('option', { name: /座椅总成/ }));

    await vi.waitFor(() => expect(field.value).toBe(''));
    expect(whatIf.draft.moves).toHaveLength(1);
  });

  it('asks one thing at a time, and last what was changed meanwhile', async () => {
    const waiting: (() => void)[] = [];
    fake.on(ATTEMPTS, async () => {
      await new Promise<void>((resolve) => waiting.push(resolve));
      return { body: makeComparison() };
    });
    await openWithSeat();
    await vi.waitFor(() => expect(waiting).toHaveLength(1));
    const share = await screen.findByRole('slider');
    for (const percent of [61, 62, 63]) await fireEvent.update(share, String(percent));
    expect(waiting).toHaveLength(1);

    waiting[0]?.();
    await vi.waitFor(() => expect(waiting).toHaveLength(2));
    waiting[1]?.();
    await screen.findByText('12.90 亿元');
    expect(bodies('/chains/X/scenarios/attempts')).toMatchObject([
      { moves: [{ winShare: 0.6 }] },
      { moves: [{ winShare: 0.63 }] },
    ]);
  });

  it('is kept under a name, and not without one', async () => {
    const scenario = { id: 's1', name: '引进座椅' };
    fake.on('POST /chains/X/scenarios', () => ({ status: 201, body: scenario }));
    const { kept } = await openWithSeat();

    await userEvent.click(await screen.findByRole('button', { name: '保存情景' }));
    expect((await screen.findByRole('alert')).textContent).toContain('名');
    await userEvent.type(screen.getByLabelText(/情景名称/), '引进座椅');
    await userEvent.click(screen.getByRole('button', { name: '保存情景' }));

    await vi.waitFor(() => expect(kept).toHaveBeenCalledWith(scenario));
    expect(bodies('/chains/X/scenarios')).toMatchObject([{ name: '引进座椅', radius: 'city', year: null }]);
  });

  it('keeps what was made when the server refuses it', async () => {
    fake.refuse('POST /chains/X/scenarios', 503, { code: 'server.busy' });
    const { kept } = await openWithSeat();
    await userEvent.type(await screen.findByLabelText(/情景名称/), '引进座椅');
    await userEvent.click(screen.getByRole('button', { name: '保存情景' }));

    expect(await screen.findByRole('alert')).toBeTruthy();
    expect(screen.getByDisplayValue('引进座椅')).toBeTruthy();
    expect(kept).not.toHaveBeenCalled();
  });
});

const OLD = 'M0299';
const move = (nodeCode: string) => ({
  ...{ nodeCode, enterpriseId: null, name: '演示座椅', winShare: 0.6, tracedShare: null, annualSupply: null },
});
const stored = (nodeCode: string) => ({ ...move(nodeCode), nodeNameZh: '', nodeNameEn: '' });
/** One move at a node that was merged into the seats, one at the battery. */
const SCENARIO: Scenario = {
  ...{ id: 's1', name: '两家落地', note: '', radius: 'city', shared: false, version: 3 },
  ...{ year: null, yearKnown: true },
  author: { id: 'u-1', name: 'Test Person' },
  moves: [
    { ...stored(OLD), retired: true, mergedInto: 'M0201' },
    { ...stored('M0101'), retired: false, mergedInto: null },
  ],
  ...{ createdAt: '2025-11-01T00:00:00Z', updatedAt: '2025-11-01T00:00:00Z' },
};

describe('WhatIfPanel at a node that is no more', () => {
  beforeEach(() => {
    const heir = { code: 'M0201', nameZh: '座椅总成', nameEn: 'Seat' };
    const left = [{ code: OLD, nameZh: '座椅骨架', nameEn: 'Frame', retired: true, divided: false, heir }];
    fake.on(ATTEMPTS, ({ body }) => {
      const gone = (body as { moves: Move[] }).moves.some(({ nodeCode }) => nodeCode === OLD);
      return { body: { ...makeComparison(), left: gone ? left : [] } };
    });
  });

  it('says so, and saving other changes of one’s own loses nothing', async () => {
    fake.on('PATCH /chains/X/scenarios/s1', () => ({ body: SCENARIO }));
    const { kept, whatIf } = await open();
    whatIf.open(SCENARIO, true);

    expect(await screen.findByText(/该环节已并入“座椅总成”/)).toBeTruthy();
    expect(screen.getByText('座椅骨架')).toBeTruthy();
    await fireEvent.update(screen.getByRole('slider'), '80');
    await userEvent.click(screen.getByRole('button', { name: '保存修改' }));
    await vi.waitFor(() => expect(kept).toHaveBeenCalled());
    expect(bodies('/chains/X/scenarios/s1')).toMatchObject([
      { moves: [move(OLD), { ...move('M0101'), winShare: 0.8 }] },
    ]);
  });

  it('takes it to where the node went in one press', async () => {
    const { whatIf } = await open();
    whatIf.open(SCENARIO, true);

    await userEvent.click(await screen.findByRole('button', { name: '移到“座椅总成”' }));
    await vi.waitFor(() => expect(screen.getAllByRole('slider')).toHaveLength(2));
    await vi.waitFor(() =>
      expect(bodies('/chains/X/scenarios/attempts').at(-1)).toMatchObject({
        moves: [move('M0201'), move('M0101')],
      }),
    );
    expect(screen.queryByText(/该环节已并入/)).toBeNull();
  });

  it('begins no copy of somebody else’s with it', async () => {
    fake.on('POST /chains/X/scenarios', () => ({ status: 201, body: SCENARIO }));
    const { kept, whatIf } = await open();
    whatIf.open(SCENARIO, false);

    await screen.findByText(/该环节已并入/);
    await userEvent.click(screen.getByRole('button', { name: '保存情景' }));
    expect((await screen.findByRole('alert')).textContent).toContain('停用');
    expect(bodies('/chains/X/scenarios')).toEqual([]);

    await userEvent.click(screen.getByRole('button', { name: '去掉座椅骨架' }));
    await userEvent.click(screen.getByRole('button', { name: '保存情景' }));
    await vi.waitFor(() => expect(kept).toHaveBeenCalled());
    expect(bodies('/chains/X/scenarios')).toMatchObject([{ moves: [move('M0101')] }]);
  });

  it('is told that the node was divided, and that one of its parts is meant', async () => {
    const left = [
      { ...{ code: OLD, nameZh: '座椅骨架', nameEn: 'Frame' }, retired: false, divided: true, heir: null },
    ];
    fake.on(ATTEMPTS, () => ({ body: { ...makeComparison(), left } }));
    const { whatIf } = await open();
    whatIf.open(SCENARIO, false);

    await screen.findByText(/该环节已细分/);
    await userEvent.click(screen.getByRole('button', { name: '保存情景' }));
    expect((await screen.findByRole('alert')).textContent).toContain('已细分');
    expect(bodies('/chains/X/scenarios')).toEqual([]);
  });

  it('becomes a new one when its scenario was deleted meanwhile', async () => {
    const kept = { id: 's2', name: '两家落地' };
    fake
      .refuse('PATCH /chains/X/scenarios/s1', 404, { code: 'record.not-found' })
      .on('POST /chains/X/scenarios', () => ({ status: 201, body: kept }))
      .on(ATTEMPTS, () => ({ body: makeComparison() }));
    const { kept: emitted, whatIf } = await open();
    whatIf.open(SCENARIO, true);

    await userEvent.click(await screen.findByRole('button', { name: '保存修改' }));
    await userEvent.click(await screen.findByRole('button', { name: '保存情景' }));
    await vi.waitFor(() => expect(emitted).toHaveBeenCalledWith(kept));
    expect(bodies('/chains/X/scenarios')).toMatchObject([
      { name: '两家落地', moves: [move(OLD), move('M0101')] },
    ]);
  });
});
