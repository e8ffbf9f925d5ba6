import userEvent from '@testing-library/user-event';
import { render, screen } from '@testing-library/vue';
import { describe, expect, it } from 'vitest';
import { defineComponent, h, ref } from 'vue';

import { withApp } from '@/testing';
import VisitFiles from './VisitFiles.vue';

async function openForm() {
  const { options } = await withApp({ can: ['file:write'] });
  const bundle = ref('');
  const Form = defineComponent(
    () => () =>
      h(VisitFiles, { modelValue: bundle.value, 'onUpdate:modelValue': (to: string) => (bundle.value = to) }),
  );
  render(Form, options);
  return bundle;
}

describe('VisitFiles', () => {
  it('shows what was chosen at once, also the first, and takes it away again', async () => {
    const bundle = await openForm();
    const file = new File(['what is in it'], 'hall.jpg', { type: 'image/jpeg' });
    await userEvent.upload(screen.getByLabelText('Add photos or files', { selector: 'input' }), file);

    expect(await screen.findByText('hall.jpg')).toBeTruthy();
    expect(bundle.value).not.toBe('');
    await userEvent.click(screen.getByRole('button', { name: 'Remove: hall.jpg' }));
    expect(screen.queryByText('hall.jpg')).toBeNull();
  });
});
