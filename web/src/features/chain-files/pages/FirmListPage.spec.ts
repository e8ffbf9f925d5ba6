import { render, screen, waitFor } from '@testing-library/vue';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';

import { Fake, withApp } from '@/testing';
import type { ListNode } from '../chain-file.queries';
import { aList } from '../testing/list';
import FirmListPage from './FirmListPage.vue';

const HERE = { firmsHere: 0, firmsUnsited: 0, unsited: [] };

let server: Fake;
const sent = (method: string) =>
  server.asked.filter((asked) => asked.method === method).map(({ body }) => body);

async function open(list = aList()) {
  server.on('GET /firm-lists/l-1', () => ({ body: list }));
  const { options } = await withApp({ at: '/chains/A/firms-import?list=l-1', can: ['chain:edit'] });
  render(FirmListPage, { props: { code: 'A' }, ...options });
  await screen.findByText('export.csv');
}

beforeEach(() => {
  server = new Fake()
    .on('GET /chains/A/gap-map', () => ({
      body: { nodes: [{ code: 'A-2', nameZh: '扶手', nameEn: 'Armrest', leaf: true }] },
    }))
    .on('PATCH /firm-lists/l-1', () => ({ body: aList({ unknownWords: 0 }) }));
});

describe('a list of firms', () => {
  it('is told what a word stands for by taking a suggestion, or none', async () => {
    await open();
    await userEvent.click(screen.getByRole('button', { name: '“chairs” is “Seats”' }));
    await screen.findByText('Words and nodes (0 unknown)');
    await userEvent.click(screen.getAllByRole('button', { name: 'No node' })[0]!);

    expect(sent('PATCH')).toEqual([
      { words: [{ word: 'chairs', nodeCodes: ['A-1'] }] },
      { words: [{ word: 'chairs', nodeCodes: [] }] },
    ]);
  });

  it('is told what a column is, which then no other column is', async () => {
    await open();
    await userEvent.selectOptions(screen.getByLabelText('Field of “What”'), 'name');

    expect(sent('PATCH')).toEqual([{ columns: { ...aList().mapping, name: 1 } }]);
  });

  it('says what is missing before anything can be found', async () => {
    await open(aList({ mapping: { ...aList().mapping, words: [] } }));
    expect(screen.getByRole('status').textContent).toContain('tick those with products');
  });

  it('is taken over with evidence, source and date, and taken back as one', async () => {
    server
      .on('POST /firm-lists/l-1/apply', () => ({
        body: { firms: 1, placements: 1, leftOut: 1, editId: 'e-1', ...HERE },
      }))
      .on('POST /chains/A/edits/e-1/undo', () => ({ body: { editId: 'e-2', changed: 2, kept: 0 } }));
    await open();
    const take = screen.getByRole('button', { name: 'Import 1 new firms at 1 places' });
    expect(take).toHaveProperty('disabled', true);
    await userEvent.selectOptions(screen.getByRole('combobox', { name: /^Evidence/ }), 'stated');
    await userEvent.type(screen.getByLabelText(/^Source/), 'Demo platform');
    await userEvent.clear(screen.getByLabelText(/^Date of the data/));
    await userEvent.type(screen.getByLabelText(/^Date of the data/), '2026-03');
    await userEvent.click(take);
    await screen.findByText(/1 new firms, 1 places/);

    expect(sent('POST')).toEqual([
      { evidence: 'stated', source: 'Demo platform', dataDate: '2026-03', goodRowsOnly: false },
    ]);
    await userEvent.click(screen.getByRole('button', { name: 'Take this import back' }));
    await waitFor(() => expect(sent('POST')).toHaveLength(2));
  });

  it('with rows whose industry several nodes have asks for each of them, among these nodes', async () => {
    const [seats, lamps] = [
      { code: 'A-1', nameZh: '座椅', nameEn: 'Seats' },
      { code: 'A-2', nameZh: '车灯', nameEn: 'Lamps' },
    ];
    const { counts } = aList();
    const row = { industry: '3670', likely: [], chosen: null, says: 'parts' };
    const industry = { code: '3670', name: 'Parts', nodes: [seats, lamps] };
    const list = aList({
      ...{ counts: { ...counts, undecided: 1 }, industries: [industry] },
      openRows: [
        { ...row, row: 2, name: 'Demo Ltd' },
        { ...row, row: 3, name: 'Other Ltd', chosen: [lamps] },
      ],
    });
    server.on('PATCH /firm-lists/l-1', () => ({ body: list }));
    await open(list);
    expect(screen.getByText('Row 2 · 3670 Parts · parts')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Place “Demo Ltd” at “Seats”' }));
    await userEvent.click(screen.getByRole('button', { name: 'Leave out' }));
    await userEvent.click(screen.getByRole('button', { name: 'Choose again' }));

    await waitFor(() =>
      expect(sent('PATCH')).toEqual([
        { rows: [{ row: 2, nodeCodes: ['A-1'] }] },
        { rows: [{ row: 2, nodeCodes: [] }] },
        { rows: [{ row: 3, nodeCodes: null }] },
      ]),
    );
  });

  it('takes one answer for several rows, among the nodes that their industries share', async () => {
    const [seats, lamps, locks] = ['Seats', 'Lamps', 'Locks'].map((nameEn, at) => ({
      ...{ code: `A-${at}`, nameZh: nameEn, nameEn },
    })) as [ListNode, ListNode, ListNode];
    const row = { industry: '3670', likely: [], chosen: null, says: null };
    const list = aList({
      counts: { ...aList().counts, undecided: 3 },
      industries: [
        { code: '3670', name: 'Parts', nodes: [seats, lamps] },
        { code: '3360', name: 'Fittings', nodes: [lamps, locks] },
      ],
      openRows: [
        { ...row, row: 2, name: 'One Ltd' },
        { ...row, row: 3, name: 'Two Ltd', industry: '3360' },
        { ...row, row: 4, name: 'Three Ltd' },
      ],
    });
    const chosen = list.openRows.map((each) => ({ ...each, chosen: [lamps] }));
    server.on('PATCH /firm-lists/l-1', () => ({ body: { ...list, openRows: chosen } }));
    await open(list);
    await userEvent.click(screen.getByRole('checkbox', { name: 'Tick “One Ltd”' }));
    await userEvent.click(screen.getByRole('button', { name: 'Tick the 2 rows of the same industry' }));
    await userEvent.click(screen.getByRole('checkbox', { name: 'Tick “Two Ltd”' }));
    expect(screen.getByText('3 rows ticked')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'One node for all…' }));
    await userEvent.type(screen.getByRole('combobox', { name: 'One node for all…' }), 'l');
    await screen.findByRole('option', { name: 'Lamps' });
    expect(screen.queryByRole('option', { name: 'Locks' })).toBeNull();
    await userEvent.click(screen.getByRole('option', { name: 'Lamps' }));

    const rows = [2, 3, 4].map((each) => ({ row: each, nodeCodes: ['A-1'] }));
    await waitFor(() => expect(sent('PATCH')).toEqual([{ rows }]));
    expect(await screen.findAllByRole('button', { name: 'Choose again' })).toHaveLength(3);
    expect(document.activeElement).toBe(screen.getByRole('group', { name: 'Several rows at once' }));
  });

  it('goes on at the row that was chosen for, of the hundred that are listed', async () => {
    const node = { code: 'A-1', nameZh: '座椅', nameEn: 'Seats' };
    const row = { ...{ row: 2, name: 'Demo Ltd', industry: '3670' }, likely: [], chosen: null, says: null };
    const open2 = {
      counts: { ...aList().counts, undecided: 140 },
      industries: [{ code: '3670', name: 'Parts', nodes: [node] }],
    };
    const now = aList({ ...open2, openRows: [{ ...row, chosen: [node] }] });
    server.on('PATCH /firm-lists/l-1', () => ({ body: now }));
    await open(aList({ ...open2, openRows: [row] }));
    expect(screen.getByText(/140 rows wait; the first 1 are listed/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Place “Demo Ltd” at “Seats”' }));

    const again = await screen.findByRole('button', { name: 'Choose again' });
    await waitFor(() => expect(document.activeElement).toBe(again));
  });

  it('tells by which word and column a row was matched, and which firms are of the own city', async () => {
    const node = { code: 'A-1', nameZh: '座椅', nameEn: 'Seats' };
    const match = { ...node, by: 'industry-word' as const, word: 'car seats', column: 'Products' };
    await open(
      aList({
        counts: { ...aList().counts, firmsHere: 120, firmsUnsited: 1 },
        here: [{ row: 2, name: 'Here Ltd', nodes: [node], sited: false }],
        examples: [
          {
            ...{ row: 2, name: 'Demo Ltd', uscc: null, province: null, city: null },
            ...{ nodes: [match], isNew: true, added: 1 },
          },
        ],
      }),
    );

    expect(screen.getAllByText('Products · Industry and word “car seats”').length).toBeGreaterThan(0);
    expect(screen.getByText('Firms of our city (120)')).toBeTruthy();
    expect(screen.getByText(/The first 1 are listed/)).toBeTruthy();
    expect(screen.getByText('No site yet')).toBeTruthy();
  });

  it('ends with the way to enter firms of the own city as local sites', async () => {
    const node = { code: 'A-1', nameZh: '座椅', nameEn: 'Seats' };
    const unsited = [{ enterpriseId: 'f-1', name: 'Here Ltd', nodes: [node] }];
    server.on('POST /firm-lists/l-1/apply', () => ({
      body: { firms: 1, placements: 1, leftOut: 0, editId: 'e-1', firmsHere: 1, firmsUnsited: 1, unsited },
    }));
    await open();
    await userEvent.selectOptions(screen.getByRole('combobox', { name: /^Evidence/ }), 'stated');
    await userEvent.type(screen.getByLabelText(/^Source/), 'Demo platform');
    await userEvent.click(screen.getByRole('button', { name: 'Import 1 new firms at 1 places' }));

    const way = await screen.findByRole('link', {
      name: 'Here Ltd: Enter at “Seats” (opens in a new window)',
    });
    expect(way.getAttribute('href')).toBe('/go/chain-nodes/A?node=A-1&firms=1');
    expect(way.getAttribute('target')).toBe('_blank');
  });

  it('with flaws is taken over only by who leaves those rows out', async () => {
    const flaws = [{ row: 3, column: 'Code', code: 'uscc-format', params: { value: '123' } }];
    const { counts } = aList();
    await open(aList({ flaws, flawCount: 1, counts: { ...counts, flawed: 1 } }));
    expect(screen.getByText('“123” is no credit code of 18 characters')).toBeTruthy();
    await userEvent.selectOptions(screen.getByRole('combobox', { name: /^Evidence/ }), 'stated');
    await userEvent.type(screen.getByLabelText(/^Source/), 'Demo platform');
    const take = screen.getByRole('button', { name: /^Import 1 new/ });

    expect(take).toHaveProperty('disabled', true);
    await userEvent.click(screen.getByLabelText(/^Leave out the 1 rows/));
    await waitFor(() => expect(take).toHaveProperty('disabled', false));
  });
});
