import { render, screen, within } from '@testing-library/vue';
import { describe, expect, it } from 'vitest';

import { withApp } from '@/testing';
import type { AuditRow } from '../audit.queries';
import AuditTable from './AuditTable.vue';

const aRow = (change: Partial<AuditRow>): AuditRow => ({
  id: 'a-1',
  at: '2026-11-03T06:20:05.000Z',
  actor: { id: 'u-7', name: 'Li Na' },
  action: 'lead:moved',
  recordKind: 'lead',
  recordId: 'l-1',
  changed: ['reason', 'stage'],
  address: '10.0.0.7',
  requestId: 'r-1',
  result: 'done',
  ...change,
});

async function cells(change: Partial<AuditRow> = {}) {
  const { router, options } = await withApp({ can: ['audit:read'] });
  router.addRoute({ path: '/audit', name: 'audit', component: { template: '<div />' } });
  render(AuditTable, { props: { rows: [aRow(change)] }, ...options });
  return within(screen.getByRole('table'))
    .getAllByRole('cell')
    .map((cell) => cell.textContent?.trim());
}

describe('AuditTable', () => {
  it('says who did what, when to the second in the zone’s time, and which fields changed', async () => {
    expect(await cells()).toEqual([
      '2026-11-03 14:20:05',
      'Li Na',
      'Lead moved',
      'Lead',
      'Reason, Stage',
      '10.0.0.7',
      'Done',
    ]);
  });

  it('names a refused attempt after the permission that was missing', async () => {
    const row = await cells({ action: 'user:grant', recordKind: null, changed: [], result: 'denied' });

    expect(row.slice(2)).toEqual(['Grant roles', '', '', '10.0.0.7', 'Not allowed']);
  });

  it('shows what it does not know as it was written', async () => {
    const row = await cells({ actor: null, action: 'robot:danced', recordKind: 'robot', changed: ['arm'] });

    expect(row.slice(1, 5)).toEqual(['System or unknown', 'robot:danced', 'robot', 'arm']);
  });
});
