import { PURCHASE_COLUMNS, PURCHASE_FLAWS } from '@lianzhao/contracts';
import { render, screen } from '@testing-library/vue';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';

import { Fake, withApp } from '@/testing';
import en from '../messages/en.json';
import { aList, ANCHORS } from '../testing/purchases';
import PurchaseImportPage from './PurchaseImportPage.vue';

let fake: Fake;
beforeEach(() => {
  fake = new Fake()
    .on('GET /anchors', () => ({ body: ANCHORS }))
    .on('GET /areas', () => ({ body: { items: [] } }))
    .on('GET /chains', () => ({ body: { items: [] } }));
});

async function open(list = aList()) {
  fake.on('GET /purchase-imports/i-1', () => ({ body: list }));
  const { options } = await withApp({ at: '/anchors/a-1/import?list=i-1', can: ['purchase:write'] });
  render(PurchaseImportPage, { props: { id: 'a-1' }, ...options });
  await screen.findByText('list.csv', { selector: 'strong' });
}

const DONE = { editId: 'x-1', counts: aList().counts };
const FLAWED = aList({
  counts: { rows: 2, added: 1, updated: 0, unchanged: 0, flawed: 1, leftOut: 0 },
  flaws: [{ row: 3, column: '占比', code: 'share-over-one', params: { value: '135' } }],
  flawCount: 1,
});

describe('the import of purchases', () => {
  it('takes a list without flaws over as a whole, and offers the way back', async () => {
    fake
      .on('POST /purchase-imports/i-1/apply', () => ({ body: DONE }))
      .on('POST /chains/AUTO/edits/x-1/undo', () => ({ body: { editId: 'x-2', changed: 2, kept: 0 } }));
    await open();
    await userEvent.click(screen.getByRole('button', { name: 'Import 2 rows' }));

    await screen.findByText('2 purchases imported');
    expect(fake.asked.find(({ method }) => method === 'POST')?.body).toEqual({
      goodRowsOnly: false,
      confidential: true,
    });
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await screen.findByText('Drop the purchase list here');
  });

  it('says row, column and reason of a flaw, and leaves flawed rows behind only when told to', async () => {
    fake.on('POST /purchase-imports/i-1/apply', () => ({ body: DONE }));
    await open(FLAWED);
    expect(screen.getByRole('row', { name: '3 占比 Share above 100%: “135”' })).toBeTruthy();
    await userEvent.click(screen.getByRole('checkbox'));
    await userEvent.click(screen.getByRole('button', { name: 'Import good rows only (1)' }));

    await screen.findByText('2 purchases imported');
    expect(fake.asked.find(({ method }) => method === 'POST')?.body).toEqual({
      goodRowsOnly: true,
      confidential: false,
    });
  });

  it('sends which node a word is, and which title a column', async () => {
    const seats = { code: 'AUTO-1', nameZh: '座椅总成', nameEn: 'Seats' };
    const list = aList({
      openWords: [{ word: '坐椅', code: 'node-unknown', rows: 1, suggestions: [seats] }],
    });
    fake.on('PATCH /purchase-imports/i-1', () => ({ body: list }));
    await open(list);
    await userEvent.selectOptions(screen.getByLabelText('Title for Amount'), '0');
    await vi.waitFor(() =>
      expect(screen.getByRole('button', { name: '“坐椅” is Seats' })).toHaveProperty('disabled', false),
    );
    await userEvent.click(screen.getByRole('button', { name: '“坐椅” is Seats' }));
    await userEvent.click(screen.getByRole('button', { name: 'Leave out rows of “坐椅”' }));

    await vi.waitFor(() => expect(fake.asked.filter(({ method }) => method === 'PATCH')).toHaveLength(3));
    expect(fake.asked.filter(({ method }) => method === 'PATCH').map(({ body }) => body)).toEqual([
      { columns: [{ column: 'value', at: 0 }] },
      { words: [{ word: '坐椅', nodeCode: 'AUTO-1' }] },
      { words: [{ word: '坐椅', nodeCode: null }] },
    ]);
  });

  it('keeps what it showed when it is refused', async () => {
    fake.refuse('POST /purchase-imports/i-1/apply', 422, {
      code: 'purchase-import.flawed',
      params: { rows: 1 },
    });
    await open();
    await userEvent.click(screen.getByRole('button', { name: 'Import 2 rows' }));

    expect((await screen.findByRole('alert')).textContent).toContain('1 rows have flaws');
    expect(screen.getByText('list.csv', { selector: 'strong' })).toBeTruthy();
  });

  it('has words for every flaw and every column there is', () => {
    expect(Object.keys(en.purchases.flaws).sort()).toEqual([...PURCHASE_FLAWS].sort());
    expect(Object.keys(en.purchases.columns).sort()).toEqual([...PURCHASE_COLUMNS].sort());
  });
});
