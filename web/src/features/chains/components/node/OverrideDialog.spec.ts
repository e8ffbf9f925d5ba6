import { render, screen } from '@testing-library/vue';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';

import { Fake, withApp } from '@/testing';
import { makeGap } from '../../testing/gapMap';
import OverrideDialog from './OverrideDialog.vue';

const PATH = '/chains/X/nodes/M0201/override';
let fake: Fake;
beforeEach(() => (fake = new Fake()));

async function open(node = makeGap('M0201', 100)) {
  const { options } = await withApp({ at: '/chains/X', locale: 'zh-CN', can: ['chain:edit'] });
  const shown = vi.fn();
  render(OverrideDialog, {
    props: { modelValue: true, node, chain: 'X', 'onUpdate:modelValue': shown },
    ...options,
  });
  await screen.findByRole('dialog');
  return shown;
}

describe('OverrideDialog', () => {
  it('sends what a person says, why, and until when', async () => {
    fake.on(`PUT ${PATH}`, () => ({ status: 204 }));
    const shown = await open();
    await userEvent.selectOptions(screen.getByLabelText('状态'), 'adequate');
    await userEvent.type(screen.getByLabelText(/理由/), '座椅厂已试产');
    await userEvent.click(screen.getByRole('button', { name: '保存' }));

    await vi.waitFor(() => expect(shown).toHaveBeenCalledWith(false));
    expect(fake.asked[0]?.body).toMatchObject({ state: 'adequate', action: null, reason: '座椅厂已试产' });
    expect((fake.asked[0]?.body as { expiresOn: string }).expiresOn).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });

  it('stays open with what was typed when it is refused, and says which field', async () => {
    fake.refuse(`PUT ${PATH}`, 400, {
      code: 'input.invalid',
      errors: [{ pointer: '/reason', code: 'min-length', params: { min: 2 } }],
    });
    const shown = await open();
    await userEvent.type(screen.getByLabelText(/理由/), '啊');
    await userEvent.click(screen.getByRole('button', { name: '保存' }));

    await vi.waitFor(() => expect(screen.getByLabelText(/理由/).getAttribute('aria-invalid')).toBe('true'));
    expect(screen.getByDisplayValue('啊')).toBeTruthy();
    expect(shown).not.toHaveBeenCalled();
  });

  it('can be withdrawn while it holds', async () => {
    fake.on(`DELETE ${PATH}`, () => ({ status: 204 }));
    const override = {
      state: 'adequate' as const,
      action: null,
      reason: '试产',
      author: '演示员',
      expiresOn: '2999-01-01',
    };
    const shown = await open(makeGap('M0201', 100, { override }));
    await userEvent.click(screen.getByRole('button', { name: /撤回/ }));

    await vi.waitFor(() => expect(shown).toHaveBeenCalledWith(false));
    expect(fake.asked[0]?.method).toBe('DELETE');
  });
});
