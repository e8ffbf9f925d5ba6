import { render, screen } from '@testing-library/vue';
import userEvent from '@testing-library/user-event';
import type { Permission } from '@lianzhao/contracts';
import { beforeEach, describe, expect, it, vi } from 'vitest';

import { Fake, withApp } from '@/testing';
import type { MapMode } from '../../model/paint';
import { type MapVariant, PRESENT } from '../../model/variant';
import { makeGapMap } from '../../testing/gapMap';
import MapLens from './MapLens.vue';

const phone = vi.hoisted(() => ({ narrow: false }));
vi.mock('@/ui', async (original) => ({
  ...(await original<typeof import('@/ui')>()),
  useNarrow: () => ({ __v_isRef: true, value: phone.narrow }),
}));

beforeEach(() => {
  phone.narrow = false;
  new Fake()
    .on('GET /areas', () => ({ body: { items: [] } }))
    .on('GET /chains/X/scenarios', () => ({ body: { items: [{ id: 's1', name: '引进座椅' }] } }));
});

async function open({
  can = ['chain:read', 'scenario:create'] as Permission[],
  comparing = false,
  variant: looked = PRESENT as MapVariant,
  mode = 'state' as MapMode,
} = {}) {
  const { options } = await withApp({ at: '/chains/X', locale: 'zh-CN', can });
  const [variant, trying] = [vi.fn(), vi.fn()];
  render(MapLens, {
    props: {
      ...{
        map: { ...makeGapMap(), years: [2025, 2024] },
        comparing,
        variant: looked,
        mode,
      },
      ...{ 'onUpdate:variant': variant, 'onUpdate:mode': vi.fn(), onTry: trying },
    },
    ...options,
  });
  return { variant, trying };
}

describe('MapLens', () => {
  it('asks for another radius and another year of purchases', async () => {
    const { variant } = await open();
    await userEvent.selectOptions(screen.getByLabelText('半径'), 'region');
    expect(variant).toHaveBeenLastCalledWith({ ...PRESENT, radius: 'region' });
    await userEvent.selectOptions(screen.getByLabelText('采购'), '2024');
    expect(variant).toHaveBeenLastCalledWith({ ...PRESENT, year: 2024 });
  });

  it('opens a kept scenario, or begins a new one', async () => {
    const { variant, trying } = await open();
    await screen.findByRole('option', { name: '引进座椅' });
    await userEvent.selectOptions(screen.getByLabelText('情景'), 's1');
    expect(variant).toHaveBeenLastCalledWith({ ...PRESENT, scenario: 's1' });
    await userEvent.selectOptions(screen.getByLabelText('情景'), 'new');
    expect(trying).toHaveBeenCalled();
  });

  it('offers a new scenario only to those who may make one', async () => {
    await open({ can: ['chain:read'] });
    await screen.findByRole('option', { name: '引进座椅' });
    expect(screen.queryByRole('option', { name: /新建/ })).toBeNull();
  });

  it('colours by what changes only where something is compared', async () => {
    await open({ mode: 'difference' });
    const withOut = screen.getAllByRole('option').map(({ textContent }) => textContent);
    expect(withOut).not.toContain('情景差异');
    expect(screen.getByLabelText<HTMLSelectElement>('颜色').value).toBe('state');
  });

  it('says differences while those of the open scenario are on their way', async () => {
    await open({ variant: { ...PRESENT, scenario: 's1' }, mode: 'difference' });
    expect(screen.getByLabelText<HTMLSelectElement>('颜色').value).toBe('difference');
  });

  it('folds away on a phone, where what is chosen stays told', async () => {
    phone.narrow = true;
    await open({ mode: 'difference', comparing: true });
    const fold = screen.getByRole('button', { name: /^筛选.*情景差异/ });
    expect(screen.queryByRole('group')).toBeNull();
    await userEvent.click(fold);
    expect(screen.getByRole('group', { name: '怎样看这张图' })).toBeTruthy();
  });
});
