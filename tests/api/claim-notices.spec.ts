import { LeadJobs } from '@lianzhao/server';
import { describe, expect, it } from '@jest/globals';

import { as, eventually, given, type Notice, type Page, zone } from '../support';

const officer = (called: string) => as.officer({ called });
const run = () => zone().app.get(LeadJobs).run();
const ends = (id: string, when: string) =>
  zone().database.rows(`update lead set claim_expires_at = ${when} where id = $1`, [id]);
const told = async (called: string) =>
  (await officer(called).get<Page<Notice>>('/notices')).body.items.filter(
    ({ kind }) => kind === 'lead.claim-ends',
  );
const heard = (called: string, count: number) =>
  eventually(
    () => told(called),
    (items) => items.length >= count,
  );

describe('a claim that ends soon', () => {
  it('is told to its holder once, and again only when it was extended and ends again', async () => {
    const lead = await given.lead({ called: 'Holds' });
    await ends(lead.id, `now() + interval '1 hour'`);
    await run();
    const [first] = await heard('Holds', 1);
    expect(first).toMatchObject({ recordId: lead.id, params: { title: lead.title } });

    await ends(lead.id, `now() + interval '2 hours'`);
    await run();
    await run();
    expect(await heard('Holds', 2)).toHaveLength(2);
  });

  it('is one of which nothing was logged for too long, too', async () => {
    const lead = await given.lead({ called: 'Idles' });
    await zone().database.rows(
      `update lead set claimed_at = now() - interval '60 days' + interval '1 hour' where id = $1`,
      [lead.id],
    );
    await run();

    expect(await heard('Idles', 1)).toMatchObject([{ recordId: lead.id }]);
  });

  it('is none that ends later or is closed', async () => {
    const later = await given.lead({ called: 'Waits' });
    await ends(later.id, `now() + interval '20 days'`);
    const dropped = await given.lead({ called: 'Waits', stage: 'dropped' });
    await ends(dropped.id, `now() + interval '1 hour'`);
    const soon = await given.lead({ called: 'Waits' });
    await ends(soon.id, `now() + interval '1 hour'`);
    await run();

    expect(await heard('Waits', 1)).toMatchObject([{ recordId: soon.id }]);
  });
});
