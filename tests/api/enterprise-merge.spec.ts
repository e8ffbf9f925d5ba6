import { randomUUID } from 'node:crypto';

import { describe, expect, it } from '@jest/globals';

import {
  as,
  type Duplicate,
  type Enterprise,
  type EnterpriseMerge,
  given,
  givenAnchor,
  givenContact,
  givenPurchases,
  type Lead,
  type MergePreview,
  type Placement,
  type Unmerged,
  usccOf,
  zone,
} from '../support';

const SEAT = 'AUTO-M0806';
const other = { department: '能源处' };
const manager = () => as.manager();

/**
 * Every column of the database that points at an enterprise. A new one belongs here once a test below has shown that its
 * rows follow a merge and come back: rows at nodes, at anchors, of people and of departments behave differently.
 */
const FOLLOWING = [
  'anchor.enterprise_id',
  'contact_post.enterprise_id',
  'duplicate_pair.first_id',
  'duplicate_pair.second_id',
  'enterprise_listing.enterprise_id',
  'enterprise_name.enterprise_id',
  'enterprise_placement.enterprise_id',
  'enterprise_qualification.enterprise_id',
  'enterprise_relation.customer_id',
  'enterprise_relation.supplier_id',
  'enterprise_source.enterprise_id',
  'expansion_signal.enterprise_id',
  'join_request.enterprise_id',
  'lead.enterprise_id',
  'project.enterprise_id',
  'purchase.supplier_id',
  'target.enterprise_id',
  'visit.enterprise_id',
  'visit_firm.enterprise_id',
];

/** Those of which a firm that only just came to be has none. */
const OF_A_FIRM = FOLLOWING.filter((one) => !/enterprise_name|duplicate_pair/.test(one));

const firm = async (id: string) => (await manager().get<Enterprise>(`/enterprises/${id}`)).body;
async function preview(target: string, source: string): Promise<MergePreview> {
  const query = new URLSearchParams({ target, source }).toString();
  const answer = await manager().get<MergePreview>(`/enterprise-merges/preview?${query}`);
  expect(answer).toSucceed(200);
  return answer.body;
}
const place = async (id: string, capacity: string) =>
  manager().put<Placement>(`/chains/AUTO/nodes/${SEAT}/firms/${id}`, { capacity }, { version: 0 });

async function merge(targetId: string, sourceId: string, take: string[] = []) {
  const [target, source] = [await firm(targetId), await firm(sourceId)];
  const body = { targetId, sourceId, sourceVersion: source.version, take };
  return manager().post<EnterpriseMerge>('/enterprise-merges', body, { version: target.version });
}

const undo = (id: string) => manager().post<Unmerged>(`/enterprise-merges/${id}/undo`);

/** How many rows of each kind point at a firm. */
async function pointing(id: string): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const reference of OF_A_FIRM) {
    const [table, column] = reference.split('.') as [string, string];
    const [row] = await zone().database.rows<{ n: number }>(
      `select count(*)::int as n from ${table} where ${column} = $1`,
      [id],
    );
    if (row!.n > 0) counts[reference] = row!.n;
  }
  return counts;
}

/** Tasks on the page of a firm: records that hang on anything point without a foreign key. */
async function links(id: string): Promise<number> {
  const [row] = await zone().database.rows<{ n: number }>(
    `select count(*)::int as n from task_link where record_kind = 'enterprise' and record_id = $1`,
    [id],
  );
  return row!.n;
}

/** A firm at which everything points that can. */
async function wellKnown(name = `Known ${randomUUID()}`) {
  const enterprise = await given.enterprise({ name, uscc: usccOf() });
  const { id } = enterprise;
  const lead = await given.lead({ ...other, enterpriseId: id });
  const project = await given.project({ ...other, enterpriseId: id });
  const visit = await given.visit({
    ...{ ...other, leadId: lead.id },
    commitments: [{ side: 'ours', text: '给出地块', dueOn: null }],
  });
  await given.visit({ ...other, firms: [{ enterpriseId: id }] });
  await givenContact({ enterpriseId: id });
  await place(id, '10 万套/年');
  await as
    .officer()
    .post(`/enterprises/${id}/qualifications`, { kind: 'high_tech', validUntil: '2027-06-30' });
  await as.officer().post(`/enterprises/${id}/listings`, { exchange: 'HK', code: '00175' });
  await as.officer().post(`/enterprises/${id}/sources`, { kind: 'event', title: '2026 年展会名录' });
  const [supplier, customer] = [await given.enterprise(), await given.enterprise()];
  await relation(supplier.id, id);
  await relation(id, customer.id);
  await as.officer().post(`/enterprises/${id}/signals`, {
    ...{ kind: 'hiring', observedOn: '2026-03-01', note: '招工', source: 'https://example.org' },
  });
  await as.officer().post('/target-lists', {
    ...{ chain: 'AUTO', name: '合并', status: 'active', quotas: [{ nodeCode: SEAT, quota: 1 }] },
    targets: [{ nodeCode: SEAT, enterpriseId: id }],
  });
  await as.officer().post('/join-requests', { enterpriseId: id });
  const anchor = await givenAnchor();
  await zone().database.rows('update anchor set enterprise_id = $1 where id = $2', [id, anchor.id]);
  await givenPurchases(await givenAnchor(), [{ node: SEAT, value: 5, period: 2025, supplier: { id, name } }]);
  return { enterprise, lead, project, visit };
}

async function relation(supplierId: string, customerId: string): Promise<void> {
  await zone().database.rows(
    `insert into enterprise_relation (supplier_id, customer_id, node_id, relation, evidence, source)
     select $1, $2, id, 'supplies', 'stated', 'a test' from chain_node where code = $3`,
    [supplierId, customerId, SEAT],
  );
}

describe('merging two files of one firm', () => {
  it('looks after every table that points at a firm', async () => {
    const rows = await zone().database.rows<{ column: string }>(
      `select con.conrelid::regclass::text || '.' || source.attname as column from pg_constraint con
       join pg_attribute source on source.attrelid = con.conrelid and source.attnum = con.conkey[1]
       where con.contype = 'f' and con.confrelid = 'enterprise'::regclass order by 1`,
    );

    expect(rows.map(({ column }) => column)).toEqual(FOLLOWING);
  });

  it('moves everything, as the dry run said, and undoing brings everything back', async () => {
    const { enterprise: source, lead, project, visit } = await wellKnown();
    const target = await given.enterprise();
    const before = await pointing(source.id);
    expect(Object.keys(before).sort()).toEqual(OF_A_FIRM);
    const tasks = await links(source.id);
    expect(tasks).toBeGreaterThan(0);

    const { rows } = await preview(target.id, source.id);
    expect(await pointing(source.id)).toEqual(before);
    const following = Object.fromEntries(rows.map(({ kind, ...row }) => [kind, row]));
    expect(following.lead).toMatchObject({ moved: 2, joined: 0, dropped: 0 });
    expect(following).toMatchObject({
      enterprise_listing: { names: ['HK:00175'] },
      enterprise_placement: { names: ['座椅总成'] },
      enterprise_qualification: { names: ['high_tech'] },
      enterprise_source: { names: ['2026 年展会名录'] },
    });

    const done = await merge(target.id, source.id);
    expect(done).toSucceed(201);
    expect(done.body.rows).toEqual(rows.map(({ names: _, ...counted }) => counted));
    expect(await pointing(target.id)).toEqual(before);
    expect(await links(target.id)).toBe(tasks);
    expect(await manager().get(`/enterprises/${source.id}`)).toBeProblem(404, 'enterprise.merged');
    for (const path of [`/leads/${lead.id}`, `/projects/${project.id}`, `/visits/${visit.id}`]) {
      const { body } = await as.officer(other).get<Lead>(path);
      expect(body.enterprise.id).toBe(target.id);
    }

    const undone = await undo(done.body.id);
    expect(undone.body).toMatchObject({ source: { id: source.id }, kept: [] });
    expect(await pointing(source.id)).toEqual(before);
    expect(await links(source.id)).toBe(tasks);
    expect(await pointing(target.id)).toEqual({});
    expect(await firm(source.id)).toMatchObject({ name: source.name, uscc: source.uscc });
    expect(await undo(done.body.id)).toBeProblem(409, 'merge.already-undone');
  });

  it('names what follows as far as whoever asks may see it, and counts the rest', async () => {
    const [target, source] = [await given.enterprise(), await given.enterprise()];
    const title = `线索${randomUUID()}`;
    await given.lead({ enterpriseId: source.id, title });
    await given.lead({ ...other, enterpriseId: source.id, title: '别处的线索' });

    const { rows } = await preview(target.id, source.id);
    expect(rows.find(({ kind }) => kind === 'lead')).toMatchObject({ moved: 2, names: [title] });
  });

  it('knows the firm by both names from then on', async () => {
    const [one, two] = [`甲${randomUUID()}`, `乙${randomUUID()}`];
    const target = await given.enterprise({ name: one });
    const source = await given.enterprise({ name: two, shortName: `丙${randomUUID()}` });
    const { body } = await merge(target.id, source.id);
    const found = async (name: string) =>
      (
        await as
          .officer()
          .get<{ items: Duplicate[] }>(`/enterprise-duplicates?name=${encodeURIComponent(name)}`)
      ).body.items[0];

    for (const name of [one, two, source.shortName!]) {
      expect(await found(name)).toMatchObject({ enterprise: { id: target.id } });
    }
    await undo(body.id);
    expect(await found(two)).toMatchObject({ enterprise: { id: source.id }, match: 'name' });
  });

  it('takes over the fields that were chosen, and gives back those nobody changed since', async () => {
    const target = await given.enterprise({ city: '鄂尔多斯', mainProducts: '座椅' });
    const source = await given.enterprise({ city: '合肥', uscc: usccOf(), mainProducts: '座椅骨架' });
    const { fields } = await preview(target.id, source.id);
    expect(fields).toContainEqual({ field: 'city', target: '鄂尔多斯', source: '合肥', onlySource: false });
    expect(fields).toContainEqual({ field: 'uscc', target: null, source: source.uscc, onlySource: true });

    const { body } = await merge(target.id, source.id, ['uscc', 'mainProducts', 'name']);
    const merged = await firm(target.id);
    expect(merged).toMatchObject({
      ...{ name: source.name, city: '鄂尔多斯', uscc: source.uscc, mainProducts: '座椅骨架' },
    });
    await as
      .officer()
      .patch(`/enterprises/${target.id}`, { mainProducts: '座椅总成' }, { version: merged.version });

    const undone = await undo(body.id);
    expect(undone.body.kept).toEqual([{ kind: 'field', id: 'mainProducts' }]);
    expect(await firm(target.id)).toMatchObject({ name: target.name, uscc: null, mainProducts: '座椅总成' });
    expect(await firm(source.id)).toMatchObject({ name: source.name, uscc: source.uscc });
  });

  it('makes one of what both had, and drops what would point at itself', async () => {
    const [target, source, third] = [
      await given.enterprise(),
      await given.enterprise(),
      await given.enterprise(),
    ];
    await place(target.id, '一');
    await place(source.id, '二');
    await relation(source.id, target.id);
    await relation(source.id, third.id);
    await relation(target.id, third.id);
    const [ours, theirs] = [await givenAnchor(), await givenAnchor()];
    await zone().database.rows('update anchor set enterprise_id = $1, retired_at = now() where id = $2', [
      target.id,
      ours.id,
    ]);
    await zone().database.rows('update anchor set enterprise_id = $1 where id = $2', [source.id, theirs.id]);
    await givenPurchases(theirs, [{ node: SEAT, value: 7, period: 2025 }]);
    const volume = {
      anchor: source.name,
      product: 'merged_car',
      unit: '辆/年',
      evidence: 'estimate',
      source: '公告',
    };
    expect(await as.manager().post('/chains/AUTO/volumes', volume)).toSucceed(201);
    const ofVolume = 'select anchor_id as id from anchor_volume where anchor = $1';
    expect(await zone().database.rows(ofVolume, [source.name])).toEqual([{ id: theirs.id }]);

    const { body } = await merge(target.id, source.id);
    expect(body.rows).toContainEqual({ kind: 'enterprise_placement', moved: 0, joined: 1, dropped: 0 });
    expect(body.rows).toContainEqual({ kind: 'enterprise_relation', moved: 0, joined: 1, dropped: 1 });
    const [anchor] = await zone().database.rows<{ id: string; retired_at: Date | null }>(
      'select id, retired_at from anchor where enterprise_id = $1',
      [target.id],
    );
    expect(anchor).toEqual({ id: ours.id, retired_at: null });
    const purchases = 'select count(*)::int as n from purchase where anchor_id = $1';
    expect(await zone().database.rows(purchases, [ours.id])).toEqual([{ n: 1 }]);
    expect(await zone().database.rows(ofVolume, [source.name])).toEqual([{ id: ours.id }]);

    expect((await undo(body.id)).body.kept).toEqual([]);
    expect(await pointing(target.id)).toMatchObject({ 'enterprise_placement.enterprise_id': 1 });
    expect(await pointing(source.id)).toEqual({
      ...{
        'anchor.enterprise_id': 1,
        'enterprise_placement.enterprise_id': 1,
        'enterprise_relation.supplier_id': 2,
      },
    });
    expect(await zone().database.rows(purchases, [theirs.id])).toEqual([{ n: 1 }]);
    expect(await zone().database.rows(ofVolume, [source.name])).toEqual([{ id: theirs.id }]);
  });

  it('undone, leaves a lead that changed since where it is, with its visits, and says so', async () => {
    const source = await given.enterprise();
    const target = await given.enterprise();
    const changed = await given.lead({ enterpriseId: source.id });
    const visit = await given.visit({ leadId: changed.id });
    const untouched = await given.lead({ enterpriseId: source.id });
    const { body } = await merge(target.id, source.id);
    const { version } = (await as.officer().get<Lead>(`/leads/${changed.id}`)).body;
    expect(await as.officer().patch(`/leads/${changed.id}`, { title: '改过的线索' }, { version })).toSucceed(
      200,
    );

    const { kept } = (await undo(body.id)).body;
    expect(kept).toEqual(
      expect.arrayContaining([
        { kind: 'lead', id: changed.id },
        { kind: 'visit', id: visit.id },
      ]),
    );
    expect(kept).not.toContainEqual({ kind: 'lead', id: untouched.id });
    const at = async (path: string) => (await as.officer().get<Lead>(path)).body.enterprise.id;
    expect(await at(`/leads/${changed.id}`)).toBe(target.id);
    expect(await at(`/visits/${visit.id}`)).toBe(target.id);
    expect(await at(`/leads/${untouched.id}`)).toBe(source.id);
  });

  it('is for managers, on the versions they looked at, and not of a firm with itself', async () => {
    const [target, source] = [await given.enterprise(), await given.enterprise()];
    const body = { targetId: target.id, sourceId: source.id, sourceVersion: source.version, take: [] };
    const send = (values: object, version?: number) =>
      manager().post('/enterprise-merges', { ...body, ...values }, { version });

    expect(await as.officer().post('/enterprise-merges', body, { version: 1 })).toBeProblem(
      403,
      'access.denied',
    );
    expect(await send({})).toBeProblem(428, 'version.required');
    expect(await send({}, 9)).toBeProblem(409, 'record.stale');
    expect(await send({ sourceVersion: 9 }, 1)).toBeProblem(409, 'record.stale');
    expect(await send({ sourceId: target.id }, 1)).toBeProblem(422, 'merge.same-enterprise');
    expect(await send({ take: ['id'] }, 1)).toBeProblem(400, 'input.invalid');
    expect(await send({ sourceId: randomUUID() }, 1)).toBeProblem(404, 'record.not-found');
    expect(await pointing(source.id)).toEqual({});
  });

  it('cannot be undone while the one that stayed is merged away itself, nor over a firm entered anew', async () => {
    const [first, second, third] = [
      await given.enterprise(),
      await given.enterprise(),
      await given.enterprise(),
    ];
    const one = (await merge(second.id, first.id)).body;
    const two = (await merge(third.id, second.id)).body;

    expect(await undo(one.id)).toBeProblem(409, 'merge.target-gone');
    expect(await undo(two.id)).toSucceed(200);
    const again = await given.enterprise({ name: first.name });
    expect(await undo(one.id)).toBeProblem(409, 'enterprise.duplicate');
    expect(again.id).not.toBe(first.id);
  });

  it('is undone the last first, for what two of them had in common was kept once', async () => {
    const [target, one, two] = [await given.enterprise(), await given.enterprise(), await given.enterprise()];
    for (const { id } of [one, two]) expect(await place(id, '100')).toSucceed(200);
    const first = (await merge(target.id, one.id)).body;
    const second = (await merge(target.id, two.id)).body;
    const listed = await manager().get<{ items: { id: string; mayUndo: boolean }[] }>(
      `/enterprises/${target.id}/merges`,
    );
    expect(listed.body.items.map(({ id, mayUndo }) => [id, mayUndo])).toEqual([
      [second.id, true],
      [first.id, false],
    ]);

    expect(await undo(first.id)).toBeProblem(409, 'merge.followed');
    expect(await undo(second.id)).toSucceed(200);
    expect(await undo(first.id)).toSucceed(200);
    for (const { id } of [one, two])
      expect((await pointing(id))['enterprise_placement.enterprise_id']).toBeDefined();
  });
});
