import { fireEvent, render, screen } from '@testing-library/vue';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { defineComponent, h } from 'vue';

import { Fake, withApp } from '@/testing';
import { deriveChain } from '../../composables/useChainMap';
import { useWhatIf, type WhatIf } from '../../composables/useWhatIf';
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
      whatIf = useWhatIf('X', () => 'city');
      return () => h(WhatIfPanel, { model, whatIf: whatIf!, onKept: kept });
    },
  });
  const { options } = await withApp({ at: '/chains/X', locale: 'zh-CN', can: ['scenario:create'] });
  render(Host, options);
  whatIf?.add({ code: 'M0201' }, { id: null, name: '演示座椅' });
  return { kept };
}

const bodies = (path: string) => fake.asked.filter((asked) => asked.path === path).map(({ body }) => body);

describe('WhatIfPanel', () => {
  it('shows every figure before and after, and which nodes change', async () => {
    await open();

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

  it('asks one thing at a time, and last what was changed meanwhile', async () => {
    const waiting: (() => void)[] = [];
    fake.on(ATTEMPTS, async () => {
      await new Promise<void>((resolve) => waiting.push(resolve));
      return { body: makeComparison() };
    });
    await open();
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
    const { kept } = await open();

    await userEvent.click(await screen.findByRole('button', { name: '保存情景' }));
    expect((await screen.findByRole('alert')).textContent).toContain('名');
    await userEvent.type(screen.getByLabelText(/情景名称/), '引进座椅');
    await userEvent.click(screen.getByRole('button', { name: '保存情景' }));

    await vi.waitFor(() => expect(kept).toHaveBeenCalledWith(scenario));
    expect(bodies('/chains/X/scenarios')).toMatchObject([{ name: '引进座椅', radius: 'city' }]);
  });

  it('keeps what was made when the server refuses it', async () => {
    fake.refuse('POST /chains/X/scenarios', 503, { code: 'server.busy' });
    const { kept } = await open();
    await userEvent.type(await screen.findByLabelText(/情景名称/), '引进座椅');
    await userEvent.click(screen.getByRole('button', { name: '保存情景' }));

    expect(await screen.findByRole('alert')).toBeTruthy();
    expect(screen.getByDisplayValue('引进座椅')).toBeTruthy();
    expect(kept).not.toHaveBeenCalled();
  });
});
