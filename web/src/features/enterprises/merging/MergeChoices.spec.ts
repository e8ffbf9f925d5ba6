import userEvent from '@testing-library/user-event';
import { render, screen } from '@testing-library/vue';
import { describe, expect, it } from 'vitest';

import { withApp } from '@/testing';
import MergeChoices from './MergeChoices.vue';

const PREVIEW = {
  target: { name: 'Demo Seats Ltd' },
  source: { name: 'Demo Seating' },
  fields: [
    { field: 'city', label: 'City', target: 'Ordos', source: 'Hefei', onlySource: false },
    { field: 'uscc', label: 'Code', target: null, source: '91150691MA0PXYZ123', onlySource: true },
  ],
  rows: [{ kind: 'lead', moved: 2, joined: 0, dropped: 0, names: ['A first sign'] }],
  note: 'It can be undone.',
};

describe('MergeChoices', () => {
  it('takes over what only the one that goes says, and what was chosen', async () => {
    const { options } = await withApp({ can: ['enterprise:merge'] });
    const { emitted } = render(MergeChoices, { ...options, props: { ...PREVIEW, busy: false } });
    const go = () => userEvent.click(screen.getByRole('button', { name: /Merge into/ }));

    expect(screen.getByText('2 follow')).toBeTruthy();
    expect(screen.getByText('A first sign, and 1 more')).toBeTruthy();
    await go();
    await userEvent.click(screen.getByRole('radio', { name: 'Hefei' }));
    await go();

    expect(emitted('merge')).toEqual([[['uscc']], [['city', 'uscc']]]);
  });
});
