import { beforeAll, describe, expect, it } from '@jest/globals';
import { DEFAULT_GAP_SETTINGS } from '@lianzhao/contracts';

import {
  anAnchor,
  type Anchor,
  type Answer,
  aPurchase,
  type Area,
  as,
  changed,
  daysEarlier,
  type Enterprise,
  type GapMap,
  type GapNodeDetail,
  given,
  givenAnchor,
  givenPurchases,
  type LocalSite,
  newNode,
  nodeRecord,
  type Volume,
  zone,
} from '../support';

interface Goal {
  progress: { low: number; high: number } | null;
}

const manager = () => as.manager();
/** The year that is over, on whose last day its goals are measured. */
const YEAR = new Date().getUTCFullYear() - 1;
const THEN = `?on=${YEAR}-12-31&radius=region`;
const NOW = '?radius=region';
const AUTO = '/chains/AUTO';
const at = (code: string) => `${AUTO}/nodes/${code}`;
const nodeOf = async (code: string, query: string) =>
  (await manager().get<GapNodeDetail>(at(code) + query)).body;
const done = (answer: Answer<unknown>) => expect([200, 201, 204]).toContain(answer.status);

/** Atlases say who is an anchor and where it stands. */
const written = async (statement: string): Promise<Answer<unknown>> => {
  const { id } = await nodeRecord('AUTO', 'AUTO-D0102');
  await zone().database.rows(statement, [anchor.id, id]);
  await changed();
  return manager().get(`${AUTO}/gap-map`);
};
const newAnchor = async () => {
  await givenAnchor();
  return manager().get(`${AUTO}/gap-map`);
};
const anchorRecord = async () => (await manager().get<Anchor>(`/anchors/${anchor.id}`)).body;

interface Busy {
  code: string;
  firm: Enterprise;
  purchaseId: string;
  site: LocalSite;
}

/** A node with a firm of an outer ring, a local site, and what the first anchor buys there. */
async function busyNode(value: string): Promise<Busy> {
  const { code } = await newNode('AUTO', 'AUTO-M08');
  const firm = await given.enterprise({
    ...{ province: '内蒙古自治区', city: '赤峰市', nodeCodes: [code] },
  });
  const places = [{ nodeCode: code, annualSupply: '100000' }];
  const site = { nameZh: `厂 ${code}`, status: 'operating', places };
  const purchase = { ...boughtAt(code, value), localShare: 0.4, localArea: 'region' };
  return {
    ...{ code, firm },
    purchaseId: (await manager().post<{ id: string }>('/purchases', purchase)).body.id,
    site: (await manager().post<LocalSite>(`${AUTO}/sites`, site)).body,
  };
}

const boughtAt = (nodeCode: string, value: string) =>
  aPurchase(anchor.id, {
    ...{ nodeCode, value, periodStart: `${YEAR}-01-01`, periodEnd: `${YEAR}-12-31` },
  });
const billOf = (code: string, sharePct: string, version: number) =>
  manager().put(
    `${at(code)}/bills/past_test`,
    {
      ...{ productZh: '试验车', sharePct, lowPct: '1', highPct: '60', source: '自拟', evidence: 'estimate' },
    },
    { version },
  );
const judge = (code: string, state: string) =>
  manager().put(`${at(code)}/override`, {
    ...{ state, reason: 'Seen on site', expiresOn: `${YEAR + 2}-12-31` },
  });
const quotient = (code: string, localValue: string) =>
  manager().post(`${at(code)}/quotients`, {
    ...{ year: YEAR - 1, basis: 'employment', localValue, localTotal: '1000' },
    ...{ nationalValue: '400', nationalTotal: '10000', source: 'Yearbook' },
  });
const ringWith = async (change: (cities: string[]) => string[]) => {
  const { items } = (await manager().get<{ items: Area[] }>('/areas')).body;
  const { cities, version } = items.find(({ code }) => code === 'cluster')!;
  return manager().patch('/areas/cluster', { cities: change(cities) }, { version });
};
const enterprise = async ({ id }: { id: string }) =>
  (await manager().get<Enterprise>(`/enterprises/${id}`)).body;
const acted = async (code: string, act: string, body: object) =>
  manager().post(`${at(code)}/${act}`, body, await nodeRecord('AUTO', code));
/** With the version that a purchase has now. */
const versionOf = async (id: string) => (await manager().get<{ version: number }>(`/purchases/${id}`)).body;

let anchor: { id: string; name: string };
let busy: Busy;
let heir: Busy;
/** Where an anchor stands, and where its demand is estimated. */
let third: string;
let estimated: string;
let volume: Volume;

const CHANGES: [string, () => Promise<Answer<unknown>>][] = [
  ['a site', () => manager().patch(`${AUTO}/sites/${busy.site.id}`, { status: 'building' }, busy.site)],
  [
    'a site that goes',
    () => manager().delete(`${AUTO}/sites/${heir.site.id}`, { version: heir.site.version }),
  ],
  [
    'a purchase',
    async () =>
      manager().patch(
        `/purchases/${busy.purchaseId}`,
        { value: '9000000' },
        await versionOf(busy.purchaseId),
      ),
  ],
  ['a purchase that comes', () => manager().post('/purchases', boughtAt(third, '50000'))],
  [
    'what a firm can supply',
    () => manager().put(`${at(busy.code)}/firms/${busy.firm.id}`, { annualSupply: '7' }, { version: 1 }),
  ],
  [
    'the name of a firm',
    async () =>
      manager().patch(`/enterprises/${busy.firm.id}`, { name: '改名厂' }, await enterprise(busy.firm)),
  ],
  ['the cities of a ring', () => ringWith((cities) => [...cities, '赤峰'])],
  ['the cities of a ring again', () => ringWith((cities) => cities.filter((each) => each !== '赤峰'))],
  [
    'the city of a firm',
    async () =>
      manager().patch(
        `/enterprises/${busy.firm.id}`,
        { province: '江苏省', city: '苏州市' },
        await enterprise(busy.firm),
      ),
  ],
  [
    'a firm that goes',
    async () => {
      const { id, version } = await enterprise(heir.firm);
      const body = { kind: 'enterprise', recordId: id, reason: '录入有误' };
      return as.officer().post('/recycled-records', body, { version });
    },
  ],
  ['a judgement', () => judge(busy.code, 'missing')],
  ['a judgement that goes', () => manager().delete(`${at(busy.code)}/override`)],
  ['a location quotient', () => quotient(busy.code, '300')],
  ['a bill of materials', () => billOf(estimated, '20', 1)],
  [
    'what an anchor makes',
    () => manager().patch(`${AUTO}/volumes/${volume.id}`, { purchasedValue: '5000000' }, volume),
  ],
  [
    'the settings',
    () => manager().put(`${AUTO}/settings`, { ...DEFAULT_GAP_SETTINGS, staleMonths: 6 }, { version: 0 }),
  ],
  ['a link', () => manager().put(`${AUTO}/links/${heir.code}/${busy.code}`, {})],
  [
    'a node',
    async () => manager().patch(at(busy.code), { nameZh: '新名' }, await nodeRecord('AUTO', busy.code)),
  ],
  ['a merge', () => acted(busy.code, 'merge', { into: heir.code })],
  ['a merge of an anchor’s node', () => acted(third, 'merge', { into: heir.code })],
  [
    'the name of an anchor',
    async () => {
      const firm = (await manager().get<Enterprise>(`/enterprises/${(await anchorRecord()).enterprise.id}`))
        .body;
      return manager().patch(`/enterprises/${firm.id}`, { name: `${firm.name}（更名）` }, firm);
    },
  ],
  ['where an anchor stands', () => written('delete from anchor_node where anchor_id = $1 and node_id = $2')],
  ['an anchor that comes', () => newAnchor()],
  [
    'an anchor that goes',
    () => written('update anchor set retired_at = now() where id = $1 and $2::uuid <> $1'),
  ],
];

describe('the map of a past day', () => {
  const codes = () => [busy.code, heir.code, third, estimated];
  /** Every figure of the map, what stands behind those of some nodes, and the goals of the year. */
  const past = async () => ({
    map: (await manager().get<GapMap>(`${AUTO}/gap-map${THEN}`)).body,
    nodes: await Promise.all(codes().map((code) => nodeOf(code, THEN))),
    goals: (await manager().get<{ items: Goal[] }>(`${AUTO}/goals`)).body.items,
  });
  const present = async () => ({
    map: (await manager().get<GapMap>(`${AUTO}/gap-map${NOW}`)).body,
    nodes: await Promise.all(codes().map((code) => nodeOf(code, NOW))),
  });
  let before: Awaited<ReturnType<typeof past>>;

  beforeAll(async () => {
    anchor = await anAnchor();
    [busy, heir] = [await busyNode('700000'), await busyNode('300000')];
    third = (await newNode('AUTO', 'AUTO-M08')).code;
    estimated = (await newNode('AUTO', 'AUTO-M08')).code;
    await zone().database.rows(
      `insert into anchor_node (anchor_id, node_id) select $1, id from chain_node where code = $2`,
      [anchor.id, third],
    );
    done(await judge(busy.code, 'weak'));
    done(await billOf(estimated, '10', 0));
    done(await quotient(busy.code, '50'));
    const made = await manager().post<Volume>(`${AUTO}/volumes`, {
      ...{ anchor: anchor.name, product: 'past_test', unit: '辆/年', purchasedValue: '3000000' },
      ...{ evidence: 'estimate', source: '公告' },
    });
    volume = made.body;
    const goal = { year: YEAR, indicator: 'local_supply_rate', title: '', unit: '%', target: '35' };
    done(await manager().post(`${AUTO}/goals`, goal));
    // More than a year, so that the last day of the year that is over lies after it.
    await daysEarlier(400);
    before = await past();
  });

  it('has what there was', () => {
    expect(before.nodes).toMatchObject([
      { demand: { measured: 700_000 }, local: { operating: 2 }, override: { state: 'weak' }, anchor: false },
      { demand: { measured: 300_000 }, local: { operating: 2 }, localShare: { low: 0.4 }, anchor: false },
      { anchor: true },
      { demand: { value: 300_000, measured: null } },
    ]);
    expect(before.goals.map(({ progress }) => progress?.low)).toEqual([expect.any(Number)]);
  });

  it.each(CHANGES)('stays as it was after a change of %s today', async (_, change) => {
    const now = await present();
    done(await change());

    expect(await present()).not.toEqual(now);
    expect(await past()).toEqual(before);
  });

  it('keeps what is estimated of an anchor, whatever it is called since', async () => {
    expect((await nodeOf(estimated, NOW)).demandRows).toMatchObject([{ anchorId: anchor.id }]);
  });

  it('has an anchor that was merged into another since, with what it bought', async () => {
    const [firm] = await zone().database.rows<{ id: string }>(
      'select enterprise_id as id from anchor where id = $1',
      [anchor.id],
    );
    const [from, into] = [await enterprise(firm!), await enterprise((await givenAnchor()).firm)];
    const body = { targetId: into.id, sourceId: from.id, sourceVersion: from.version, take: [] };
    done(await manager().post('/enterprise-merges', body, into));

    expect(await past()).toEqual(before);
  });

  it('has an anchor whose firm got its file later', async () => {
    const { id, firm } = await givenAnchor();
    await givenPurchases({ id, firm, chain: 'AUTO' }, [{ node: third, value: 7, period: YEAR }]);
    const { database } = zone();
    for (const table of ['anchor', 'anchor_node', 'purchase']) {
      await database.rows(`alter table ${table} disable trigger track_row`);
      const key = table === 'anchor' ? 'id' : 'anchor_id';
      await database.rows(
        `update ${table} set valid_from = valid_from - interval '400 days' where ${key} = $1`,
        [id],
      );
      await database.rows(`alter table ${table} enable trigger track_row`);
    }
    await changed();

    expect(JSON.stringify((await past()).map)).toContain(firm.name);
    expect((await nodeOf(third, THEN)).demandRows).toContainEqual(
      expect.objectContaining({ anchorId: id, anchor: firm.name, basis: 'purchases' }),
    );
  });

  it('is empty before there was a chain', async () => {
    expect((await manager().get<GapMap>(`${AUTO}/gap-map?on=${YEAR - 2}-01-01`)).body.nodes).toEqual([]);
  });
});
