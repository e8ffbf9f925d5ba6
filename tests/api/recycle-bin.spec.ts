import { describe, expect, it } from '@jest/globals';
import { RecyclingJobs } from '@lianzhao/server';

import {
  as,
  type ApiClient,
  type Contact,
  type Enterprise,
  given,
  givenContact,
  type Lead,
  type Page,
  type Recycled,
  type SearchAnswer,
  usccOf,
  zone,
} from '../support';

type Kind = Recycled['kind'];
interface Versioned {
  id: string;
  version: number;
}

const PATHS = { enterprise: 'enterprises', contact: 'contacts', lead: 'leads', visit: 'visits' };
const officer = () => as.officer();
const colleague = () => as.officer({ called: 'Colleague' });
const manager = () => as.manager();
const remove = (kind: Kind, { id, version }: Versioned, by: ApiClient = officer()) =>
  by.post<Versioned>('/recycled-records', { kind, recordId: id, reason: '录入有误' }, { version });
const restore = ({ id, version }: Versioned, by: ApiClient = officer()) =>
  by.post(`/recycled-records/${id}/restoration`, undefined, { version });
const binned = async (recordId: string, by: ApiClient = officer()) =>
  (await by.get<Page<Recycled>>('/recycled-records?limit=200')).body.items.find(
    (each) => each.recordId === recordId,
  );
const read = <Record extends Versioned>(kind: Kind, id: string, by: ApiClient = officer()) =>
  by.get<Record>(`/${PATHS[kind]}/${id}`);
const rowsOf = async (table: string, column: string, id: string) => {
  const rows = await zone().database.rows<{ row: object }>(
    `select to_jsonb(part) - '{id,valid_from,edit_id}'::text[] as row from ${table} part where ${column} = $1 order by 1`,
    [id],
  );
  return rows.map(({ row }) => row);
};

describe('a deleted record', () => {
  it('is in no list, count or search any more, and is the same again when it comes back', async () => {
    const firm = await given.enterprise({ name: '回收站试验新能源有限公司', uscc: usccOf() });
    const names = await rowsOf('enterprise_name', 'enterprise_id', firm.id);
    const found = async () => {
      const list = await officer().get<Page<Enterprise>>('/enterprises?q=回收站试验&count=capped');
      const { body } = await officer().get<SearchAnswer>(`/search?q=${encodeURIComponent('回收站试验')}`);
      return [list.body.items.length, body.groups.flatMap(({ items }) => items).length];
    };
    expect(await found()).toEqual([1, 1]);

    const made = await remove('enterprise', firm);
    expect(made).toSucceed(201);
    expect(await found()).toEqual([0, 0]);
    expect(await read('enterprise', firm.id)).toBeProblem(404, 'record.not-found');
    expect(await binned(firm.id)).toMatchObject({
      ...{ kind: 'enterprise', title: firm.name, reason: '录入有误', guests: [] },
      actor: { name: 'officer of Riverside' },
    });

    expect(await restore(made.body)).toSucceed(200);
    expect(await found()).toEqual([1, 1]);
    expect((await read<Enterprise>('enterprise', firm.id)).body).toMatchObject({
      ...{ name: firm.name, uscc: firm.uscc, version: firm.version + 1 },
    });
    expect(await rowsOf('enterprise_name', 'enterprise_id', firm.id)).toEqual(names);
    const trail = await zone().database.rows<{ action: string }>(
      `select action from audit where record_id = $1 and record_kind = 'enterprise' order by action`,
      [firm.id],
    );
    expect(trail.map(({ action }) => action)).toEqual([
      'enterprise:created',
      'enterprise:deleted',
      'enterprise:restored',
    ]);
  });

  it('is found by the record it was, by those alone who see it in their bin', async () => {
    const [lead, another] = [await given.lead(), await given.lead()];
    for (const record of [lead, another]) expect(await remove('lead', record)).toSucceed(201);
    const seen = async (by: ApiClient) =>
      (await by.get<Page<Recycled>>(`/recycled-records?record=${lead.id}`)).body.items.map(
        ({ recordId }) => recordId,
      );
    expect(await seen(officer())).toEqual([lead.id]);
    expect(await seen(manager())).toEqual([lead.id]);
    expect(await seen(colleague())).toEqual([]);
  });

  it('brings all that was a part of it back: claims of a lead, channels of a person, people of a visit', async () => {
    const lead = await given.lead();
    const contact = await givenContact({ channels: ['13800000111'] });
    const met = await givenContact();
    const visit = await given.visit({
      enterpriseId: met.posts[0]!.enterprise.id,
      people: [{ side: 'theirs', contactId: met.id }],
    });
    for (const [kind, record, parts] of [
      ['lead', lead, [['lead_claim_entry', 'lead_id']]],
      [
        'contact',
        contact,
        [
          ['contact_channel', 'contact_id'],
          ['contact_post', 'contact_id'],
        ],
      ],
      ['visit', visit, [['visit_person', 'visit_id']]],
    ] as const) {
      const all = () => Promise.all(parts.map(([table, column]) => rowsOf(table, column, record.id)));
      const before = await all();
      expect(before.every((rows) => rows.length > 0)).toBe(true);
      const made = await remove(kind, record);
      expect(made).toSucceed(201);
      expect((await all()).flat()).toEqual([]);
      expect(await restore(made.body)).toSucceed(200);
      expect(await all()).toEqual(before);
    }
  });

  it('is no visit of its lead any more', async () => {
    const lead = await given.lead();
    const visit = await given.visit({ leadId: lead.id });
    const last = async () => (await read<Lead>('lead', lead.id)).body.lastVisitAt;
    expect(await last()).toBe(visit.startedAt);

    const made = await remove('visit', visit);
    expect(await last()).toBeNull();
    expect(await restore(made.body)).toSucceed(200);
    expect(await last()).toBe(visit.startedAt);
  });
});

describe('deleting', () => {
  it('is refused by name while something would lose its sense', async () => {
    const lead = await given.lead({ title: '挂着的线索' });
    const firm = (await read<Enterprise>('enterprise', lead.enterprise.id)).body;
    const refused = await remove('enterprise', firm);
    expect(refused).toBeProblem(409, 'recycle.in-use');
    expect(refused.body).toMatchObject({ params: { count: 1, names: '挂着的线索' } });

    const project = await given.project({ name: '已转项目' });
    const converted = (await read<Lead>('lead', project.lead.id)).body;
    expect(await remove('lead', converted)).toBeProblem(409, 'recycle.in-use');
    const unseen = await given.lead({ department: 'Hillside', enterpriseId: (await given.enterprise()).id });
    const theirs = (await read<Enterprise>('enterprise', unseen.enterprise.id)).body;
    expect(await remove('enterprise', theirs)).toBeProblem(409, 'recycle.in-use-unseen');

    const promised = await given.visit({
      commitments: [{ text: '寄送资料', side: 'ours', dueOn: '2026-12-20' }],
    });
    expect((await remove('visit', promised)).body).toMatchObject({
      ...{ code: 'recycle.in-use', params: { names: '寄送资料' } },
    });
    expect(await binned(firm.id)).toBeUndefined();
  });

  it('does not tell the words of a task that one may not see', async () => {
    const firm = await given.enterprise();
    const body = { title: '与他人无关', recordKind: 'enterprise', recordId: firm.id, dueOn: '2026-12-20' };
    expect(await as.officer({ department: 'Hillside' }).post('/tasks', body)).toSucceed(201);

    expect(await remove('enterprise', firm)).toBeProblem(409, 'recycle.in-use-unseen');
  });

  it('asks for the version, and is done once per key', async () => {
    const lead = await given.lead();
    expect(
      await officer().post('/recycled-records', { kind: 'lead', recordId: lead.id, reason: '重复录入' }),
    ).toBeProblem(428, 'version.required');
    expect(await remove('lead', { ...lead, version: lead.version + 1 })).toBeProblem(409, 'record.stale');
  });

  it("takes a right of its own for another's record, within one's departments", async () => {
    const lead = await given.lead();
    expect(await remove('lead', lead, colleague())).toBeProblem(403, 'recycle.not-yours');
    expect(await remove('lead', lead, as.liaison())).toBeProblem(403, 'access.denied');
    const made = await remove('lead', lead, manager());
    expect(made).toSucceed(201);

    expect(await binned(lead.id, manager())).toBeDefined();
    for (const other of [officer(), as.manager({ department: 'Hillside' })]) {
      expect(await binned(lead.id, other)).toBeUndefined();
      expect(await restore(made.body, other)).toBeProblem(404, 'record.not-found');
    }
  });
});

describe('coming back', () => {
  it('is refused with the name of who took the place meanwhile', async () => {
    const uscc = usccOf();
    const firm = await given.enterprise({ uscc });
    const gone = await remove('enterprise', firm);
    const other = await given.enterprise({ uscc });
    const refused = await restore(gone.body);
    expect(refused).toBeProblem(409, 'recycle.taken');
    expect(refused.body).toMatchObject({ params: { name: other.name } });

    const phone = { channels: ['13800000222'] };
    const left = await remove('contact', await givenContact(phone));
    const came = await givenContact({ ...phone, name: '演示李四' });
    expect((await restore(left.body)).body).toMatchObject({
      code: 'recycle.taken',
      params: { name: came.name },
    });
  });

  it('is not refused to somebody who shared a line before', async () => {
    const line = { channels: ['13800000333'], allowDuplicate: true };
    const [one] = [await givenContact(line), await givenContact(line)];

    expect(await restore((await remove('contact', one)).body)).toSucceed(200);
  });

  it('leaves out what tied it to somebody who is gone by now', async () => {
    const [one, other] = [await givenContact(), await givenContact()];
    const pair = { firstId: one.id, secondId: other.id };
    expect((await officer().post('/contact-pairs/different', pair)).status).toBe(204);
    const gone = await remove('contact', one);
    await remove('contact', other);

    expect(await restore(gone.body)).toSucceed(200);
    expect((await read<Contact>('contact', one.id)).body).toMatchObject({ name: one.name, posts: one.posts });
  });

  it('is over after its days, unless something that stays hangs on it', async () => {
    const [over, kept] = [await given.lead(), await given.lead()];
    await officer().upload(`/files?recordKind=lead&recordId=${kept.id}`, {
      name: '意向书.txt',
      content: '意向',
    });
    const made = [await remove('lead', over), await remove('lead', kept)].map(({ body }) => body);
    const ids = made.map(({ id }) => id);
    await zone().database.rows(
      `update recycled_record set purge_after = now() - interval '1 day' where id = any($1)`,
      [ids],
    );
    expect(await restore(made[0]!)).toBeProblem(409, 'recycle.too-late');
    await zone().app.get(RecyclingJobs).purge();

    expect(await binned(over.id)).toBeUndefined();
    expect(await rowsOf('recycled_row', 'recycled_id', ids[0]!)).toEqual([]);
    expect(await binned(kept.id)).toMatchObject({
      guests: [{ kind: 'file', count: 1 }],
    });
    expect(await restore(made[1]!)).toSucceed(200);
  });

  it('is possible for as many days as the zone says, and for a person no longer than the law', async () => {
    const days = async (kind: Kind, record: Versioned) => {
      await remove(kind, record);
      const { purgeAfter, createdAt } = (await binned(record.id))!;
      return Math.round((Date.parse(purgeAfter) - Date.parse(createdAt)) / 86_400_000);
    };
    expect(await days('lead', await given.lead())).toBe(30);
    const soon = new Date(Date.now() + 5 * 86_400_000).toISOString().slice(0, 10);
    expect(await days('contact', await givenContact({ retainUntil: soon }))).toBeLessThanOrEqual(6);

    expect(await officer().put('/recycled-records/rules', { days: 7 }, { version: 0 })).toBeProblem(
      403,
      'access.denied',
    );
    expect(await manager().put('/recycled-records/rules', { days: 7 }, { version: 0 })).toSucceed(200);
    expect(await days('visit', await given.visit())).toBe(7);
    await manager().put('/recycled-records/rules', { days: 30 }, { version: 1 });
  });
});

describe('purging a deleted record at once', () => {
  const purge = ({ id, version }: Versioned, by: ApiClient, reason = '含有不应保留的信息') =>
    by.post(`/recycled-records/${id}/purge`, { reason }, { version });

  it('takes a right of its own and a reason, leaves nothing but the trail of it', async () => {
    const lead = await given.lead();
    const { body: made } = await remove('lead', lead);
    expect(await purge(made, officer())).toBeProblem(403, 'access.denied');
    expect(await purge(made, as.manager({ department: 'Hillside' }))).toBeProblem(404, 'record.not-found');
    expect(await purge(made, manager(), '')).toBeProblem(400, 'input.invalid');
    expect(await purge({ ...made, version: 9 }, manager())).toBeProblem(409, 'record.stale');

    expect((await purge(made, manager())).status).toBe(204);
    expect(await binned(lead.id)).toBeUndefined();
    expect(await rowsOf('recycled_row', 'recycled_id', made.id)).toEqual([]);
    expect(await restore(made)).toBeProblem(404, 'record.not-found');
    const trail = await zone().database.rows<{ after: object }>(
      `select after from audit where record_id = $1 and action = 'lead:purged'`,
      [lead.id],
    );
    expect(trail).toEqual([{ after: { reason: '含有不应保留的信息' } }]);
  });

  it('is refused while papers hang on it', async () => {
    const lead = await given.lead();
    await officer().upload(`/files?recordKind=lead&recordId=${lead.id}`, { name: '函.txt', content: '函' });
    const { body: made } = await remove('lead', lead);

    expect(await purge(made, manager())).toBeProblem(409, 'recycle.kept');
    expect(await restore(made)).toSucceed(200);
  });
});

it('keeps nothing of a person in the trail', async () => {
  const contact = await givenContact({ name: '演示王五六七' });
  await remove('contact', contact);
  const rows = await zone().database.rows(
    `select 1 from audit where after::text like '%王五六七%' or before::text like '%王五六七%'`,
  );
  expect(rows).toEqual([]);
  expect(await read<Contact>('contact', contact.id)).toBeProblem(404, 'record.not-found');
});
