import { DEFAULT_TARGET_WEIGHTS } from '@lianzhao/contracts';
import userEvent from '@testing-library/user-event';
import { render, screen, waitFor } from '@testing-library/vue';
import { beforeEach, describe, expect, it } from 'vitest';

import { Fake, withApp } from '@/testing';
import WeightsDialog from './WeightsDialog.vue';

const answer = {
  ...{ values: DEFAULT_TARGET_WEIGHTS, defaults: DEFAULT_TARGET_WEIGHTS, comparisons: [] },
  ...{ author: null, changedAt: null, version: 0 },
};
let server: Fake;

beforeEach(() => {
  server = new Fake()
    .on('GET /target-weights', () => ({ body: answer }))
    .on('POST /target-weights/attempts', () => ({
      body: { parts: [64, 26, 10], lambdaMax: 3.4, ci: 0.2, cr: 0.34, consistent: false },
    }))
    .on('PUT /target-weights', () => ({ body: { ...answer, version: 1 } }));
});

async function open() {
  const { options } = await withApp({ can: ['target:assign'] });
  render(WeightsDialog, { props: { modelValue: true }, ...options });
  return screen.findByLabelText('Fit and Timing');
}

describe('WeightsDialog', () => {
  it('derives weights from a comparison, warns of contradictions, and saves what it was derived from', async () => {
    const pair = await open();
    await userEvent.selectOptions(pair, 'Fit clearly more than Timing');
    await screen.findByText(/contradict one another \(consistency ratio 0\.34, should be below 0\.1\)/);
    await userEvent.click(screen.getByRole('button', { name: 'Save weights' }));

    await waitFor(() => expect(server.asked.at(-2)?.method ?? '').toBe('PUT'));
    const put = server.asked.find(({ method }) => method === 'PUT')!;
    expect(put.headers.get('if-match')).toBe('"0"');
    expect(put.body).toMatchObject({
      order: { fit: 64, timing: 26, access: 10 },
      most: DEFAULT_TARGET_WEIGHTS.most,
      comparisons: [{ group: 'order', comparisons: [{ row: 0, column: 1, value: 5 }, {}, {}] }],
    });
  });

  it('goes back to what the product comes with', async () => {
    const pair = await open();
    await userEvent.selectOptions(pair, 'Fit clearly more than Timing');
    await waitFor(() => expect(screen.getAllByRole('definition')[0]!.textContent).toBe('64'));
    await userEvent.click(screen.getByRole('button', { name: 'Back to defaults' }));

    expect(screen.getAllByRole('definition').map((part) => part.textContent)).toEqual(['50', '30', '20']);
  });
});
