import { describe, expect, it } from '@jest/globals';

import { compute } from '../gap/gap-map';
import type { MoveInput } from '../gap/gap-input';
import { recompute } from '../gap/recompute';
import { aChain, aMove, aNode, aPurchase } from '../gap/testing/chains';
import { besideOf, type ComparedMap } from './beside';
import type { ScenarioDto } from './scenario.dto';

const input = aChain({
  nodes: [aNode('ROOT'), ...['LAMP', 'SEAT', 'WHEEL'].map((code) => aNode(code, 'ROOT'))],
  purchases: ['LAMP', 'SEAT', 'WHEEL'].map((code, at) => aPurchase(code, 100 * (at + 1), { localShare: 0 })),
});
const base = compute(input);
const data = { nodes: input.nodes.map(({ code }) => ({ code, nameZh: `环节${code}`, nameEn: code })) };
const asIs: ComparedMap = { data, computation: base };

function column(name: string, moves: MoveInput[]) {
  const touched = moves.map(({ nodeCode }) => nodeCode);
  const computation = recompute(base, { ...input, moves }, touched);
  const author = { id: 'u', name: 'An author' };
  const made = { radius: 'city', year: null, yearKnown: true } as const;
  const scenario = { ...{ id: name, name, note: '', author, ...made }, moves } as unknown as ScenarioDto;
  return { scenario, map: { data, computation }, left: [] };
}
const gapsOf = (scenarios: { gapValue: number | null }[]) => scenarios.map(({ gapValue }) => gapValue);

describe('scenarios beside each other', () => {
  it('list each leaf that is not the same in all, with what is and what each would make of it', () => {
    const { nodes } = besideOf(asIs, [
      column('A', [aMove('SEAT', { winShare: 0.5 })]),
      column('B', [aMove('SEAT', { winShare: 1 }), aMove('LAMP', { winShare: 0.5 })]),
    ]);

    expect(nodes.map(({ code, nameZh }) => [code, nameZh])).toEqual([
      ['SEAT', '环节SEAT'],
      ['LAMP', '环节LAMP'],
    ]);
    expect(nodes.map(({ asIs: is, scenarios }) => [is.gapValue, ...gapsOf(scenarios)])).toEqual([
      [200, 100, 0],
      [100, 100, 50],
    ]);
  });

  it('tell nodes that differ among them from those that only differ from what is', () => {
    const seat = () => aMove('SEAT', { winShare: 0.5 });
    const { nodes } = besideOf(asIs, [
      column('A', [seat(), aMove('LAMP')]),
      column('B', [seat()]),
      column('C', [seat()]),
    ]);

    expect(Object.fromEntries(nodes.map(({ code, apart }) => [code, apart]))).toEqual({
      SEAT: false,
      LAMP: true,
    });
  });

  it('put those whose gaps lie farthest apart first, and the others by code', () => {
    const { nodes } = besideOf(asIs, [
      column('A', [aMove('WHEEL', { winShare: 0.1 }), aMove('SEAT', { winShare: 0.2 })]),
      column('B', [aMove('LAMP', { winShare: 0.3 }), aMove('SEAT', { winShare: 0.1 })]),
    ]);

    expect(nodes.map(({ code }) => code)).toEqual(['SEAT', 'LAMP', 'WHEEL']);
  });

  it('have a column each, of whose they are and what the whole would be', () => {
    const left = [{ code: 'OLD', nameZh: '旧', nameEn: 'Old', retired: true, divided: false, heir: null }];
    const { asIs: is, scenarios } = besideOf(asIs, [
      { ...column('A', [aMove('SEAT', { winShare: 1 }), aMove('LAMP', { winShare: 1 })]), left },
      column('B', []),
    ]);

    expect(is.totals.gapValue).toBe(600);
    expect(scenarios).toMatchObject([
      { id: 'A', moves: 2, radius: 'city', left, totals: { gapValue: 300 } },
      { id: 'B', moves: 0, left: [], totals: { gapValue: 600 } },
    ]);
    expect(is.states.missing).toBe(3);
    expect(scenarios.map(({ states }) => states.missing)).toEqual([1, 3]);
  });

  it('are nowhere different where nothing is supposed', () => {
    expect(besideOf(asIs, [column('A', []), column('B', [])]).nodes).toEqual([]);
    expect(besideOf(asIs, []).nodes).toEqual([]);
  });
});
