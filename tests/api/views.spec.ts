import { describe, expect, it } from '@jest/globals';

import { as, type Problem, type View, type ViewList, zone } from '../support';

const officer = () => as.officer();
const colleague = () => as.officer({ called: 'Colleague' });
const elsewhere = () => as.officer({ department: 'Hillside' });
const manager = () => as.manager();

const LATE = {
  ...{ register: 'leads', name: '我的超期线索' },
  ...{ filters: { scope: 'mine', late: 'true' }, columns: ['title', 'clock'], sort: 'dueAt' },
};
const make = (values: object = {}, by = officer()) => by.post<View>('/views', { ...LATE, ...values });
const namesFor = async (by = officer(), register = 'leads') =>
  (await by.get<ViewList>(`/views?register=${register}`)).body.items.map(({ name }) => name);

describe('a saved view', () => {
  it('keeps filters, columns, order and layout of a register, and is its owner’s alone', async () => {
    const made = await make({ name: 'A', layout: 'board' });

    expect(made).toSucceed(201);
    expect(made.body).toMatchObject({ ...LATE, name: 'A', layout: 'board', scope: 'private', mine: true });
    expect(await namesFor()).toContain('A');
    expect(await namesFor(officer(), 'visits')).not.toContain('A');
    expect(await namesFor(colleague())).not.toContain('A');
    expect(await colleague().patch(`/views/${made.body.id}`, { name: 'B' }, { version: 1 })).toBeProblem(
      404,
      'record.not-found',
    );
  });

  it('holds nothing its register does not have; the refusal names it', async () => {
    const refused = await make({
      filters: { salary: '1' },
      ...{ columns: ['title', 'phone'], sort: '-phone', grouping: 'x' },
    });

    expect(refused).toBeProblem(400, 'input.invalid');
    expect((refused.body as unknown as Problem).errors).toEqual([
      { pointer: '/filters/salary', code: 'unknown-field', params: { name: 'salary' } },
      { pointer: '/columns/1', code: 'unknown-field', params: { name: 'phone' } },
      { pointer: '/sort', code: 'unknown-field', params: { name: 'phone' } },
      { pointer: '/grouping', code: 'unknown-field', params: { name: 'x' } },
    ]);
    expect(
      await make({ register: 'visits', filters: {}, columns: [], sort: null, layout: 'board' }),
    ).toBeProblem(400, 'input.invalid');
  });

  it('keeps how wide somebody made its columns, as far as a column may be', async () => {
    const made = await make({ name: 'Wide', widths: { title: 320, clock: 60 } });
    expect(made.body.widths).toEqual({ title: 320, clock: 60 });
    const changed = await officer().patch<View>(
      `/views/${made.body.id}`,
      { widths: {} },
      { version: made.body.version },
    );
    expect(changed.body).toMatchObject({ widths: {}, columns: LATE.columns });

    const refused = await make({ widths: { title: 5000, clock: 60.5, owner: '90', phone: 100 } });
    expect(refused).toBeProblem(400, 'input.invalid');
    expect((refused.body as unknown as Problem).errors?.map(({ pointer, code }) => [pointer, code])).toEqual([
      ['/widths/title', 'range'],
      ['/widths/clock', 'range'],
      ['/widths/owner', 'range'],
      ['/widths/phone', 'unknown-field'],
    ]);
  });

  it('is there for tasks and target lists too, as far as these may be read', async () => {
    const tasks = {
      register: 'tasks',
      name: 'Theirs',
      filters: { view: 'late', side: 'theirs' },
      columns: [],
    };
    const lists = { register: 'target-lists', name: 'Drafts', filters: { view: 'draft' }, columns: ['name'] };
    for (const view of [tasks, lists])
      expect(await officer().post('/views', { ...view, sort: '-updatedAt', scope: 'private' })).toSucceed(
        201,
      );

    expect(await namesFor(officer(), 'tasks')).toEqual(['Theirs']);
    expect(await namesFor(officer(), 'target-lists')).toEqual(['Drafts']);
    expect(await make({ ...tasks, columns: ['title'] })).toBeProblem(400, 'input.invalid');
    expect(await as.auditor().get('/views?register=target-lists')).toBeProblem(404, 'record.not-found');
  });

  it('is shared with a department, or with the zone, by whoever may', async () => {
    expect(await make({ scope: 'department' })).toBeProblem(403, 'view.may-not-share-department');
    expect(await make({ scope: 'zone' })).toBeProblem(403, 'view.may-not-share-zone');
    const ours = (await make({ name: 'Ours', scope: 'department' }, manager())).body;
    await make({ name: 'Everybody’s', scope: 'zone' }, manager());

    expect(await namesFor()).toEqual(expect.arrayContaining(['Ours', 'Everybody’s']));
    const there = await namesFor(elsewhere());
    expect(there).toContain('Everybody’s');
    expect(there).not.toContain('Ours');
    expect(await officer().patch(`/views/${ours.id}`, { name: 'Mine' }, { version: 1 })).toBeProblem(
      403,
      'view.not-yours',
    );
    const own = (await make()).body;
    expect(await officer().patch(`/views/${own.id}`, { scope: 'zone' }, { version: 1 })).toBeProblem(
      403,
      'view.may-not-share-zone',
    );
  });

  it('is changed on the version one looked at, deleted, and all of it is on the trail', async () => {
    const { id } = (await make()).body;

    expect(await officer().patch(`/views/${id}`, { name: 'N' })).toBeProblem(428, 'version.required');
    expect(await officer().patch(`/views/${id}`, { name: 'N' }, { version: 1 })).toSucceed(200);
    const stale = await officer().patch(`/views/${id}`, { name: 'M' }, { version: 1 });
    expect(stale).toBeProblem(409, 'record.stale');
    expect(stale.body).toMatchObject({ current: { name: 'N', version: 2 } });
    expect(await officer().delete(`/views/${id}`, { version: 1 })).toBeProblem(409, 'record.stale');
    expect(await officer().delete(`/views/${id}`, { version: 2 })).toSucceed(204);
    const trail = await zone().database.rows<{ action: string }>(
      `select action from audit where record_kind = 'view' and record_id = $1 order by at`,
      [id],
    );
    expect(trail.map(({ action }) => action)).toEqual(['view:created', 'view:updated', 'view:removed']);
  });

  it('may be what one person sees of a register first', async () => {
    const zoneWide = (await make({ name: 'First', scope: 'zone' }, manager())).body;
    const chosen = await colleague().put<ViewList>('/views/default', {
      register: 'leads',
      viewId: zoneWide.id,
    });

    expect(chosen.body.defaultId).toBe(zoneWide.id);
    expect((await officer().get<ViewList>('/views?register=leads')).body.defaultId).toBeNull();
    expect(await colleague().put('/views/default', { register: 'visits', viewId: zoneWide.id })).toBeProblem(
      400,
      'input.invalid',
    );
    await manager().patch(`/views/${zoneWide.id}`, { scope: 'private' }, { version: 1 });
    expect((await colleague().get<ViewList>('/views?register=leads')).body.defaultId).toBeNull();
  });

  it('is nothing to those who may not read the register', async () => {
    expect(await as.sysadmin().get('/views?register=leads')).toBeProblem(404, 'record.not-found');
    expect(await make({}, as.sysadmin())).toBeProblem(404, 'record.not-found');
  });
});
