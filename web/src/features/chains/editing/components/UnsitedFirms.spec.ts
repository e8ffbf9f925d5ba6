import { screen } from '@testing-library/vue';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';

import { Fake } from '@/testing';
import { openEditor } from '../testing/editor';

const NODE = '/chains/X/nodes/M0201';
const FIRM = {
  ...{
    enterprise: { id: 'f-1', name: '本地座椅厂' },
    province: '内蒙古',
    city: '鄂尔多斯市',
    nodeCode: 'M0201',
  },
  ...{ evidence: 'stated', source: '走访', capacity: '年产 5 万套', annualSupply: 8000000 },
  ...{ marketSharePct: null, dataDate: '2026-11', editor: null, version: 1 },
};
const OTHER = { ...FIRM, enterprise: { id: 'f-2', name: '另一家本地厂' } };
const CITY = { code: 'city', nameZh: '全市', nameEn: 'City', words: [], cities: ['鄂尔多斯'], provinces: [] };

function standing(localSites: object[]): Fake {
  return new Fake()
    .on('GET /areas', () => ({ body: { items: [{ ...CITY, version: 1 }] } }))
    .on(`GET ${NODE}`, () => ({ body: { localSites } }))
    .on(`GET ${NODE}/firms`, () => ({ body: { items: [FIRM, OTHER] } }))
    .on('GET /chains/X/relations', () => ({ body: { items: [] } }))
    .on('POST /chains/X/sites', () => ({ status: 201, body: {} }))
    .on('GET /chains/X/edits', () => ({ body: { items: [], next: null } }));
}

describe('a firm of the own city at a node', () => {
  it('is told not to count before it has a local site, and the form of one begins with what is known', async () => {
    const fake = standing([]);
    const { editor } = await openEditor();
    editor.start({ kind: 'firms', node: 'M0201' });
    await userEvent.click(await screen.findByRole('button', { name: '录入布点：本地座椅厂' }));
    await screen.findByDisplayValue('本地座椅厂');
    await userEvent.click(screen.getByRole('button', { name: '保存' }));

    await vi.waitFor(() =>
      expect(fake.asked.find(({ method }) => method === 'POST')?.body).toMatchObject({
        ...{ nameZh: '本地座椅厂', status: 'operating', place: '鄂尔多斯市', capacity: '年产 5 万套' },
        ...{ source: '走访', places: [{ nodeCode: 'M0201', annualSupply: '8000000' }] },
      }),
    );
  });

  it('is told nothing once it has one', async () => {
    standing([
      {
        ...{ id: 's-1', nameZh: '本地座椅厂', parent: null, status: 'operating', origin: 'user', places: [] },
        ...{ capacity: null, place: null, editor: null, version: 1 },
      },
    ]);
    const { editor } = await openEditor();
    editor.start({ kind: 'firms', node: 'M0201' });

    expect(await screen.findAllByRole('button', { name: /录入布点/ })).toHaveLength(1);
    expect(screen.getByRole('button', { name: '录入布点：另一家本地厂' })).toBeTruthy();
  });
});
