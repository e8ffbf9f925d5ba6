import type { Notice } from '../notice.queries';

export function aNotice(change: Partial<Notice> = {}): Notice {
  return {
    id: 'n-1',
    kind: 'lead.moved',
    params: { title: 'Seat plant', to: 'qualified' },
    recordKind: 'lead',
    recordId: 'l-1',
    readAt: null,
    createdAt: '2026-11-03T06:20:05.000Z',
    ...change,
  };
}
