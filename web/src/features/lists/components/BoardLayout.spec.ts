import { fireEvent, render, screen } from '@testing-library/vue';
import { defineComponent, h } from 'vue';
import { describe, expect, it, vi } from 'vitest';

import { withApp } from '@/testing';
import BoardLayout from './BoardLayout.vue';

interface Row {
  id: string;
  stage: string;
}

const COLUMNS = ['new', 'contacted'].map((key) => ({
  ...{ key, label: key },
  source: {
    key: ['board', key],
    page: () =>
      Promise.resolve({
        items: key === 'new' ? [{ id: 'l-1', stage: 'new' }] : [],
        ...{ next: null, count: { value: key === 'new' ? 1 : 0, capped: false } },
      }),
  },
}));

async function show(moves: string[]) {
  const move = vi.fn();
  const Page = defineComponent(
    () => () =>
      h(
        BoardLayout<Row>,
        {
          ...{ columns: COLUMNS, label: 'Leads', stateOf: (row: Row) => row.stage },
          moves: () => moves.map((to) => ({ to, label: to })),
          onMove: move,
        },
        { card: ({ row }: { row: Row }) => h('span', row.id) },
      ),
  );
  render(Page, (await withApp()).options);
  const card = (await screen.findByText('l-1')).closest('li')!;
  return { move, card };
}

describe('a board', () => {
  it('asks for the move when a card is dropped on another column, and not on its own', async () => {
    const { move, card } = await show(['contacted']);
    await fireEvent.dragStart(card);
    await fireEvent.drop(screen.getByRole('region', { name: 'new' }));
    expect(move).not.toHaveBeenCalled();

    await fireEvent.dragStart(card);
    await fireEvent.drop(screen.getByRole('region', { name: 'contacted' }));
    expect(move).toHaveBeenCalledWith({ id: 'l-1', stage: 'new' }, 'contacted');
  });

  it('gives a card that may go nowhere neither a handle nor a menu', async () => {
    const { card } = await show([]);

    expect(card.getAttribute('draggable')).toBe('false');
    expect(screen.queryByRole('button', { name: 'Move to another column' })).toBeNull();
  });
});
