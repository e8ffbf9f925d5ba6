import { render, screen, waitFor } from '@testing-library/vue';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';

import { Fake, withApp } from '@/testing';
import { aLine, anImport, REGISTERS } from '../testing/imports';
import ImportPage from './ImportPage.vue';

let server: Fake;
const sent = (method: string) =>
  server.asked.filter((asked) => asked.method === method).map(({ body }) => body);

async function open(run = anImport()) {
  server.on('GET /imports/i-1', () => ({ body: run }));
  const { options } = await withApp({ at: '/imports/i-1', can: ['import:create'] });
  render(ImportPage, { props: { id: 'i-1' }, ...options });
  await screen.findByRole('heading', { name: 'firms.xlsx' });
}

beforeEach(() => {
  server = new Fake()
    .on('GET /imports/registers', () => ({ body: REGISTERS }))
    .on('GET /imports/i-1/rows', () => ({ body: { items: [aLine()], next: null } }));
});

describe('an import', () => {
  it('shows the flawed rows first, with the reason, and lets them be put right where they stand', async () => {
    const { counts } = anImport();
    server.on('PATCH /imports/i-1/rows/3', () => ({
      body: { line: aLine({ verdict: 'new', flaws: [] }), counts: { ...counts, new: 2, error: 0 } },
    }));
    await open();
    await screen.findByText('Credit code: “123” is no unified social credit code');
    const cell = screen.getByLabelText('Credit code of row 3');
    await userEvent.clear(cell);
    await userEvent.type(cell, '91150600MA0DEMO017');
    await userEvent.tab();

    await waitFor(() => expect(sent('PATCH')).toEqual([{ cells: { uscc: '91150600MA0DEMO017' } }]));
    await screen.findByRole('button', { name: 'Import: 2 new, 0 updates' });
  });

  it('starts only when flawed rows are left out on purpose', async () => {
    server.on('POST /imports/i-1/start', () => ({ body: anImport({ status: 'done' }) }));
    await open();
    const start = await screen.findByRole('button', { name: 'Import: 1 new, 0 updates' });
    expect(start).toHaveProperty('disabled', true);
    await userEvent.click(screen.getByLabelText('Leave out the 1 rows with flaws'));
    await userEvent.click(start);

    expect(sent('POST')).toEqual([{ goodRowsOnly: true }]);
  });

  it('has each field from one column only', async () => {
    server.on('PATCH /imports/i-1', () => ({ body: anImport({ mapping: { uscc: 0 } }) }));
    await open();
    await screen.findAllByRole('option', { name: 'Credit code' });
    await userEvent.selectOptions(await screen.findByLabelText('Field of “Company”'), 'uscc');

    expect(sent('PATCH')).toEqual([{ mapping: { uscc: 0 } }]);
    await screen.findByText('Required columns are not matched yet: Name');
  });

  it('at work says how far it is, and can be stopped', async () => {
    server.on('POST /imports/i-1/cancel', () => ({ body: anImport({ status: 'cancelled' }) }));
    await open(anImport({ status: 'running', progress: { done: 2_000, total: 6_000 } }));
    await screen.findByText(/2,000 \/ 6,000 rows/);
    await userEvent.click(screen.getByRole('button', { name: 'Stop' }));

    await waitFor(() => expect(sent('POST')).toHaveLength(1));
  });
});
