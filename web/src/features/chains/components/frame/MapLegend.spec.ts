import { render, screen } from '@testing-library/vue';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';

import { withApp } from '@/testing';
import { emptyCounts } from '../../model/groups';
import MapLegend from './MapLegend.vue';

const counts = { ...emptyCounts(), missing: 3, adequate: 1 };

async function renderLegend(modelValue: string[] = []) {
  const { options } = await withApp({ locale: 'zh-CN' });
  return render(MapLegend, { props: { counts, modelValue: modelValue as [] }, ...options });
}

describe('MapLegend', () => {
  it('names the states that occur, each with its count, and no others', async () => {
    await renderLegend();
    expect(
      screen.getAllByRole('button').map((button) => button.textContent?.replace(/\s+/g, ' ').trim()),
    ).toEqual(['缺失 3', '够用 1']);
  });

  it('adds a state to the filter and takes it away again', async () => {
    const { emitted } = await renderLegend(['adequate']);
    await userEvent.click(screen.getByRole('button', { name: /缺失/ }));
    await userEvent.click(screen.getByRole('button', { name: /够用/ }));
    expect(emitted('update:modelValue')).toEqual([[['adequate', 'missing']], [['missing']]]);
  });

  it('says which states are chosen, and offers to show everything again', async () => {
    const { emitted } = await renderLegend(['missing']);
    expect(screen.getByRole('button', { name: /缺失/ }).getAttribute('aria-pressed')).toBe('true');
    await userEvent.click(screen.getByRole('button', { name: '显示全部' }));
    expect(emitted('update:modelValue')).toEqual([[[]]]);
  });
});
