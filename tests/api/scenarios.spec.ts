import { randomUUID } from 'node:crypto';

import { describe, expect, it } from '@jest/globals';

import { type ApiClient, as, type Comparison, type GapMap, given, type Scenario, zone } from '../support';

const NODE = 'AUTO-M0806';
const move = (change: object = {}) => ({
  nodeCode: NODE,
  name: 'A seat maker',
  winShare: 0.6,
  tracedShare: 0.2,
  ...change,
});
const body = (change: object = {}) => ({
  name: `Three plants ${randomUUID()}`,
  radius: 'city',
  moves: [move()],
  ...change,
});
const make = async (by: ApiClient = as.officer(), change: object = {}) =>
  (await by.post<Scenario>('/chains/AUTO/scenarios', body(change))).body;

describe('a what-if', () => {
  it('shows every figure before and after, and changes nothing', async () => {
    const map = async () => (await as.officer().get<GapMap>('/chains/AUTO/gap-map')).body;
    const before = await map();
    const { body: tried } = await as
      .officer()
      .post<Comparison>('/chains/AUTO/scenarios/attempts', { moves: [move()] });
    const gap = before.nodes.find(({ code }) => code === NODE)!.gapValue!;

    expect(tried.before).toEqual(before.totals);
    expect(tried.after.gapValue).toBe(before.totals.gapValue! - Math.round(gap * 0.6));
    expect(tried.after.localSupplyRateCount.numerator).toBe(before.totals.localSupplyRateCount.numerator + 1);
    expect(tried.nodes).toContainEqual(
      expect.objectContaining({
        code: NODE,
        before: expect.objectContaining({ state: 'missing' }),
        after: expect.objectContaining({ state: 'break_point' }),
      }),
    );
    expect(tried.computed).toBeLessThan(before.nodes.length / 4);
    expect(await map()).toEqual(before);
  });

  it.each([
    ['an unknown node', { nodeCode: 'AUTO-NOWHERE' }],
    ['a share above one', { winShare: 1.2 }],
    ['a negative capacity', { annualSupply: '-5' }],
  ])('with %s is refused when it is kept', async (_, change) => {
    expect(await as.officer().post('/chains/AUTO/scenarios', body({ moves: [move(change)] }))).toBeProblem(
      400,
      'input.invalid',
    );
  });
});

describe('a scenario', () => {
  it('is kept, compared, changed on its version and removed', async () => {
    const made = await make();
    expect(made).toMatchObject({ moves: [{ nodeCode: NODE, winShare: 0.6, retired: false }], shared: false });
    const { body: compared } = await as
      .officer()
      .get<Comparison>(`/chains/AUTO/scenarios/${made.id}/comparison`);
    expect(compared.nodes[0]?.code).toBe(NODE);

    const changed = await as
      .officer()
      .patch<Scenario>(`/chains/AUTO/scenarios/${made.id}`, { moves: [] }, { version: made.version });
    expect(changed.body).toMatchObject({ moves: [], version: made.version + 1 });
    expect(
      await as.officer().patch(`/chains/AUTO/scenarios/${made.id}`, { name: 'x' }, { version: made.version }),
    ).toBeProblem(409, 'record.stale');
    const path = `/chains/AUTO/scenarios/${made.id}`;
    expect(await as.officer().delete(path)).toBeProblem(428, 'version.required');
    expect(await as.officer().delete(path, { version: made.version })).toBeProblem(409, 'record.stale');
    expect(await as.officer().delete(path, { version: made.version + 1 })).toSucceed(204);
    expect(await as.officer().get(`/chains/AUTO/scenarios/${made.id}`)).toBeProblem(404, 'record.not-found');
  });

  it("is its author's alone until he shares it; others read it then and change nothing", async () => {
    const made = await make();
    const other = as.officer({ department: 'Hillside' });
    const path = `/chains/AUTO/scenarios/${made.id}`;
    expect(await other.get(path)).toBeProblem(404, 'record.not-found');
    expect(
      (await other.get<{ items: Scenario[] }>('/chains/AUTO/scenarios')).body.items.map(({ id }) => id),
    ).not.toContain(made.id);
    expect(await other.get(`/chains/AUTO/gap-map?scenario=${made.id}`)).toBeProblem(404, 'record.not-found');

    await as.officer().patch(path, { shared: true }, { version: made.version });
    expect(await other.get(path)).toSucceed(200);
    const sum = await zone().database.checksum('scenario', made.id);
    expect(await other.patch(path, { name: 'Mine' }, { version: made.version + 1 })).toBeProblem(
      404,
      'record.not-found',
    );
    expect(await other.delete(path, { version: made.version + 1 })).toBeProblem(404, 'record.not-found');
    expect(await zone().database.checksum('scenario', made.id)).toBe(sum);
  });

  it('draws the map as it would be', async () => {
    const made = await make();
    const { body: map } = await as.officer().get<GapMap>(`/chains/AUTO/gap-map?scenario=${made.id}`);

    expect(map.nodes.find(({ code }) => code === NODE)).toMatchObject({ state: 'break_point' });
  });

  it('is compared in the radius that is looked at, whichever it was made in', async () => {
    // From another city of the region: local there, and nowhere nearer.
    await given.enterprise({
      ...{ name: `Far ${randomUUID()}`, province: '内蒙古自治区', city: '赤峰市' },
      nodeCodes: ['AUTO-M0807'],
    });
    const { id } = await make(as.officer(), { radius: 'region' });
    const covered = await Promise.all(
      (['city', 'region'] as const).map(async (radius) => {
        const query = radius === 'city' ? '?' : `?radius=${radius}&`;
        const mapOf = async (more: string) =>
          (await as.officer().get<GapMap>(`/chains/AUTO/gap-map${query}${more}`)).body.totals;
        const compared = await as
          .officer()
          .get<Comparison>(`/chains/AUTO/scenarios/${id}/comparison${query.slice(0, -1)}`);
        const tried = await as
          .officer()
          .post<Comparison>('/chains/AUTO/scenarios/attempts', { moves: [move()], radius });

        expect(compared.body.before).toEqual(await mapOf(''));
        expect(compared.body.after).toEqual(await mapOf(`scenario=${id}`));
        expect(tried.body).toEqual(compared.body);
        return compared.body.before.covered;
      }),
    );
    expect(covered[1]).toBeGreaterThan(covered[0]!);
  });

  it('is compared on the past day that is looked at, where its node may not be yet', async () => {
    const { id } = await make();
    const on = new Date(Date.now() - 30 * 86_400_000).toISOString().slice(0, 10);
    const left = [{ code: NODE, retired: false, heir: null }];
    const path = `/chains/AUTO/scenarios/${id}/comparison`;

    expect((await as.officer().get<Comparison>(`${path}?on=${on}`)).body).toMatchObject({
      ...{ left, nodes: [], before: { leaves: 0 }, after: { leaves: 0 } },
    });
    expect(
      (await as.officer().post('/chains/AUTO/scenarios/attempts', { moves: [move()], on })).body,
    ).toMatchObject({ left });
    expect(await as.officer().get(`${path}?on=2999-01-01`)).toBeProblem(400, 'input.invalid');
  });

  it('on a node that was retired since opens and says so', async () => {
    const made = await make();
    const db = zone().database;
    await db.rows(`update chain_node set retired_at = now() where code = $1`, [NODE]);
    await db.rows(`with c as (update chain set revision = revision + 1 where code = 'AUTO' returning id, revision)
      insert into chain_change (chain_id, revision) select id, revision from c`);
    try {
      const opened = await as.officer().get<Scenario>(`/chains/AUTO/scenarios/${made.id}`);
      expect(opened.body.moves).toMatchObject([{ nodeCode: NODE, retired: true }]);
      const { body: compared } = await as
        .officer()
        .get<Comparison>(`/chains/AUTO/scenarios/${made.id}/comparison`);
      expect(compared).toMatchObject({ left: [{ code: NODE, retired: true, heir: null }], nodes: [] });
      const kept = await as
        .officer()
        .patch<Scenario>(`/chains/AUTO/scenarios/${made.id}`, { moves: [move()] }, { version: made.version });
      expect(kept).toSucceed(200);
    } finally {
      await db.rows(`update chain_node set retired_at = null where code = $1`, [NODE]);
      await db.rows(`with c as (update chain set revision = revision + 1 where code = 'AUTO' returning id, revision)
        insert into chain_change (chain_id, revision) select id, revision from c`);
    }
  });

  it('is read by a liaison and made by nobody of that role', async () => {
    expect(await as.liaison().get('/chains/AUTO/scenarios')).toSucceed(200);
    expect(await as.liaison().post('/chains/AUTO/scenarios', body())).toBeProblem(403, 'access.denied');
  });
});
