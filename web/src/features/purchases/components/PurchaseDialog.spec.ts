import { render, screen } from '@testing-library/vue';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';

import { Problem } from '@/api';
import { Fake, withApp } from '@/testing';
import { ANCHORS, aPurchase } from '../testing/purchases';
import PurchaseDialog from './PurchaseDialog.vue';

beforeEach(() => {
  new Fake()
    .on('GET /anchors', () => ({ body: ANCHORS }))
    .on('GET /areas', () => ({ body: { items: [] } }))
    .on('GET /chains', () => ({ body: { items: [] } }));
});

async function open(save: () => Promise<unknown>, purchase = aPurchase()) {
  const { options } = await withApp({ can: ['purchase:read', 'purchase:write'] });
  const shown = vi.fn();
  render(PurchaseDialog, {
    props: {
      modelValue: true,
      purchase,
      anchorId: undefined,
      save: save as never,
      'onUpdate:modelValue': shown,
    },
    ...options,
  });
  await screen.findByRole('dialog');
  return shown;
}

const amount = () => screen.getByLabelText(/^Amount/);

describe('PurchaseDialog', () => {
  it('shows amounts in 万元 and shares as percents, and sends what they are', async () => {
    const save = vi.fn(() => Promise.resolve(aPurchase({ version: 2 })));
    const shown = await open(save);
    expect(screen.getByDisplayValue('1250')).toBeTruthy();
    expect(screen.getByDisplayValue('35')).toBeTruthy();
    await userEvent.clear(amount());
    await userEvent.type(amount(), '1300.5');
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));

    await vi.waitFor(() => expect(shown).toHaveBeenCalledWith(false));
    expect(save).toHaveBeenCalledWith(
      expect.objectContaining({
        nodeCode: 'AUTO-1',
        value: '13005000',
        localShare: 0.35,
        supplierPlace: null,
      }),
      expect.objectContaining({ id: 'p-1', version: 1 }),
    );
  });

  it('refuses before it sends what cannot be', async () => {
    const save = vi.fn();
    await open(save, aPurchase({ periodStart: '2025-04-01', value: '0' }));
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));

    expect(await screen.findByText('Enter a number above 0')).toBeTruthy();
    expect(screen.getByText('Cannot be before the first day')).toBeTruthy();
    expect(save).not.toHaveBeenCalled();
  });

  it('puts what somebody else changed beside it, and saves on the version that is stored now', async () => {
    const theirs = aPurchase({ version: 3, value: '99000000.00' });
    const save = vi
      .fn()
      .mockRejectedValueOnce(new Problem({ status: 409, code: 'record.stale', current: theirs }))
      .mockResolvedValueOnce(aPurchase({ version: 4 }));
    const shown = await open(save);
    await userEvent.clear(amount());
    await userEvent.type(amount(), '1300');
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));

    await screen.findByRole('region', { name: /versions/i });
    const [mine] = screen.getAllByRole('radio');
    await userEvent.click(mine!);
    await userEvent.click(screen.getByRole('button', { name: /Save/ }));
    await vi.waitFor(() => expect(shown).toHaveBeenCalledWith(false));
    expect(save).toHaveBeenLastCalledWith(
      expect.objectContaining({ value: '13000000' }),
      expect.objectContaining({ version: 3 }),
    );
  });
});
