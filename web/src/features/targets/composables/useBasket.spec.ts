import { render } from '@testing-library/vue';
import { beforeEach, describe, expect, it } from 'vitest';
import { defineComponent } from 'vue';

import { Fake, withApp } from '@/testing';
import { aCandidate, aNode } from '../testing/candidate';
import { useBasket } from './useBasket';

const NODES = [aNode({ code: 'A-1', firms: 3 }), aNode({ code: 'A-2', firms: 0 })];
let server: Fake;

async function open() {
  const { options } = await withApp();
  let basket!: ReturnType<typeof useBasket>;
  const Probe = defineComponent({
    setup() {
      basket = useBasket({ chain: 'A', nodes: () => NODES, suggestedName: () => 'Firms for seats' });
      return () => null;
    },
  });
  render(Probe, options);
  return basket;
}

const sent = () => server.asked.map(({ body }) => body as Record<string, unknown>);
const keys = () => server.asked.map(({ headers }) => headers.get('idempotency-key'));

beforeEach(() => {
  server = new Fake().on('POST /target-lists', () => ({ status: 201, body: { id: 'l-1' } }));
});

describe('the basket', () => {
  it('becomes a list of what was picked, under the name it was given or a fitting one', async () => {
    const basket = await open();
    basket.toggle(aCandidate({ nodeCodes: ['A-1'] }));
    basket.form.quotas['A-1'] = 5;

    expect(await basket.save()).toEqual({ id: 'l-1' });
    expect(sent()).toEqual([
      {
        ...{ chain: 'A', name: 'Firms for seats', status: 'active', despiteConflicts: false },
        quotas: [{ nodeCode: 'A-1', quota: 5 }],
        targets: [{ enterpriseId: 'e-1', nodeCode: 'A-1' }],
      },
    ]);
    expect(basket.form.picks).toEqual([]);
  });

  it('keeps everything when another department has a firm, and asks again knowingly', async () => {
    server.refuse('POST /target-lists', 409, { code: 'target.on-another-list' });
    const basket = await open();
    basket.toggle(aCandidate({ nodeCodes: ['A-1'] }));
    await basket.save();

    expect(basket.problem.value?.code).toBe('target.on-another-list');
    expect(basket.form.picks).toHaveLength(1);
    await basket.save({ despite: true });
    expect(sent().map(({ despiteConflicts }) => despiteConflicts)).toEqual([false, true]);
    expect(new Set(keys()).size).toBe(2);
  });

  it('does not make a second list of one whose answer was lost', async () => {
    const basket = await open();
    basket.toggle(aCandidate({ nodeCodes: ['A-1'] }));
    server.on('POST /target-lists', () => {
      throw new TypeError('network');
    });
    await basket.save();
    server.on('POST /target-lists', () => ({ status: 201, body: { id: 'l-1' } }));
    await basket.save();

    expect(keys()[0]).toBe(keys()[1]);
  });

  it('is still there after a reload, and one more press takes a firm out', async () => {
    const candidate = aCandidate({ nodeCodes: ['A-1'] });
    (await open()).toggle(candidate);
    await new Promise((done) => setTimeout(done));
    const again = await open();

    expect(again.has('e-1')).toBe(true);
    again.toggle(candidate);
    expect(again.form.picks).toEqual([]);
  });
});
