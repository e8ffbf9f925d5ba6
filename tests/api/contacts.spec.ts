import { beforeAll, describe, expect, it } from '@jest/globals';

import {
  aContact,
  as,
  type Contact,
  type ContactDuplicates,
  type ContactMade,
  eventually,
  given,
  givenContact,
  type Notice,
  OtherServer,
  type Page,
  type Problem,
  zone,
} from '../support';

const officer = () => as.officer();
let serial = 0;
/** A mobile nobody else has. */
const mobile = () => `139${String(20_000_000 + ++serial)}`;
const post = (values: Record<string, unknown>) => officer().post<ContactMade>('/contacts', values);
const read = async (id: string, by = officer()) => (await by.get<Contact>(`/contacts/${id}`)).body;

describe('a new person', () => {
  it('has a post, an owner, a basis, a purpose, a day, and masked channels', async () => {
    const { id: enterpriseId, name: firm } = await given.enterprise();
    const { body: me } = await officer().get<{ id: string }>('/me');
    const contact = await givenContact({
      enterpriseId,
      name: ' 演示李四 ',
      channels: ['１３８ １２３４ １２３４', '（0551）6381 2345 转 802', 'Zhang@x.cn'],
      preferredWay: 'mobile',
      source: '名片',
    });

    expect(contact).toMatchObject({
      ...{ name: '演示李四', preferredWay: 'mobile', legalBasis: 'statutory_duty', purpose: '招商联系' },
      ...{ source: '名片', owner: { id: me.id }, version: 1 },
    });
    expect(contact.posts).toMatchObject([
      { enterprise: { id: enterpriseId, name: firm }, title: '副总经理', since: '2024-03', until: null },
    ]);
    expect(contact.channels.map(({ kind, masked }) => [kind, masked]).sort()).toEqual([
      ['email', 'z***@x.cn'],
      ['mobile', '138****1234'],
      ['phone', '0551-****2345'],
    ]);
    const months = (Date.parse(contact.retainUntil) - Date.now()) / (30.44 * 86_400_000);
    expect(months).toBeCloseTo(24, 0);
  });

  it.each([
    ['12345', 'channel-format'],
    ['63812345', 'channel-area-code'],
  ])('with the number %s is refused by its place in the list', async (channel, code) => {
    const { id } = await given.enterprise();
    const answer = await post(aContact(id, { channels: [mobile(), channel] }));

    expect(answer).toBeProblem(400, 'input.invalid');
    expect((answer.body as unknown as Problem).errors).toEqual([{ pointer: '/channels/1', code }]);
  });

  it('needs a firm that is there, and does not end a post before it began', async () => {
    const { id } = await given.enterprise();
    const backwards = { enterpriseId: id, since: '2024-03', until: '2023' };

    expect(await post(aContact('00000000-0000-4000-8000-000000000000'))).toBeProblem(404, 'record.not-found');
    const answer = await post(aContact(id, { post: backwards }));
    expect(answer).toBeProblem(400, 'input.invalid');
    expect((answer.body as unknown as Problem).errors![0]!.pointer).toBe('/post/until');
  });

  /** Ids, hashes and fractions of seconds: four digits may stand in them by chance. */
  const DRAWN = '[0-9a-f]{8}-[0-9a-f-]{27}|[0-9a-f]{16,}|\\.[0-9]{3,6}';

  it('leaves no number in any table, whole or as its last four digits', async () => {
    const number = '13907654321';
    const { id } = await givenContact({ channels: [number] });
    await officer().get(`/contacts?q=${number}`);
    const { database } = zone();
    for (const table of [
      'contact',
      'contact_channel',
      'contact_post',
      'audit',
      'outbox',
      'idempotency_key',
    ]) {
      const rows = await database.rows(
        `select 1 from ${table} record where regexp_replace(record::text, $1, '', 'g') ~ '4321\\y'`,
        [DRAWN],
      );
      expect([table, rows]).toEqual([table, []]);
    }
    expect(await database.rows('select 1 from contact_channel where contact_id = $1', [id])).toHaveLength(1);
  });
});

describe('the trail of a person', () => {
  it('names fields, never what is in them', async () => {
    const contact = await givenContact({ name: '演示王五' });
    await officer().patch(`/contacts/${contact.id}`, { name: '演示王六' }, { version: contact.version });
    const rows = await zone().database.rows<{ action: string; after: { fields: string[] } }>(
      'select action, before, after from audit where record_id = $1 order by at',
      [contact.id],
    );

    expect(rows.map(({ action }) => action)).toEqual(['contact:created', 'contact:updated']);
    expect(rows[1]!.after).toEqual({ fields: ['name'] });
    expect(JSON.stringify(rows)).not.toMatch(/演示王/);
  });
});

describe('the people of several firms', () => {
  it('are found among those of these firms alone, by name and by pinyin', async () => {
    const [first, second] = [await given.enterprise(), await given.enterprise()];
    const here = await givenContact({ enterpriseId: first.id, name: '演示欧阳' });
    const there = await givenContact({ enterpriseId: second.id, name: '演示欧阳' });
    await givenContact({ name: '演示欧阳' });
    const find = async (q: string, ...firms: string[]) => {
      const among = firms.map((id) => `firm=${id}`).join('&');
      const { body } = await officer().get<Page<Contact>>(`/contacts?q=${encodeURIComponent(q)}&${among}`);
      return body.items.map(({ id }) => id).sort();
    };

    expect(await find('欧阳', first.id, second.id)).toEqual([here.id, there.id].sort());
    expect(await find('ouyang', second.id)).toEqual([there.id]);
    expect(await officer().get('/contacts?firm=nothing')).toBeProblem(400, 'input.invalid');
  });
});

describe('two people with one number', () => {
  it('are told of while typing, by number in any spelling, and by name at the same firm', async () => {
    const number = mobile();
    const first = await givenContact({ name: '演示赵一', channels: [number] });
    const ask = (body: object) =>
      as.officer({ department: 'Hillside' }).post<ContactDuplicates>('/contacts/duplicates', body);
    const spelt = `+86 ${number.slice(0, 3)}-${number.slice(3, 7)}-${number.slice(7)}`;

    expect((await ask({ channels: ['1390', spelt] })).body.items).toMatchObject([
      { id: first.id, by: 'channel', name: '演示赵一', enterprise: { id: first.posts[0]!.enterprise.id } },
    ]);
    const enterpriseId = first.posts[0]!.enterprise.id;
    expect((await ask({ name: '演示赵一', enterpriseId })).body.items).toMatchObject([{ by: 'name' }]);
    expect((await ask({ name: '演示赵一', enterpriseId: (await given.enterprise()).id })).body.items).toEqual(
      [],
    );
    expect((await ask({ channels: [number.slice(0, 10)] })).body.items).toEqual([]);
  });

  it('are refused unless somebody says that they are two', async () => {
    const number = mobile();
    const first = await givenContact({ channels: [number] });
    const second = aContact((await given.enterprise()).id, { name: '演示钱二', channels: [number] });
    const answer = await post(second);

    expect(answer).toBeProblem(409, 'contact.duplicate');
    expect((answer.body as unknown as Problem).params).toEqual({ id: first.id, name: first.name });
    expect(await post({ ...second, allowDuplicate: true })).toSucceed(201);
  });

  it('entered at once become one', async () => {
    const body = aContact((await given.enterprise()).id, { channels: [mobile()] });
    const { database } = zone();
    await database.rows(
      `create function slowly() returns trigger language plpgsql as 'begin perform pg_sleep(0.3); return new; end'`,
    );
    await database.rows(
      'create trigger slowly before insert on contact for each row execute function slowly()',
    );
    const answers = await Promise.all(Array.from({ length: 5 }, () => post(body)));
    await database.rows('drop function slowly cascade');

    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409, 409]);
  });
});

describe('the list of people', () => {
  let contact: Contact;
  let firm: { id: string; name: string };
  beforeAll(async () => {
    firm = await given.enterprise({ name: '演示齿轮箱有限公司' });
    contact = await givenContact({ name: '重演示', enterpriseId: firm.id, channels: ['13900008765'] });
  });
  const found = async (query: string, by = officer()) =>
    (await by.get<Page<Contact>>(`/contacts?limit=200&${query}`)).body.items.map(({ id }) => id);

  it.each(['重演', '演示', '重', 'chongyanshi', 'cys', 'ys', '8765', '139 0000 8765', '演示齿轮'])(
    'finds somebody by %j',
    async (q) => {
      expect(await found(`q=${encodeURIComponent(q)}`)).toContain(contact.id);
    },
  );

  it.each(['重示', '876', '98765', '13900008764', 'xyz', '%', '—'])('does not by %j', async (q) => {
    expect(await found(`q=${encodeURIComponent(q)}`)).not.toContain(contact.id);
  });

  it('can be narrowed to a firm, an owner, and those who are due', async () => {
    const mine = as.officer({ called: 'Keeper' });
    const due = await givenContact({ by: mine, enterpriseId: firm.id, retainUntil: '2026-01-31' });

    expect((await found(`enterpriseId=${firm.id}`)).sort()).toEqual([contact.id, due.id].sort());
    expect(await found('owner=me', mine)).toEqual([due.id]);
    expect(await found('due=true')).toContain(due.id);
    expect(await found('due=true')).not.toContain(contact.id);
  });

  it('is open zone-wide, to a liaison too, and to no administrator', async () => {
    expect(await found(`enterpriseId=${firm.id}`, as.officer({ department: 'Hillside' }))).toContain(
      contact.id,
    );
    expect(await found(`enterpriseId=${firm.id}`, as.liaison())).toContain(contact.id);
    expect(await as.auditor().get(`/contacts/${contact.id}`)).toBeProblem(403, 'access.denied');
  });
});

describe('what a person is and was', () => {
  it('is kept over time, across firms; now comes first', async () => {
    const [old, now] = [await given.enterprise(), await given.enterprise()];
    const contact = await givenContact({ enterpriseId: old.id });
    const path = `/contacts/${contact.id}/posts`;
    const ended = await officer().patch<ContactMade>(
      `${path}/${contact.posts[0]!.id}`,
      { until: '2025-06' },
      { version: 1 },
    );
    expect(ended).toSucceed(200);
    const added = await officer().post<ContactMade>(
      path,
      { enterpriseId: now.id, title: '总经理', level: 'principal', since: '2025-07' },
      { version: 2 },
    );
    expect(added).toSucceed(201);

    expect((await read(contact.id)).posts).toMatchObject([
      { enterprise: { id: now.id }, title: '总经理', level: 'principal', until: null },
      { enterprise: { id: old.id }, until: '2025-06' },
    ]);
  });

  it('is changed on the version that was seen, and the last post stays', async () => {
    const contact = await givenContact();
    const at = `/contacts/${contact.id}/posts/${contact.posts[0]!.id}`;

    expect(await officer().patch(at, { title: 'x' })).toBeProblem(428, 'version.required');
    expect(await officer().patch(at, { title: '董事长' }, { version: 1 })).toSucceed(200);
    const stale = await officer().patch(at, { title: '总裁' }, { version: 1 });
    expect(stale).toBeProblem(409, 'record.stale');
    expect((stale.body as unknown as Problem).current).toMatchObject({ posts: [{ title: '董事长' }] });
    expect(await officer().delete(at, { version: 2 })).toBeProblem(409, 'contact.last-post');
  });

  it('cannot be reached through somebody else', async () => {
    const [one, other] = [await givenContact(), await givenContact()];

    expect(
      await officer().patch(
        `/contacts/${one.id}/posts/${other.posts[0]!.id}`,
        { title: 'x' },
        { version: 1 },
      ),
    ).toBeProblem(404, 'record.not-found');
  });
});

describe('the channels of a person', () => {
  it('come and go one by one', async () => {
    const contact = await givenContact({ channels: [mobile()] });
    const path = `/contacts/${contact.id}/channels`;
    const number = mobile();

    expect(await officer().post(path, { value: number }, { version: 1 })).toSucceed(201);
    expect(await officer().post(path, { value: number }, { version: 2 })).toBeProblem(
      409,
      'contact.channel-twice',
    );
    const { channels, version } = await read(contact.id);
    expect(channels).toHaveLength(2);
    expect(await officer().delete(`${path}/${channels[0]!.id}`, { version })).toSucceed(200);
    expect((await read(contact.id)).channels).toEqual([channels[1]]);
  });
});

describe('a person who is erased', () => {
  it('is gone from lists, searches, duplicates and tables; an empty row stays', async () => {
    const number = mobile();
    const contact = await givenContact({ name: '演示孙七', channels: [number] });
    const erase = (by = officer(), version = 1) =>
      by.post(`/contacts/${contact.id}/erasures`, { reason: '本人要求删除' }, { version });

    expect(await erase(as.officer({ called: 'Somebody else' }))).toBeProblem(403, 'contact.not-the-owner');
    expect(await erase()).toSucceed(204);

    expect(await officer().get(`/contacts/${contact.id}`)).toBeProblem(404, 'record.not-found');
    const { body } = await officer().get<Page<Contact>>(`/contacts?q=${encodeURIComponent('孙七')}`);
    expect(body.items).toEqual([]);
    expect(
      (await officer().post<ContactDuplicates>('/contacts/duplicates', { channels: [number] })).body.items,
    ).toEqual([]);
    const { database } = zone();
    const [row] = await database.rows('select name, search_text, search_latin from contact where id = $1', [
      contact.id,
    ]);
    expect(row).toEqual({ name: '', search_text: '', search_latin: '' });
    for (const table of ['contact_post', 'contact_channel'])
      expect(await database.rows(`select 1 from ${table} where contact_id = $1`, [contact.id])).toEqual([]);
    for (const table of ['audit', 'outbox', 'row_history', 'idempotency_key'])
      expect(await database.rows(`select 1 from ${table} record where record::text like '%孙七%'`)).toEqual(
        [],
      );
  });
});

describe('the day up to which somebody is kept', () => {
  it('is told to the owner once when it has passed, without naming anybody', async () => {
    const keeper = as.officer({ called: 'Told' });
    const contact = await givenContact({ by: keeper, name: '演示周八', retainUntil: '2026-02-28' });
    const later = await givenContact({ by: keeper, retainUntil: '2099-01-01' });
    const notices = async () => (await keeper.get<Page<Notice>>('/notices')).body.items;
    const server = await OtherServer.start(zone().database, { LIANZHAO_JOBS: 'true' });
    const arrived = await eventually(notices, (items) => items.length > 0, 20_000);
    // The next day comes, and the day that was set is still over.
    await zone().database.rows('delete from tick');
    await eventually(done, (days) => days >= 2, 20_000);
    await server.stop();

    const told = await zone().database.rows(`select 1 from outbox where payload->>'contactId' = $1`, [
      contact.id,
    ]);
    expect(told).toHaveLength(1);
    expect(arrived).toMatchObject([
      { kind: 'contact.retention-ended', recordId: contact.id, params: { until: '2026-02-28' } },
    ]);
    expect(arrived.map(({ recordId }) => recordId)).not.toContain(later.id);
  }, 60_000);
});

async function done(): Promise<number> {
  const [row] = await zone().database.rows<{ days: number }>(
    `select count(*)::int as days from job.job where name = 'contact-retention' and state = 'completed'`,
  );
  return row!.days;
}
