import { render, screen } from '@testing-library/vue';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';

import { Fake, withApp } from '@/testing';
import type { ChainImport } from '../chain-file.queries';
import NewChainPage from './NewChainPage.vue';

const node = (code: string, parentCode: string | null, level: number) => ({
  ...{ code, parentCode, level, nameZh: code, nameEn: `${code} in English` },
  ...({ stream: 'upstream', kind: 'part', links: 0, sites: 0 } as const),
});
const anImport = (values: Partial<ChainImport> = {}): ChainImport => ({
  ...{ id: 'i-1', fileName: 'chain.xlsx', flaws: [], flawCount: 0 },
  sheets: [
    { name: 'Nodes', kind: 'nodes', rows: 2 },
    { name: 'Notes', kind: null, rows: 9 },
  ],
  ...{ nodeCount: 2, leafCount: 1, linkCount: 0, siteCount: 0 },
  nodes: [node('H2', null, 1), node('H2-1', 'H2', 2)],
  ...{ code: 'H2', nameZh: '氢能产业链', nameEn: 'Hydrogen' },
  ...values,
});
let server: Fake;

async function open(found: ChainImport) {
  server.on('GET /chain-imports/i-1', () => ({ body: found }));
  const { options } = await withApp({ at: '/new-chain?import=i-1', can: ['chain:edit'] });
  render(NewChainPage, options);
  await screen.findByText('chain.xlsx');
}

beforeEach(() => {
  server = new Fake();
});

describe('a new chain', () => {
  it('is shown as a tree, with what was not read, and made under the name of its root', async () => {
    server.on('POST /chain-imports/i-1/apply', () => ({
      body: {
        code: 'H2',
        nameZh: '氢能产业链',
        nameEn: 'Hydrogen',
        nodes: 2,
        links: 0,
        sites: 0,
        editId: 'e-1',
      },
    }));
    await open(anImport());
    expect(screen.getByText('Sheets that were not read: Notes')).toBeTruthy();
    expect(screen.getByText('H2-1 in English')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Make the chain' }));
    await screen.findByText('“Hydrogen” is there');

    expect(server.asked.at(-1)?.body).toEqual({ code: 'H2', name: '氢能产业链', nameEn: 'Hydrogen' });
  });

  it('is not made of a file with flaws, which are told by sheet, row and column', async () => {
    const flaw = {
      sheet: 'Nodes',
      row: 3,
      column: 'Parent code',
      code: 'unknown-parent',
      params: { code: 'X' },
    };
    await open(anImport({ flaws: [flaw], flawCount: 1 }));

    expect(screen.getByText('The file has no parent X, so this node hangs on nothing')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Make the chain' })).toHaveProperty('disabled', true);
  });

  it('says at the field that the code will not do, and beside it that it is taken', async () => {
    server.refuse('POST /chain-imports/i-1/apply', 409, {
      ...{ code: 'chain-file.code-taken', params: { code: 'H2', name: '氢能' } },
    });
    await open(anImport());
    await userEvent.click(screen.getByRole('button', { name: 'Make the chain' }));
    expect(await screen.findByText('There is a chain with code H2, “氢能”')).toBeTruthy();

    server.refuse('POST /chain-imports/i-1/apply', 400, {
      ...{ code: 'input.invalid', errors: [{ pointer: '/code', code: 'matches' }] },
    });
    await userEvent.click(screen.getByRole('button', { name: 'Make the chain' }));
    expect(await screen.findByText(/^Begins with a capital; only/)).toBeTruthy();
  });
});
