import { describe, expect, it } from '@jest/globals';

import { as, type GapMap, given, move, zone } from '../support';

interface Goal {
  id: string;
  indicator: string;
  version: number;
  progress: { low: number; high: number; denominator: number | null } | null;
}

const manager = () => as.manager();
const YEAR = new Date().getFullYear();
const PROFILE = {
  ...{ leader: '演示副市长', leadUnit: '演示工信局', landingArea: '高新区装备制造园', note: '' },
  taskForce: [{ name: '演专班', unit: '投促局', duty: '联络' }],
  issues: [{ title: '缺标准厂房', detail: '', source: '调度会', date: '2026-03-01' }],
  policies: [],
  deliverables: ['chain_map', 'target_list'],
  listRadii: { chain_map: 'zone' },
  deliveredMaps: [
    { mode: 'state', radius: 'zone' },
    { mode: 'gap', radius: 'city' },
  ],
  pictureFormats: ['png'],
};
const goal = (change: object = {}) => ({
  ...{ year: YEAR, indicator: 'covered_nodes', title: '', unit: '个', target: '30' },
  ...change,
});
const goals = async (code: string) =>
  (await manager().get<{ items: Goal[] }>(`/chains/${code}/goals`)).body.items;

describe('the profile of a chain', () => {
  it('is empty until it is written, then kept on its version', async () => {
    const empty = (await as.officer().get('/chains/DSP/profile')).body;
    expect(empty).toMatchObject({
      leader: '',
      deliverables: [],
      listRadii: {},
      deliveredMaps: [],
      version: 0,
    });
    expect((await manager().put('/chains/DSP/profile', PROFILE, { version: 0 })).body).toMatchObject({
      ...PROFILE,
      version: 1,
    });
    expect(await manager().put('/chains/DSP/profile', PROFILE, { version: 0 })).toBeProblem(
      409,
      'record.stale',
    );
    expect((await as.officer().get('/chains/DSP/profile')).body).toMatchObject(PROFILE);
  });

  it('keeps the radii of its lists where nothing is said of them', async () => {
    const { listRadii, ...silent } = PROFILE;
    await manager().put('/chains/PV/profile', PROFILE, { version: 0 });
    await manager().put('/chains/PV/profile', silent, { version: 1 });
    expect((await manager().get('/chains/PV/profile')).body).toMatchObject({ listRadii, version: 2 });

    await manager().put('/chains/PV/profile', { ...silent, listRadii: {} }, { version: 2 });
    expect((await manager().get('/chains/PV/profile')).body).toMatchObject({ listRadii: {}, version: 3 });
  });

  it.each([
    ['an unknown deliverable', { deliverables: ['poem'] }],
    ['one twice', { deliverables: ['chain_map', 'chain_map'] }],
    ['a map of unknown colours', { deliveredMaps: [{ mode: 'difference', radius: 'city' }] }],
    ['a map of an unknown ring', { deliveredMaps: [{ mode: 'state', radius: 'moon' }] }],
    ['the same map twice', { deliveredMaps: ['state', 'state'].map((mode) => ({ mode, radius: 'city' })) }],
    ['a list of no ring', { listRadii: { chain_map: null } }],
    ['a list of an unknown ring', { listRadii: { chain_map: 'moon' } }],
    ['a radius of a list that depends on none', { listRadii: { policy_list: 'city' } }],
    ['pictures of no kind', { pictureFormats: [] }],
    ['pictures of an unknown kind', { pictureFormats: ['gif'] }],
    ['a member without a name', { taskForce: [{ name: '', unit: '', duty: '' }] }],
    ['a day that is none', { issues: [{ title: 'x', detail: '', source: '', date: '2026-02-30' }] }],
  ])('refuses %s', async (_, change) => {
    const answer = await manager().put('/chains/BIO/profile', { ...PROFILE, ...change }, { version: 0 });

    expect(answer).toBeProblem(400, 'input.invalid');
  });

  it('is written by managers alone', async () => {
    expect(await as.officer().put('/chains/BIO/profile', PROFILE, { version: 0 })).toBeProblem(
      403,
      'access.denied',
    );
    expect(await as.leader().post('/chains/BIO/goals', goal())).toBeProblem(403, 'access.denied');
  });
});

describe('a goal', () => {
  it('is measured by the map and not by what somebody typed', async () => {
    await manager().post('/chains/PV/goals', goal({ actual: '99' }));
    await manager().post(
      '/chains/PV/goals',
      goal({ indicator: 'local_supply_rate', unit: '%', target: '35' }),
    );
    const { totals } = (await manager().get<GapMap>('/chains/PV/gap-map')).body;
    const [covered, rate] = await goals('PV');

    expect(covered!.progress).toMatchObject({ low: totals.covered, high: totals.covered });
    const { low, high, denominator } = totals.localSupplyRateValue;
    expect(rate!.progress!.denominator).toBe(denominator);
    expect(rate!.progress!.low).toBeCloseTo((low / denominator) * 100, 6);
    expect(rate!.progress!.high).toBeCloseTo((high / denominator) * 100, 6);
  });

  it('of projects counts each once, as far as the reader sees them', async () => {
    await manager().post('/chains/BIO/goals', goal({ indicator: 'signed_projects' }));
    const progress = async (by = manager()) =>
      (await by.get<{ items: Goal[] }>('/chains/BIO/goals')).body.items.find(
        ({ indicator }) => indicator === 'signed_projects',
      )!.progress!.low;
    const elsewhere = as.manager({ department: 'Hillside' });
    const before = { here: await progress(), there: await progress(elsewhere) };
    const project = await given.project({ nodeCode: 'BIO-M0301', stage: 'contract_signed' });
    const back = await move(project, 'framework_signed', as.officer());
    await move(back, 'contract_signed', as.officer());

    expect(await progress()).toBe(before.here + 1);
    expect(await progress(elsewhere)).toBe(before.there);
  });

  it('of a year to come has no rate yet, and one of its own needs words', async () => {
    await manager().post('/chains/AUTO/goals', goal({ year: YEAR + 3, indicator: 'local_supply_rate' }));
    expect((await goals('AUTO')).at(-1)!.progress).toBeNull();
    expect(await manager().post('/chains/AUTO/goals', goal({ indicator: 'other' }))).toBeProblem(
      400,
      'input.invalid',
    );
  });

  it('is changed on its version and removed', async () => {
    const made = (
      await manager().post<{ items: Goal[] }>(
        '/chains/DSP/goals',
        goal({ indicator: 'other', title: '外贸额', actual: '3' }),
      )
    ).body.items[0]!;
    const path = `/chains/DSP/goals/${made.id}`;
    expect(made.progress).toMatchObject({ low: 3 });
    expect(
      await manager().patch(path, goal({ indicator: 'other', title: '外贸额' }), { version: made.version }),
    ).toSucceed(200);
    expect(await manager().patch(path, goal(), { version: made.version })).toBeProblem(409, 'record.stale');
    expect(await manager().delete(path)).toSucceed(204);
    expect(await zone().database.rows('select 1 from chain_goal where id = $1', [made.id])).toEqual([]);
  });
});

describe('our work at the nodes of a chain', () => {
  it("is counted by node under the reader's own rights", async () => {
    const node = 'DSP-U0105';
    const count = async (by = as.officer(), kind = 'leads') =>
      (
        await by.get<{ items: { nodeCode: string; open: number; total: number }[] }>(
          `/${kind}/by-node?chain=DSP`,
        )
      ).body.items.find(({ nodeCode }) => nodeCode === node);
    const other = as.officer({ department: 'Hillside' });
    await given.lead({ nodeCode: node });
    await given.lead({ nodeCode: node, stage: 'dropped' });
    await given.project({ nodeCode: node });

    expect(await count()).toEqual({ nodeCode: node, open: 1, total: 3 });
    expect(await count(as.officer(), 'projects')).toEqual({ nodeCode: node, open: 1, total: 1 });
    expect(await count(other)).toBeUndefined();
    expect(await count(as.leader())).toMatchObject({ total: 3 });
  });
});
