import { render, screen } from '@testing-library/vue';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';

import { withI18n } from '@/testing';
import ModalDialog from './ModalDialog.vue';

function open(changed: boolean) {
  const shut = vi.fn();
  const view = render(ModalDialog, {
    ...withI18n(),
    props: { modelValue: true, title: 'A form', changed, 'onUpdate:modelValue': shut },
    slots: { default: 'fields' },
  });
  return { shut, ...view };
}

const close = () => screen.findByRole('button', { name: 'Close' });

describe('ModalDialog', () => {
  it('asks nothing when nothing was filled in', async () => {
    open(false);
    await userEvent.click(await close());
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('asks before what was filled in goes, and goes on or gives it up', async () => {
    const { shut, emitted } = open(true);
    await userEvent.click(await close());
    expect(shut).not.toHaveBeenCalled();
    expect((await screen.findByRole('alert')).textContent).toContain('not saved');

    await userEvent.click(screen.getByRole('button', { name: 'Go on' }));
    expect(screen.queryByRole('alert')).toBeNull();
    await userEvent.click(await close());
    await userEvent.click(screen.getByRole('button', { name: 'Discard' }));
    expect(shut).toHaveBeenCalledWith(false);
    expect(emitted('abandon')).toHaveLength(1);
  });
});
