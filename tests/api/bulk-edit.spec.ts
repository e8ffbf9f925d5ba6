import { randomUUID } from 'node:crypto';

import { describe, expect, it } from '@jest/globals';

import { as, type Bulk, type BulkRows, given, type Lead, type Page, type Recycled, zone } from '../support';

const officer = () => as.officer();
const manager = () => as.manager();
const colleague = () => given.user(['officer'], { called: 'Colleague' });
const row = ({ id, version }: { id: string; version: number }) => ({ id, version });
const edit = (body: object, by = officer(), key?: string) =>
  by.post<Bulk>('/bulk-edits', { register: 'leads', ...body }, key ? { key } : {});
const outcomes = async (id: string, by = officer()) => {
  const { items } = (await by.get<BulkRows>(`/bulk-edits/${id}/rows`)).body;
  return new Map(items.map((each) => [each.id, each]));
};
const ownerOf = async (id: string) => (await officer().get<Lead>(`/leads/${id}`)).body.owner?.id;

describe('many records changed at once', () => {
  it('are changed one by one, each with a result of its own; a refusal leaves the others', async () => {
    const [fine, stale, dropped, unseen] = [
      await given.lead({ title: '可改' }),
      await given.lead(),
      await given.lead({ stage: 'dropped' }),
      await given.lead({ department: 'Hillside' }),
    ];
    await officer().patch(`/leads/${stale.id}`, { title: '别人刚改过' }, { version: stale.version });
    const made = await edit({
      ...{ field: 'stage', value: 'contacted' },
      rows: [fine, stale, dropped, unseen].map(row),
    });

    expect(made).toSucceed(201);
    expect(made.body).toMatchObject({ counts: { done: 1, refused: 1, stale: 1, gone: 1 }, undoable: false });
    const became = await outcomes(made.body.id);
    expect(became.get(fine.id)).toMatchObject({ name: '可改', outcome: 'done' });
    expect(became.get(stale.id)).toMatchObject({ outcome: 'stale', version: stale.version + 1 });
    expect(became.get(dropped.id)).toMatchObject({ outcome: 'refused', problem: 'lead.cannot-move' });
    expect(became.get(unseen.id)).toMatchObject({ outcome: 'gone', name: null });
    const trail = await zone().database.rows<{ action: string }>(
      `select action from audit where record_id = $1 and action = 'lead:moved'`,
      [fine.id],
    );
    expect(trail).toHaveLength(1);
  });

  it('stays in the list of whoever did it, the latest first, and of nobody else', async () => {
    const by = as.officer({ called: 'Editor' });
    const lead = await given.lead({ called: 'Editor' });
    const first = await edit({ field: 'stage', value: 'contacted', rows: [row(lead)] }, by);
    const second = await edit({ field: 'stage', value: 'qualified', rows: [row(lead)] }, by);
    const { body } = await by.get<{ items: Bulk[] }>('/bulk-edits');

    expect(body.items).toEqual([second.body, first.body]);
    const others = await as.manager().get<{ items: Bulk[] }>('/bulk-edits?limit=200');
    expect(others.body.items.map(({ id }) => id)).not.toContain(first.body.id);
  });

  it('tells what they were set to, and whom that names', async () => {
    const other = await colleague();
    const handed = await edit(
      { field: 'owner', value: other.id, rows: [row(await given.lead())] },
      manager(),
    );
    const moved = await edit({ field: 'stage', value: 'contacted', rows: [row(await given.lead())] });

    expect(handed.body).toMatchObject({ value: other.id, person: 'Colleague' });
    expect(moved.body).toMatchObject({ value: 'contacted', person: null });
  });

  it('can be taken back where their life goes back; what changed since stays and is named', async () => {
    const other = await colleague();
    const [one, two] = [await given.lead(), await given.lead()];
    const was = one.owner!.id;
    const { body: made } = await edit(
      { field: 'owner', value: other.id, rows: [one, two].map(row) },
      manager(),
    );
    expect(made).toMatchObject({ counts: { done: 2 }, undoable: true });
    expect(await ownerOf(one.id)).toBe(other.id);
    const now = (await manager().get<Lead>(`/leads/${two.id}`)).body;
    await manager().patch(`/leads/${two.id}`, { title: '之后又改' }, { version: now.version });

    const undone = await manager().post<Bulk>(`/bulk-edits/${made.id}/undo`);
    expect(undone.body).toMatchObject({ counts: { done: 0, undone: 1, kept: 1 }, undoable: false });
    expect(await ownerOf(one.id)).toBe(was);
    expect(await ownerOf(two.id)).toBe(other.id);
    expect(await manager().post(`/bulk-edits/${made.id}/undo`)).toBeProblem(409, 'bulk.undone');
    expect(await officer().get(`/bulk-edits/${made.id}`)).toBeProblem(404, 'record.not-found');
  });

  it('may be all of a filter, up to a number', async () => {
    const city = `城${randomUUID().slice(0, 6)}`;
    const firms = [await given.enterprise({ city }), await given.enterprise({ city })];
    const whole = { register: 'enterprises', field: 'province', value: '演示省' };

    const made = await edit({ ...whole, filter: { city } });
    expect(made.body.counts.done).toBe(2);
    expect((await officer().get<{ province: string }>(`/enterprises/${firms[0]!.id}`)).body.province).toBe(
      '演示省',
    );
    expect(await edit({ ...whole, filter: { city: '没有' } })).toBeProblem(422, 'bulk.no-rows');
    const { id: enterpriseId } = await given.enterprise();
    const { id, departmentId } = await given.user(['officer']);
    await zone().database.rows(
      `insert into lead (title, source, enterprise_id, department_id, owner_id, reporter_id, respond_by, version)
       select 'Many', 'event', $1, $2, $3, $3, now(), 1 from generate_series(1, 501)`,
      [enterpriseId, departmentId, id],
    );
    const many = await edit({ field: 'stage', value: 'contacted', filter: { enterpriseId } });
    expect(many).toBeProblem(422, 'bulk.too-many');
  });

  it('are given only fields of the single edit, values it takes, by whoever may', async () => {
    const lead = await given.lead();
    const rows = [row(lead)];

    expect(await edit({ field: 'reporter', value: 'x', rows })).toBeProblem(400, 'input.invalid');
    expect(await edit({ field: 'owner', value: 'nobody', rows })).toBeProblem(400, 'input.invalid');
    expect(await edit({ field: 'stage', value: 'contacted', rows }, as.leader())).toBeProblem(
      403,
      'access.denied',
    );
    expect(await edit({ field: 'stage', value: 'contacted', rows }, as.sysadmin())).toBeProblem(
      404,
      'record.not-found',
    );
  });

  it('are changed once, however often the request comes', async () => {
    const lead = await given.lead();
    const body = { field: 'stage', value: 'contacted', rows: [row(lead)] };
    const key = randomUUID();
    const first = await edit(body, officer(), key);

    expect((await edit(body, officer(), key)).body.id).toBe(first.body.id);
    expect(await officer().post('/bulk-edits', { register: 'leads', ...body }, { key: null })).toBeProblem(
      400,
      'idempotency.required',
    );
  });

  it('get one more collaborator without losing those they have', async () => {
    const [first, second] = [await colleague(), await given.user(['officer'], { called: 'Second' })];
    const lead = await given.lead();
    const add = (userId: string, version: number) =>
      edit({ field: 'collaborator', value: userId, rows: [{ id: lead.id, version }] });
    await add(first.id, lead.version);
    const made = await add(second.id, lead.version + 1);

    expect(made.body.counts.done).toBe(1);
    const { items } = (await officer().get<{ items: { id: string }[] }>(`/leads/${lead.id}/collaborators`))
      .body;
    expect(items.map(({ id }) => id).sort()).toEqual([first.id, second.id].sort());
  });
});

describe('many records deleted at once', () => {
  it('go into the bin one by one for one reason; what is in use stays, and says so', async () => {
    const [one, two, busy] = [await given.lead({ title: '误录甲' }), await given.lead(), await given.lead()];
    await officer().post('/tasks', { title: '还要办', recordKind: 'lead', recordId: busy.id });
    const others = await given.lead({ department: 'Hillside' });
    const rows = [one, two, busy, others].map(row);
    expect(await edit({ field: 'deleted', value: '', rows })).toBeProblem(400, 'input.invalid');

    const made = await edit({ field: 'deleted', value: '', reason: '重复录入', rows });
    expect(made).toSucceed(201);
    expect(made.body).toMatchObject({ counts: { done: 2, refused: 1, gone: 1 }, undoable: true });
    const became = await outcomes(made.body.id);
    expect(became.get(one.id)).toMatchObject({ name: '误录甲', outcome: 'done', version: null });
    expect(became.get(busy.id)).toMatchObject({ outcome: 'refused', problem: 'recycle.in-use' });
    expect((await officer().get(`/leads/${one.id}`)).status).toBe(404);
    const { items } = (await officer().get<Page<Recycled>>('/recycled-records?limit=200')).body;
    expect(items.find(({ recordId }) => recordId === two.id)?.reason).toBe('重复录入');
  });

  it('come back from the bin when that is taken back, but for those that left it meanwhile', async () => {
    const firms = [await given.enterprise(), await given.enterprise()];
    const { body: made } = await edit({
      ...{ register: 'enterprises', field: 'deleted', value: '', reason: '重复录入' },
      rows: firms.map(row),
    });
    const { items } = (await officer().get<Page<Recycled>>('/recycled-records?limit=200')).body;
    const first = items.find(({ recordId }) => recordId === firms[0]!.id)!;
    await officer().post(`/recycled-records/${first.id}/restoration`, undefined, { version: first.version });

    const undone = await officer().post<Bulk>(`/bulk-edits/${made.id}/undo`);
    expect(undone.body).toMatchObject({ counts: { done: 0, undone: 1, kept: 1 }, undoable: false });
    for (const { id } of firms) expect((await officer().get(`/enterprises/${id}`)).status).toBe(200);
  });

  it('are none of a register whose records cannot be deleted', async () => {
    const project = await given.project();
    const asked = { register: 'projects', field: 'deleted', value: '', reason: '重复录入' };

    expect(await edit({ ...asked, rows: [row(project)] })).toBeProblem(400, 'input.invalid');
  });
});
