import { render, screen } from '@testing-library/vue';
import { expect, it } from 'vitest';

import { withApp } from '@/testing';
import type { GapNodeDetail } from '../../chain.types';
import { makeNode } from '../../testing/gapMap';
import NodeDetail from './NodeDetail.vue';

async function shown(change: Partial<GapNodeDetail>): Promise<void> {
  const lists = { demandRows: [], localSites: [], upstream: [], downstream: [] };
  const words = { keywords: [], technologies: [], industryCodes: [] };
  const facts = { supplyRadius: null, energyIntensity: null, minScale: null, costSharePct: null, source: '' };
  const detail = {
    ...makeNode('AUTO-M0806'),
    ...lists,
    ...words,
    ...facts,
    ...change,
  } as unknown as GapNodeDetail;
  const { options } = await withApp();
  render(NodeDetail, {
    ...options,
    props: { detail, map: { anchors: [], radius: 'city', staleMonths: 24, on: null } },
  });
}

it('shows by which words and codes tables and searches know the node', async () => {
  await shown({ keywords: ['坐椅', '汽车座椅'], industryCodes: ['C3670'] });
  expect(screen.getByText('坐椅, 汽车座椅')).toBeTruthy();
  expect(screen.getByText('C3670')).toBeTruthy();
  expect(screen.queryByText('Key technologies')).toBeNull();
});

it('has no heading for facts that nobody has entered', async () => {
  await shown({});
  expect(screen.queryByText('About this node')).toBeNull();
});
