import userEvent from '@testing-library/user-event';
import { render, screen, within } from '@testing-library/vue';
import { describe, expect, it } from 'vitest';

import { withApp } from '@/testing';
import { aCandidate } from '../testing/candidate';
import CandidateRow from './CandidateRow.vue';

async function show(candidate = aCandidate(), more: object = {}) {
  const { options } = await withApp();
  return render(CandidateRow, {
    props: { candidate, picked: false, pickable: true, nodeNames: [], ...more },
    ...options,
  });
}

describe('CandidateRow', () => {
  it('tells the three axes apart, each as what is sure and what may be', async () => {
    await show();
    const terms = screen.getAllByRole('term').map((term) => term.textContent);
    const values = screen.getAllByRole('definition').map((value) => value.textContent);

    expect(terms).toEqual(['Fit', 'Timing', 'Access']);
    expect(values).toEqual(['18–30', '0–100', '0']);
  });

  it('opens every point as a sentence, and says so where nothing is known', async () => {
    await show();
    expect(screen.queryByText(/^Works at/)).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Every point' }));

    const fit = within(screen.getByRole('region', { name: 'Fit' })).getAllByRole('listitem');
    expect(fit.map((item) => item.textContent)).toEqual([
      'Works at “Seats”18/18',
      'How surely it works there is not graded0–12',
    ]);
  });

  it('names the department that is at the firm, and nothing more', async () => {
    await show(aCandidate({ conflicts: [{ kind: 'list', department: 'Hillside' }] }));

    expect(screen.getByText('Hillside has it on a target list')).toBeTruthy();
  });

  it('is picked by whoever may make lists, and by nobody else', async () => {
    const { emitted, unmount } = await show();
    await userEvent.click(screen.getByRole('button', { name: 'Add Demo Seats', pressed: false }));
    expect(emitted('toggle')).toHaveLength(1);
    unmount();

    await show(aCandidate(), { pickable: false });
    expect(screen.queryByRole('button', { name: /Demo Seats/ })).toBeNull();
  });
});
