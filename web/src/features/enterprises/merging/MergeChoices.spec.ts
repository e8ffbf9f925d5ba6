import userEvent from '@testing-library/user-event';
import { render, screen } from '@testing-library/vue';
import { describe, expect, it } from 'vitest';

import { withApp } from '@/testing';
import type { MergePreview } from './merge.queries';
import MergeChoices from './MergeChoices.vue';

const PREVIEW = {
  target: { id: 'e-1', name: 'Demo Seats Ltd', version: 3 },
  source: { id: 'e-2', name: 'Demo Seating', version: 1 },
  fields: [
    { field: 'city', target: 'Ordos', source: 'Hefei', onlySource: false },
    { field: 'uscc', target: null, source: '91150691MA0PXYZ123', onlySource: true },
  ],
  rows: [{ kind: 'lead', moved: 2, joined: 0, dropped: 0 }],
} as unknown as MergePreview;

describe('MergeChoices', () => {
  it('takes over what only the one that goes says, and what was chosen', async () => {
    const { options } = await withApp({ can: ['enterprise:merge'] });
    const { emitted } = render(MergeChoices, { ...options, props: { preview: PREVIEW, busy: false } });
    const go = () => userEvent.click(screen.getByRole('button', { name: /Merge into/ }));

    expect(screen.getByText('2 follow')).toBeTruthy();
    await go();
    await userEvent.click(screen.getByRole('radio', { name: 'Hefei' }));
    await go();

    expect(emitted('merge')).toEqual([[['uscc']], [['city', 'uscc']]]);
  });
});
