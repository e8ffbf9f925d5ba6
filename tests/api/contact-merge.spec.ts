import { describe, expect, it } from '@jest/globals';

import {
  as,
  type Contact,
  type ContactDuplicates,
  type ContactMergeList,
  type ContactMergePreview,
  type ContactPairList,
  type ContactsMerged,
  type ContactsUnmerged,
  given,
  givenContact,
  type Page,
  type Reveal,
  type Visit,
  zone,
} from '../support';

/**
 * Every column of the database that points at a contact. A new one belongs here once a test below has shown that its rows
 * follow a merge and come back.
 */
const FOLLOWING = [
  'contact_channel.contact_id',
  'contact_post.contact_id',
  'contact_told_apart.first_id',
  'contact_told_apart.second_id',
  'visit_person.contact_id',
];

const officer = () => as.officer();
let serial = 0;
const mobile = () => `137${String(30_000_000 + ++serial)}`;
const read = async (id: string) => (await officer().get<Contact>(`/contacts/${id}`)).body;
const met = (contactId: string) => ({ people: [{ side: 'theirs', contactId, name: '客人', post: '' }] });
const rows = <Row>(text: string, ...values: unknown[]) => zone().database.rows<Row>(text, values);

async function merge(targetId: string, sourceId: string, take: string[] = [], by = officer()) {
  const [target, source] = [await read(targetId), await read(sourceId)];
  const body = { targetId, sourceId, sourceVersion: source.version, take };
  return by.post<ContactsMerged>('/contact-merges', body, { version: target.version });
}
const undo = (id: string, by = officer()) => by.post<ContactsUnmerged>(`/contact-merges/${id}/undo`);

/** One person entered twice at one firm: a number in common, one visit with both and one with the second alone. */
async function twice() {
  const { id: enterpriseId, name: firm } = await given.enterprise();
  const [shared, own] = [mobile(), mobile()];
  const target = await givenContact({ enterpriseId, name: '演示双张', channels: [shared], source: '' });
  const source = await givenContact({
    ...{ enterpriseId, name: '演示双章', channels: [shared, own], source: '名片', allowDuplicate: true },
    post: { enterpriseId, title: '总经理' },
  });
  const both = await given.visit({
    enterpriseId,
    people: [...met(target.id).people, ...met(source.id).people],
  });
  const alone = await given.visit({ enterpriseId, ...met(source.id) });
  return { enterpriseId, firm, target, source, own, both, alone };
}

const peopleOf = async ({ id }: Visit) =>
  (
    await rows<{ contact_id: string }>(
      'select contact_id from visit_person where visit_id = $1 order by place',
      id,
    )
  ).map(({ contact_id: contactId }) => contactId);

describe('merging two files of one person', () => {
  it('looks after every table that points at a person', async () => {
    const found = await rows<{ column: string }>(
      `select con.conrelid::regclass::text || '.' || source.attname as column from pg_constraint con
       join pg_attribute source on source.attrelid = con.conrelid and source.attnum = con.conkey[1]
       where con.contype = 'f' and con.confrelid = 'contact'::regclass order by 1`,
    );

    expect(found.map(({ column }) => column)).toEqual(FOLLOWING);
  });

  it('moves everything, as the dry run said, and undoing brings everything back', async () => {
    const { firm, target, source, own, both, alone } = await twice();
    const query = new URLSearchParams({ target: target.id, source: source.id }).toString();
    const shown = await officer().get<ContactMergePreview>(`/contact-merges/preview?${query}`);

    expect(shown).toSucceed(200);
    expect(shown.body.fields).toEqual([
      { field: 'name', target: '演示双张', source: '演示双章', onlySource: false },
      { field: 'source', target: null, source: '名片', onlySource: true },
    ]);
    expect(shown.body.rows).toEqual([
      { kind: 'contact_channel', moved: 1, joined: 1, dropped: 0, names: [] },
      { kind: 'contact_post', moved: 1, joined: 0, dropped: 0, names: [firm] },
      {
        kind: 'visit_person',
        moved: 1,
        joined: 1,
        dropped: 0,
        names: expect.any(Array) as unknown as string[],
      },
    ]);
    expect(await read(source.id)).toEqual(source);

    const merged = await merge(target.id, source.id, ['source']);
    expect(merged).toSucceed(201);
    const log = await officer().get<ContactMergeList>(`/contacts/${target.id}/merges`);
    expect(log.body.items).toMatchObject([{ id: merged.body.id, sourceName: '演示双章', mayUndo: true }]);
    expect(await read(target.id)).toMatchObject({ name: '演示双张', source: '名片' });
    expect((await read(target.id)).channels).toHaveLength(2);
    expect((await read(target.id)).posts.map(({ title }) => title).sort()).toEqual(
      ['副总经理', '总经理'].sort(),
    );
    expect([await peopleOf(both), await peopleOf(alone)]).toEqual([[target.id], [target.id]]);
    expect(await officer().get(`/contacts/${source.id}`)).toBeProblem(404, 'contact.merged');
    const found = await officer().get<Page<Contact>>(`/contacts?q=${own}`);
    expect(found.body.items.map(({ id }) => id)).toEqual([target.id]);

    const back = await undo(merged.body.id);
    expect(back).toSucceed(200);
    expect(back.body).toEqual({ sourceId: source.id, restored: 5, kept: [] });
    expect(await read(source.id)).toMatchObject({ posts: source.posts, channels: source.channels });
    expect(await read(target.id)).toMatchObject({
      source: '',
      posts: target.posts,
      channels: target.channels,
    });
    expect((await peopleOf(both)).sort()).toEqual([target.id, source.id].sort());
    expect(await peopleOf(alone)).toEqual([source.id]);
    expect(await undo(merged.body.id)).toBeProblem(409, 'merge.already-undone');
  });

  it('makes one of two posts that differ in dates or level, where that is wanted, and two again', async () => {
    const { id: enterpriseId, name } = await given.enterprise();
    const post = { enterpriseId, department: '采购部', title: '总监' };
    const target = await givenContact({ enterpriseId, post: { ...post, since: '2021-03', until: '2023' } });
    const source = await givenContact({ enterpriseId, post: { ...post, since: '2019', level: 'head' } });
    const query = new URLSearchParams({ target: target.id, source: source.id }).toString();
    const { body: shown } = await officer().get<ContactMergePreview>(`/contact-merges/preview?${query}`);
    const [theirs] = source.posts;
    expect(shown.posts).toMatchObject([
      {
        target: { enterprise: { name } },
        source: { id: theirs!.id },
        joined: { since: '2019', until: null },
      },
    ]);

    const body = { targetId: target.id, sourceId: source.id, sourceVersion: source.version, take: [] };
    const send = (join: string[]) =>
      officer().post<ContactsMerged>('/contact-merges', { ...body, join }, { version: target.version });
    expect(await send([target.posts[0]!.id])).toBeProblem(400, 'input.invalid');
    const merged = await send([theirs!.id]);
    expect(merged).toSucceed(201);
    expect((await read(target.id)).posts).toMatchObject([
      { ...{ department: '采购部', title: '总监', level: 'head' }, since: '2019', until: null },
    ]);

    expect((await undo(merged.body.id)).body).toMatchObject({ kept: [] });
    expect((await read(target.id)).posts).toEqual(target.posts);
    expect((await read(source.id)).posts).toEqual(source.posts);
  });

  it('undone, leaves what changed since where it is, and says so', async () => {
    const { target, source } = await twice();
    const { body } = await merge(target.id, source.id, ['source']);
    const now = await read(target.id);
    await officer().patch(`/contacts/${target.id}`, { source: '活动' }, { version: now.version });
    const post = now.posts.find(({ title }) => title === '总经理')!;
    await officer().patch(
      `/contacts/${target.id}/posts/${post.id}`,
      { title: '董事长' },
      { version: (await read(target.id)).version },
    );

    expect((await undo(body.id)).body.kept).toEqual([
      { kind: 'field', id: 'source' },
      { kind: 'contact_post', id: post.id },
    ]);
    expect((await read(target.id)).source).toBe('活动');
  });

  it('is done by whoever answers for the one that goes, on the versions that were looked at', async () => {
    const { target, source } = await twice();
    const colleague = as.officer({ called: 'Another' });
    const body = { targetId: target.id, sourceId: source.id, sourceVersion: source.version, take: [] };

    expect(await merge(target.id, source.id, [], colleague)).toBeProblem(403, 'contact-merge.not-the-owner');
    expect(
      await officer().post('/contact-merges', { ...body, sourceId: target.id }, { version: 1 }),
    ).toBeProblem(422, 'contact-merge.same-contact');
    expect(await officer().post('/contact-merges', body, { version: target.version + 1 })).toBeProblem(
      409,
      'record.stale',
    );
    expect(await merge(target.id, source.id, [], as.manager())).toSucceed(201);
  });

  it('takes over whose he is only with the owner of both, and is undone by nobody else', async () => {
    const { target } = await twice();
    const by = as.officer({ called: 'Another' });
    const own = await givenContact({ by, name: '演示双张' });

    expect(await merge(target.id, own.id, ['owner'], by)).toBeProblem(403, 'contact-merge.not-the-owner');
    const merged = await merge(target.id, own.id, [], by);
    expect(merged).toSucceed(201);
    const third = as.officer({ called: 'Third' });
    expect(await undo(merged.body.id, third)).toBeProblem(403, 'contact-merge.not-concerned');
    expect(await undo(merged.body.id, by)).toSucceed(200);
  });

  it('is undone the last first, because what all of them had was kept once', async () => {
    const enterpriseId = (await given.enterprise()).id;
    const person = { enterpriseId, allowDuplicate: true, channels: [mobile()] };
    const [target, one, other] = [
      await givenContact({ enterpriseId }),
      await givenContact(person),
      await givenContact(person),
    ];
    const first = (await merge(target.id, one.id)).body;
    const second = (await merge(target.id, other.id)).body;

    expect(await undo(first.id)).toBeProblem(409, 'merge.followed');
    expect(await undo(second.id)).toSucceed(200);
    expect(await undo(first.id)).toSucceed(200);
    expect([await read(target.id), await read(one.id), await read(other.id)]).toMatchObject([
      { channels: [] },
      { channels: one.channels },
      { channels: other.channels },
    ]);
  });

  it('keeps nothing of a person who is erased, however often he was merged', async () => {
    const { target, source } = await twice();
    const third = await givenContact({ name: '演示双张三' });
    const first = await merge(target.id, source.id, ['name']);
    const second = await merge(third.id, target.id, ['name']);
    expect(await undo(first.body.id)).toBeProblem(409, 'merge.target-gone');
    const { version } = await read(third.id);
    const erased = await officer().post(
      `/contacts/${third.id}/erasures`,
      { reason: '本人要求' },
      { version },
    );
    expect(erased.status).toBe(204);

    const ids = [first.body.id, second.body.id];
    expect(
      await rows('select source_row, fields from contact_merge where id = any($1::uuid[])', ids),
    ).toEqual([
      { source_row: null, fields: {} },
      { source_row: null, fields: {} },
    ]);
    expect(await rows('select 1 from contact_merge_row where merge_id = any($1::uuid[])', ids)).toEqual([]);
    expect(await undo(second.body.id)).toBeProblem(409, 'contact-merge.forgotten');
    const trail = await rows<{ text: string }>(
      `select before::text || after::text as text from audit where record_id = any($1::uuid[])`,
      [target.id, source.id, third.id],
    );
    expect(JSON.stringify(trail)).not.toContain('演示双');
  });
});

describe('files that may be of one person', () => {
  it('are offered on their page and in the list of pairs, until somebody says that they are two', async () => {
    const { target, source } = await twice();
    const twins = async () =>
      (await officer().get<ContactDuplicates>(`/contacts/${target.id}/twins`)).body.items;
    const listed = async () =>
      (await officer().get<ContactPairList>('/contact-pairs')).body.items.filter(({ first, second }) =>
        [first.id, second.id].includes(source.id),
      );

    expect(await twins()).toMatchObject([{ id: source.id, by: 'channel', title: '总经理' }]);
    expect(await listed()).toHaveLength(1);
    const told = await officer().post('/contact-pairs/different', {
      firstId: source.id,
      secondId: target.id,
    });
    expect(told.status).toBe(204);
    expect([await twins(), await listed()]).toEqual([[], []]);
  });
});

describe('who was told a number', () => {
  it('is read by the owner and by managers, with what was told of merged files', async () => {
    const { target, source, own } = await twice();
    const told = source.channels.find(({ masked }) => masked.endsWith(own.slice(-4)))!;
    const reason = { reason: '核对信息' };
    await as.leader().post(`/contacts/${source.id}/channels/${told.id}/reveals`, reason);
    await merge(target.id, source.id);
    const asked = `/contacts/${target.id}/channels/reveals`;

    for (const by of [officer(), as.manager()]) {
      const answer = await by.get<Page<Reveal>>(asked);
      expect(answer.body.items).toMatchObject([{ kind: 'mobile', masked: told.masked, reason: '核对信息' }]);
    }
    expect(await as.officer({ called: 'Another' }).get(asked)).toBeProblem(403, 'contact.reveals-not-yours');
  });
});
