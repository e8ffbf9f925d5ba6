import { render, screen } from '@testing-library/vue';
import { describe, expect, it } from 'vitest';

import { withApp } from '@/testing';
import { deriveChain } from '../../composables/useChainMap';
import { makeGapMap } from '../../testing/gapMap';
import SegmentList from './SegmentList.vue';

const model = deriveChain(makeGapMap());

async function renderList(lit?: ReadonlySet<string>) {
  const { options } = await withApp({ locale: 'zh-CN' });
  return render(SegmentList, { props: { model, lit }, ...options });
}

describe('SegmentList', () => {
  it('lists the streams from the source, the most valuable system first', async () => {
    await renderList();
    expect(screen.getAllByRole('heading').map((each) => each.textContent)).toEqual(['上游', '中游', '下游']);
    const systems = [...document.querySelectorAll('summary .name')].map((each) => each.textContent);
    expect(systems).toEqual(['材料', '电池系统', '内饰与座椅', '整车制造']);
  });

  it('tells counts by word as well as by glyph', async () => {
    await renderList();
    expect(document.querySelector('summary')?.textContent?.replace(/\s+/g, '')).toBe('材料缺失1无需求1');
  });

  it('keeps only what the legend asks for', async () => {
    await renderList(new Set(['M0102']));
    expect(screen.getAllByRole('heading').map((each) => each.textContent)).toEqual(['中游']);
    expect(screen.getAllByRole('link', { hidden: true })).toHaveLength(1);
  });
});
