import { describe, expect, it } from 'vitest';

import { visitBody } from './visit.body';
import { emptyVisit } from './visit.form';

const now = new Date('2026-11-22T01:00:00Z');

describe('visitBody', () => {
  it('takes the moment of saving where no time was given', () => {
    const body = visitBody({ ...emptyVisit(), summary: ' hello ' }, { leadId: 'l-1' }, now);

    expect(body).toMatchObject({
      startedAt: now.toISOString(),
      deviceTime: now.toISOString(),
      summary: 'hello',
    });
  });

  it('reads a given time as the time of the zone', () => {
    const body = visitBody({ ...emptyVisit(), startedAt: '2026-11-20T14:30' }, { leadId: 'l-1' }, now);

    expect(body.startedAt).toBe('2026-11-20T06:30:00.000Z');
  });

  it('leaves out what was left empty, also a promise without words', () => {
    const promises = [
      { side: 'ours' as const, text: ' ', dueOn: '' },
      { side: 'theirs' as const, text: 'Send the list', dueOn: '2026-12-01' },
    ];
    const body = visitBody({ ...emptyVisit(), promises }, { leadId: 'l-1' }, now);

    expect(body.commitments).toEqual([{ side: 'theirs', text: 'Send the list', dueOn: '2026-12-01' }]);
    expect(body.place).toBeUndefined();
  });

  it('names the chosen firm only when nothing else says whose visit it is', () => {
    const form = { ...emptyVisit(), enterprise: { id: 'e-1', name: 'Firm' } };

    expect(visitBody(form, {}, now).enterpriseId).toBe('e-1');
    expect(visitBody(form, { leadId: 'l-1' }, now).enterpriseId).toBeUndefined();
  });
});
