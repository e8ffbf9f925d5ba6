import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, describe, expect, it } from '@jest/globals';

import {
  as,
  type Contact,
  eventually,
  given,
  givenContact,
  OtherServer,
  type RevealedChannel,
  zone,
} from '../support';
import { testCluster } from '../support/cluster';

const REASON = { reason: '预约下周走访' };
const at = (contact: Contact, channel = contact.channels[0]!) =>
  `/contacts/${contact.id}/channels/${channel.id}/reveals`;

describe('a number', () => {
  it('is told to who may know it, for a reason, and that is on the trail without the number', async () => {
    const contact = await givenContact({ channels: ['13700001111'] });
    const by = as.officer({ department: 'Hillside', called: 'Asks' });
    const { id: actorId } = await given.user(['officer'], { department: 'Hillside', called: 'Asks' });
    const answer = await by.post<RevealedChannel>(at(contact), REASON);

    expect(answer).toSucceed(200);
    expect(answer.body).toEqual({ id: contact.channels[0]!.id, kind: 'mobile', value: '13700001111' });
    const rows = await zone().database.rows<{ after: object }>(
      `select actor_id, after, record_id from audit where action = 'contact:revealed' and record_id = $1`,
      [contact.id],
    );
    expect(rows).toEqual([
      {
        actor_id: actorId,
        record_id: contact.id,
        after: { channelId: contact.channels[0]!.id, kind: 'mobile', ...REASON },
      },
    ]);
  });

  it('is not told without a reason', async () => {
    const contact = await givenContact({ channels: ['13700002222'] });

    for (const body of [{}, { reason: '' }, { reason: 'x' }])
      expect(await as.officer().post(at(contact), body)).toBeProblem(400, 'input.invalid');
    expect(
      await zone().database.rows(`select 1 from audit where action = 'contact:revealed' and record_id = $1`, [
        contact.id,
      ]),
    ).toEqual([]);
  });

  it('is not told to a liaison, who sees it masked, and the try is on the trail', async () => {
    const contact = await givenContact({ channels: ['13700003333'] });
    const liaison = as.liaison();

    expect((await liaison.get<Contact>(`/contacts/${contact.id}`)).body.channels).toMatchObject([
      { masked: '137****3333' },
    ]);
    expect(await liaison.post(at(contact), REASON)).toBeProblem(403, 'access.denied');
    const { id } = await given.user(['liaison']);
    expect(
      await zone().database.rows('select result from audit where actor_id = $1 and action = $2', [
        id,
        'contact:reveal',
      ]),
    ).toEqual([{ result: 'denied' }]);
  });

  it('is not reached through somebody else, nor once the person was erased', async () => {
    const [one, other] = [
      await givenContact({ channels: ['13700004444'] }),
      await givenContact({ channels: ['13700005555'] }),
    ];

    expect(await as.officer().post(at(one, other.channels[0]), REASON)).toBeProblem(404, 'record.not-found');
    const version = one.version;
    await as.officer().post(`/contacts/${one.id}/erasures`, { reason: '不再联系' }, { version });
    expect(await as.officer().post(at(one), REASON)).toBeProblem(404, 'record.not-found');
  });

  it('is not kept for a retry of the question', async () => {
    const contact = await givenContact({ channels: ['13700006666'] });
    await as.officer().post(at(contact), REASON);

    expect(
      await zone().database.rows(`select 1 from idempotency_key where body::text like '%13700006666%'`),
    ).toEqual([]);
  });

  it('that was moved to another row in the database does not open there', async () => {
    const [one, other] = [
      await givenContact({ channels: ['13700007777'] }),
      await givenContact({ channels: ['13700008888'] }),
    ];
    await zone().database.rows(
      `update contact_channel set sealed = (select sealed from contact_channel where id = $1) where id = $2`,
      [one.channels[0]!.id, other.channels[0]!.id],
    );

    expect(await as.officer().post(at(other), REASON)).toBeProblem(500, 'server.failed');
  });
});

describe('the keys', () => {
  const folder = mkdtempSync(join(tmpdir(), 'lianzhao-keys-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('of another installation are refused at the start', async () => {
    const env = { LIANZHAO_FIELD_KEYS: join(folder, 'others.json') };

    await expect(OtherServer.start(zone().database, env)).rejects.toThrow(/字段密钥 k1/);
  }, 60_000);

  it('can be changed: what the old one sealed is read on, and sealed anew within a day', async () => {
    const contact = await givenContact({ channels: ['13700009999'] });
    const file = join(folder, 'rotated.json');
    const known = JSON.parse(readFileSync(join(testCluster().folder, 'field-keys.json'), 'utf8')) as {
      keys: object;
    };
    const k2 = Buffer.alloc(32, 1).toString('base64');
    writeFileSync(file, JSON.stringify({ ...known, current: 'k2', keys: { ...known.keys, k2 } }));
    // What cannot be opened at all would hold up the rest.
    await zone().database.rows('delete from contact_channel where contact_id <> $1', [contact.id]);
    const server = await OtherServer.start(zone().database, {
      LIANZHAO_FIELD_KEYS: file,
      LIANZHAO_JOBS: 'true',
    });
    const sealed = () => zone().database.rows<{ sealed: string }>('select sealed from contact_channel');
    await eventually(sealed, ([row]) => row!.sealed.startsWith('k2.'), 20_000);
    const answer = await as.officer().post<RevealedChannel>(at(contact), REASON, { server });
    await server.stop();

    expect(answer.body.value).toBe('13700009999');
  }, 60_000);
});
