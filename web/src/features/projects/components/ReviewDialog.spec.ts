import userEvent from '@testing-library/user-event';
import { cleanup, render, screen, waitFor } from '@testing-library/vue';
import { describe, expect, it, vi } from 'vitest';

import { withApp } from '@/testing';
import ReviewDialog from './ReviewDialog.vue';

async function openForm(record = vi.fn(async () => true)) {
  const { options } = await withApp();
  const { emitted } = render(ReviewDialog, { props: { projectId: 'p-1', record }, ...options });
  return { record, emitted, opinion: await screen.findByRole<HTMLTextAreaElement>('textbox') };
}

describe('ReviewDialog', () => {
  it('has what was typed again after a reload, until it is recorded', async () => {
    const refused = await openForm(vi.fn(async () => false));
    await userEvent.type(refused.opinion, 'No preference found');
    await userEvent.click(screen.getByRole('button', { name: 'Save the result' }));
    expect(refused.emitted('close')).toBeUndefined();
    cleanup();

    const again = await openForm();
    expect(again.opinion.value).toBe('No preference found');
    await userEvent.click(screen.getByRole('button', { name: 'Save the result' }));
    await waitFor(() => expect(again.emitted('close')).toHaveLength(1));
    expect(again.record).toHaveBeenCalledWith(expect.objectContaining({ opinion: 'No preference found' }));
    cleanup();

    expect((await openForm()).opinion.value).toBe('');
  });
});
