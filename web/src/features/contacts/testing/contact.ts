import type { Contact } from '../contact.queries';

/** A person at one firm with one number, to be changed as a test needs it. */
export function aContact(change: Partial<Contact> = {}): Contact {
  return {
    id: 'c-1',
    name: 'Demo Person',
    preferredWay: null,
    legalBasis: 'statutory_duty',
    purpose: 'Investment contacts',
    source: '',
    retainUntil: '2028-11-30',
    owner: { id: 'u-1', name: 'Test Person' },
    department: { id: 'd-1', name: 'Riverside' },
    posts: [
      {
        id: 'p-1',
        enterprise: { id: 'e-1', name: 'Demo Seats' },
        department: '',
        title: 'Director',
        level: null,
        since: '2024-03',
        until: null,
      },
    ],
    channels: [{ id: 'ch-1', kind: 'mobile', masked: '138****1234' }],
    version: 3,
    createdAt: '2026-11-01T00:00:00.000Z',
    updatedAt: '2026-11-01T00:00:00.000Z',
    ...change,
  };
}
