import userEvent from '@testing-library/user-event';
import { render, screen } from '@testing-library/vue';
import { describe, expect, it, vi } from 'vitest';

import { withI18n } from '@/testing';
import ComboBox from './ComboBox.vue';

interface Firm {
  id: string;
  name: string;
}
const FIRMS: Firm[] = [
  { id: '1', name: 'Seats East' },
  { id: '2', name: 'Seats West' },
];

function open(search = vi.fn(async (words: string) => FIRMS.filter(({ name }) => name.includes(words)))) {
  const shown = render(ComboBox<Firm>, {
    props: { modelValue: null, search, text: (firm: Firm) => firm.name, label: 'Firm' },
    ...withI18n(),
  });
  return { ...shown, search, field: screen.getByRole('combobox') as HTMLInputElement };
}

const rest = () => new Promise((resolve) => setTimeout(resolve, 300));

describe('ComboBox', () => {
  it('offers what it finds and gives back what was chosen with the arrows', async () => {
    const { field, emitted } = open();

    await userEvent.type(field, 'West');
    await screen.findByRole('option', { name: 'Seats West', selected: true });
    await userEvent.keyboard('{Enter}');

    expect(emitted('update:modelValue')?.at(-1)).toEqual([FIRMS[1]]);
    expect(field.value).toBe('Seats West');
  });

  it('stays closed once something is chosen, even while a question is on its way', async () => {
    const { field } = open();
    await userEvent.click(field);
    await screen.findAllByRole('option');

    await userEvent.keyboard('S{ArrowDown}{Enter}');
    await rest();

    expect(field.getAttribute('aria-expanded')).toBe('false');
    expect(field.value).toBe('Seats East');
  });

  it('gives its options names that no field of another part of the page has', async () => {
    const { field } = open();
    await userEvent.click(field);

    // Fields inside a component that asks the server are named so by Vue: `v-0-1-0` below `v-0-1`.
    for (const { id } of await screen.findAllByRole('option')) expect(id).not.toMatch(/^v(-\d+)+$/);
  });

  it('takes the words as they are where nothing was chosen', async () => {
    const { field, emitted } = open(vi.fn(async () => []));

    await userEvent.type(field, 'abc');
    await screen.findByText('Nothing found');
    await userEvent.keyboard('{Enter}');

    expect(emitted('submit')).toEqual([['abc']]);
  });

  it('says so when the search fails, and asks again', async () => {
    const search = vi.fn<(words: string) => Promise<Firm[]>>().mockRejectedValueOnce(new Error('lost'));
    search.mockResolvedValue(FIRMS);
    const { field } = open(search as never);
    await userEvent.click(field);
    await screen.findByText('The search failed; type again to retry');

    await userEvent.type(field, 'S');

    expect(await screen.findAllByRole('option')).toHaveLength(2);
  });

  it('closes on Escape and leaves what was there', async () => {
    const { field } = open();
    await userEvent.click(field);
    await screen.findAllByRole('option');
    await userEvent.keyboard('{Escape}');

    expect(field.getAttribute('aria-expanded')).toBe('false');
  });
});
