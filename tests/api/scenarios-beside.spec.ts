import { randomUUID } from 'node:crypto';

import { describe, expect, it } from '@jest/globals';
import ExcelJS from 'exceljs';

import {
  type ApiClient,
  as,
  type Beside,
  changed,
  type Comparison,
  type GapMap,
  given,
  givenAnchor,
  givenPurchases,
  type Scenario,
  zone,
} from '../support';

type Figures = Beside['nodes'][number]['asIs'];

const SEAT = 'AUTO-M0806';
const BUMPER = 'AUTO-M0807';
const move = (nodeCode: string, winShare = 0.6) => ({ nodeCode, name: 'A maker', winShare });

async function make(change: object = {}, by: ApiClient = as.officer()): Promise<Scenario> {
  const scenario = { name: `One ${randomUUID()}`, radius: 'city', moves: [move(SEAT)], ...change };
  return (await by.post<Scenario>('/chains/AUTO/scenarios', scenario)).body;
}

const path = (ids: readonly string[], more = '') =>
  `/chains/AUTO/scenarios/comparison?ids=${ids.join(',')}${more}`;
const compare = async (ids: readonly string[], more = '', by: ApiClient = as.officer()) =>
  (await by.get<Beside>(path(ids, more))).body;

describe('scenarios beside each other', () => {
  it('each show what they show alone, on one map, in the order asked for', async () => {
    const first = await make();
    const second = await make({ radius: 'region', year: 2024, moves: [move(SEAT, 0.3), move(BUMPER)] });
    const beside = await compare([second.id, first.id]);

    for (const [at, { id }] of [second, first].entries()) {
      const alone = (await as.officer().get<Comparison>(`/chains/AUTO/scenarios/${id}/comparison`)).body;
      expect(beside.asIs.totals).toEqual(alone.before);
      expect(beside.scenarios[at]).toMatchObject({ id, totals: alone.after, left: [] });
      for (const { code, before, after } of alone.nodes) {
        const node = beside.nodes.find((each) => each.code === code)!;
        expect([node.asIs, node.scenarios[at]]).toEqual([before, after]);
      }
    }
    expect(beside.scenarios).toMatchObject([
      { name: second.name, author: second.author, radius: 'region', year: 2024, yearKnown: true, moves: 2 },
      { name: first.name, radius: 'city', year: null, yearKnown: false, moves: 1 },
    ]);
    const { body: map } = await as.officer().get<GapMap>('/chains/AUTO/gap-map');
    expect(beside.asIs).toEqual({ totals: map.totals, states: map.chain.states });
    expect(beside).toMatchObject({ years: map.years, gone: [] });
  });

  it('tell where they differ from one another and where only from what is', async () => {
    const [one, twin] = [await make(), await make()];
    const other = await make({ moves: [move(SEAT), move(BUMPER)] });
    const alike = await compare([one.id, twin.id]);
    const { nodes } = await compare([one.id, other.id]);

    expect(alike.nodes.map(({ code, apart }) => [code, apart])).toContainEqual([SEAT, false]);
    expect(alike.nodes.filter(({ apart }) => apart)).toEqual([]);
    expect(nodes.find(({ code }) => code === BUMPER)).toMatchObject({ apart: true });
  });

  it('are compared in the radius that is looked at', async () => {
    await given.enterprise({
      ...{ name: `Far ${randomUUID()}`, province: '内蒙古自治区', city: '赤峰市' },
      nodeCodes: [BUMPER],
    });
    const { id } = await make();
    const [near, far] = [await compare([id]), await compare([id], '&radius=region')];
    const { body: map } = await as.officer().get<GapMap>('/chains/AUTO/gap-map?radius=region');

    expect(far.asIs.totals).toEqual(map.totals);
    expect(far.asIs.totals.covered).toBeGreaterThan(near.asIs.totals.covered);
  });

  it('stay when one of them is deleted, which is told', async () => {
    const [gone, stays] = [await make(), await make()];
    await as.officer().delete(`/chains/AUTO/scenarios/${gone.id}`, { version: gone.version });
    const never = randomUUID();
    const beside = await compare([gone.id, stays.id, never]);

    expect(beside.scenarios.map(({ id }) => id)).toEqual([stays.id]);
    expect(beside.gone).toEqual([gone.id, never]);
    expect(beside.nodes[0]).toMatchObject({ code: SEAT, scenarios: [{ state: 'break_point' }] });
  });

  it('are there for those who may open them, and are no more than gone for others', async () => {
    const [own, shared] = [await make({ name: 'CANARY own' }), await make({ shared: true })];
    const other = as.officer({ department: 'Hillside' });
    const answer = await other.get<Beside>(path([own.id, shared.id]));

    expect(answer.body.scenarios.map(({ id }) => id)).toEqual([shared.id]);
    expect(answer.body.gone).toEqual([own.id]);
    expect(JSON.stringify(answer.body)).not.toContain('CANARY');
  });

  it('name the nodes that are no more for each scenario by itself', async () => {
    const [bumper, seat] = [await make({ moves: [move(BUMPER)] }), await make()];
    const retire = (at: string) =>
      zone()
        .database.rows(`update chain_node set retired_at = ${at} where code = $1`, [BUMPER])
        .then(changed);
    await retire('now()');
    try {
      expect((await compare([bumper.id, seat.id])).scenarios).toMatchObject([
        { moves: 1, left: [{ code: BUMPER, retired: true, heir: null }] },
        { left: [] },
      ]);
    } finally {
      await retire('null');
    }
  });

  it('count confidential purchases only for those who may read them', async () => {
    const anchor = await givenAnchor();
    const value = 77_777_777_777;
    await givenPurchases(anchor, [{ node: SEAT, value, period: 2025, place: 'outside', confidential: true }]);
    const { id } = await make({ shared: true });
    const demandFor = async (by: ApiClient) =>
      (await compare([id], '', by)).scenarios[0]!.totals.demandValue!;

    expect(await demandFor(as.manager())).toBeGreaterThan(value);
    expect(await demandFor(as.officer())).toBeLessThan(value);
    const { body: map } = await as.officer().get<GapMap>('/chains/AUTO/gap-map');
    expect((await compare([id])).asIs.totals).toEqual(map.totals);
  });

  it.each([
    ['none', ''],
    ['five', Array.from({ length: 5 }, () => randomUUID()).join(',')],
    ['something else', 'all'],
  ])('of %s are refused', async (_, ids) => {
    expect(await as.officer().get(`/chains/AUTO/scenarios/comparison?ids=${ids}`)).toBeProblem(
      400,
      'input.invalid',
    );
  });
});

describe('the file of scenarios beside each other', () => {
  it('is a workbook of what the reader may open, and taking it is written down', async () => {
    const [own, shared] = [await make(), await make({ shared: true })];
    const other = as.officer({ department: 'Hillside' });
    const file = (ids: readonly string[]) =>
      other.get(`/chains/AUTO/scenarios/comparison/export?ids=${ids.join(',')}&radius=region`);
    const answer = await file([own.id, shared.id]);

    expect(answer.status).toBe(200);
    expect(answer.headers['content-disposition']).toContain(encodeURIComponent('情景对比'));
    const written = await zone().database.rows<{ after: object }>(
      `select after from audit where action = 'chain:scenarios-exported' and after->'scenarios' ? $1`,
      [shared.id],
    );
    expect(written).toEqual([{ after: { radius: 'region', scenarios: [shared.id], format: 'xlsx' } }]);
    expect(await file(['all'])).toBeProblem(400, 'input.invalid');
  });
});

describe('the file of a map', () => {
  const rowsOf = async (query: string) => {
    const content = await as.officer().file(`/chains/AUTO/gap-map/export?${query}`);
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(content as unknown as ArrayBuffer);
    return (book.worksheets[0]!.getSheetValues() as unknown[][]).slice(1).map((row) => row.slice(1));
  };

  it('that is set against another scenario has its figures and the change, and names both', async () => {
    const [own, other] = [await make(), await make({ moves: [move(BUMPER)] })];
    const [note, titles, ...rows] = await rowsOf(`scenario=${own.id}&against=${other.id}`);
    const beside = await compare([own.id, other.id]);
    const told = (code: string) => {
      const row = rows.find(([first]) => first === code)!;
      return (title: string) => row[titles!.indexOf(title)];
    };
    const percent = (share: number | null) => share && share * 100;
    const rounded = (value: unknown) => (typeof value === 'number' ? Math.round(value * 100) / 100 : null);

    expect(note![0]).toMatch(`情景 ${own.name} · 对比 ${other.name} · 本地半径 全市 · `);
    for (const code of [SEAT, BUMPER]) {
      const [is, was] = beside.nodes.find((node) => node.code === code)!.scenarios as [Figures, Figures];
      const said = told(code);
      const expected: [string, number | null][] = [
        ['缺口价值（元/年）', is.gapValue],
        [`${other.name} · 缺口价值（元/年）`, was.gapValue],
        ['缺口变化（元/年）', (is.gapValue ?? 0) - (was.gapValue ?? 0)],
        ['覆盖率（%）', percent(is.coverage)],
        [`${other.name} · 覆盖率（%）`, percent(was.coverage)],
        [`${other.name} · 可及价值（元/年）`, was.reachable],
        ['可及价值变化（元/年）', (is.reachable ?? 0) - (was.reachable ?? 0)],
      ];
      expect(expected.map(([title]) => [title, rounded(said(title))])).toEqual(
        expected.map(([title, value]) => [title, rounded(value)]),
      );
    }
    expect(told(SEAT)('状态')).not.toBe(told(SEAT)(`${other.name} · 状态`));
  });

  it('that is set against nothing has no such column, and none is set against what is not there', async () => {
    const own = await make();
    const [note, titles] = await rowsOf(`scenario=${own.id}`);
    expect(note![0]).toMatch(`情景 ${own.name} · 本地半径 `);
    expect(titles!.filter((title) => String(title).includes('变化'))).toEqual([]);
    expect((await rowsOf(''))[0]).toContain('状态');
    const path = `/chains/AUTO/gap-map/export?scenario=${own.id}&against=`;
    expect(await as.officer().get(path + randomUUID())).toBeProblem(404, 'record.not-found');
    const unseen = await make({}, as.officer({ department: 'Hillside' }));
    expect(await as.officer().get(path + unseen.id)).toBeProblem(404, 'record.not-found');
  });
});

describe('the year a scenario was made on', () => {
  it('is kept beside its radius, unknown until somebody says it', async () => {
    const made = await make({ year: null });
    expect(made).toMatchObject({ radius: 'city', year: null, yearKnown: true });
    expect(await make()).toMatchObject({ year: null, yearKnown: false });

    const at = `/chains/AUTO/scenarios/${made.id}`;
    const change = async (fields: object, version: number) =>
      (await as.officer().patch<Scenario>(at, fields, { version })).body;
    expect(await change({ radius: 'region', year: 2024 }, made.version)).toMatchObject({
      ...{ radius: 'region', year: 2024, yearKnown: true },
    });
    expect(await change({ name: 'Another' }, made.version + 1)).toMatchObject({
      ...{ radius: 'region', year: 2024, yearKnown: true },
    });
    expect(await as.officer().patch(at, { year: 1999 }, { version: made.version + 2 })).toBeProblem(
      400,
      'input.invalid',
    );
  });
});
