import { render, screen } from '@testing-library/vue';
import { describe, expect, it } from 'vitest';

import { withApp } from '@/testing';
import { deriveChain } from '../../composables/useChainMap';
import { makeGapMap } from '../../testing/gapMap';
import MapFigures from './MapFigures.vue';

async function renderFigures(map = makeGapMap()) {
  const { options } = await withApp({ locale: 'zh-CN' });
  return render(MapFigures, { props: { model: deriveChain(map) }, ...options });
}

const hrefs = () => screen.getAllByRole('link').map((link) => link.getAttribute('href'));

describe('MapFigures', () => {
  it('makes every figure a link to the rows it was computed from', async () => {
    await renderFigures();
    expect(hrefs()).toEqual([
      '/chains/X?view=table&focus=demand&sort=-demand',
      '/chains/X?view=table&focus=covered',
      '/chains/X?view=table&focus=bought',
      '/chains/X?view=table&focus=gap&sort=-gap',
      '/chains/X?view=table&focus=demand&sort=-demand',
      '/chains/X?view=table&focus=top&sort=-priority',
    ]);
  });

  it('keeps the radius, the day and the scenario of the figure in the address of its rows', async () => {
    const { options } = await withApp({
      at: '/chains/X?radius=region&on=2025-11-03&node=M01',
      locale: 'zh-CN',
    });
    render(MapFigures, { props: { model: deriveChain(makeGapMap()) }, ...options });

    expect(hrefs()[0]).toContain('radius=region&on=2025-11-03');
    expect(hrefs()[0]).not.toContain('node=');
  });

  it('shows the rate with both of its numbers, as a range where nobody knows, and marks estimates', async () => {
    await renderFigures();
    expect(screen.getByText('0.0%–7.0%')).toBeTruthy();
    expect(screen.getByText('2 个有本地供应')).toBeTruthy();
    expect(screen.getByText('4 个外购环节')).toBeTruthy();
    expect(screen.getAllByText('估算')).toHaveLength(3);
  });

  it('says what is measured, and how much of it', async () => {
    const map = makeGapMap();
    map.totals.measuredValue = map.totals.demandValue;
    const first = await renderFigures(map);
    expect(screen.getAllByText('实测')).toHaveLength(3);
    first.unmount();
    map.totals.measuredValue = map.totals.demandValue! / 2;
    await renderFigures(map);
    expect(screen.getAllByText('50% 实测')).toHaveLength(3);
  });

  it('says how many gaps of unknown size the figure leaves out, and leads to them', async () => {
    const map = makeGapMap();
    const gap = map.nodes.find(({ leaf, priority }) => leaf && priority)!;
    Object.assign(gap, { localShare: { low: 0, high: 1 }, gapValue: null });
    await renderFigures(map);
    expect(screen.getByRole('link', { name: '另 1 个未定' }).getAttribute('href')).toContain('focus=open');
  });

  it('claims no share of a gap whose value is unknown', async () => {
    const map = makeGapMap();
    map.nodes.forEach((node) => (node.gapValue = null));
    map.totals.gapValue = null;
    await renderFigures(map);
    expect(screen.getByText('金额未知')).toBeTruthy();
    expect(screen.queryByText('占缺口价值')).toBeNull();
  });
});
