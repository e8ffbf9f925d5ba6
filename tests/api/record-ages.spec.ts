import { beforeAll, describe, expect, it } from '@jest/globals';

import {
  anAnchor,
  type Anchor,
  type Answer,
  aPurchase,
  as,
  type Enterprise,
  given,
  givenAnchor,
  type GapMap,
  type GapNodeDetail,
  newNode,
  type Purchase,
} from '../support';

const manager = () => as.manager();
const me = 'manager of Riverside';
const AUTO = '/chains/AUTO';
/** Older than any chain allows unless its settings say so. */
const OLD = '2019-05';
const YEAR = new Date().getUTCFullYear();
const FRESH = `${YEAR}-01`;
const done = <Body>(answer: Answer<Body>) => {
  expect([200, 201]).toContain(answer.status);
  return answer.body;
};
const nodeOf = async (code: string, query = '?radius=region') =>
  done(await manager().get<GapNodeDetail>(`${AUTO}/nodes/${code}${query}`));
const staleOf = async (code: string) => {
  const { stale, evidence } = await nodeOf(code);
  return { stale, says: evidence.map((each) => each.code).filter((said) => said.endsWith('-stale')) };
};
const siteAt = async (code: string, dataDate: string | null, nameZh = `厂 ${code} ${dataDate}`) =>
  done(
    await manager().post(`${AUTO}/sites`, {
      ...{ nameZh, status: 'operating', dataDate, source: '实地' },
      places: [{ nodeCode: code, annualSupply: '100000' }],
    }),
  );
const billAt = async (code: string, dataDate: string) =>
  done(
    await manager().put(
      `${AUTO}/nodes/${code}/bills/age_${code.replaceAll('-', '_').toLowerCase()}`,
      {
        ...{ productZh: '试验车', sharePct: '100', lowPct: '100', highPct: '100', dataDate },
        ...{ source: '自拟', evidence: 'estimate' },
      },
      { version: 0 },
    ),
  );
const volumeFor = async (code: string, change: object = {}) =>
  done(
    await manager().post(`${AUTO}/volumes`, {
      ...{ anchor: anchor.name, product: `age_${code.replaceAll('-', '_').toLowerCase()}`, unit: '辆/年' },
      ...{ purchasedValue: '3000000', evidence: 'estimate', source: '公告', year: YEAR - 1, ...change },
    }),
  );
const newLeaf = async () => (await newNode('AUTO', 'AUTO-M08')).code;

let anchor: { id: string; name: string };
beforeAll(async () => {
  anchor = await anAnchor();
});

describe('a judgement', () => {
  it('is old as soon as the only site it knows of is, and says which', async () => {
    const code = await newLeaf();
    await siteAt(code, OLD, '陈旧厂');
    const { stale, evidence, localSites } = await nodeOf(code);

    expect(stale).toBe(true);
    expect(evidence).toContainEqual({
      code: 'supply-stale',
      params: { count: 1, names: '陈旧厂', months: expect.any(Number) },
    });
    expect(localSites).toMatchObject([{ dataDate: OLD, editor: me }]);
  });

  it('is not old beside a younger site, nor by one that nobody dated', async () => {
    const [young, undated] = [await newLeaf(), await newLeaf()];
    await siteAt(young, OLD);
    await siteAt(young, FRESH);
    await siteAt(undated, null);

    expect(await staleOf(young)).toEqual({ stale: false, says: [] });
    expect(await staleOf(undated)).toEqual({ stale: false, says: [] });
  });

  it('is as old as a firm’s row at the node', async () => {
    const code = await newLeaf();
    const place = { province: '内蒙古自治区', city: '赤峰市', nodeCodes: [code] };
    const { id } = await given.enterprise(place);
    const put = (body: object) =>
      manager().put(`${AUTO}/nodes/${code}/firms/${id}`, { annualSupply: '7', ...body }, { version: 1 });
    done(await put({ dataDate: OLD }));

    expect(await staleOf(code)).toEqual({ stale: true, says: ['supply-stale'] });
    expect((await nodeOf(code)).localSites).toMatchObject([
      { origin: 'register', dataDate: OLD, editor: me },
    ]);
    // Within the city it is nobody's supplier, so that its age is nobody's.
    expect((await nodeOf(code, '')).stale).toBe(false);
  });

  it('is as old as the bill or the volume it is estimated from', async () => {
    const [bill, volume, fresh] = [await newLeaf(), await newLeaf(), await newLeaf()];
    await billAt(bill, OLD);
    await billAt(volume, FRESH);
    await billAt(fresh, FRESH);
    await volumeFor(bill);
    await volumeFor(volume, { year: 2019 });
    await volumeFor(fresh);

    expect(await staleOf(bill)).toEqual({ stale: true, says: ['bill-stale'] });
    expect(await staleOf(volume)).toEqual({ stale: true, says: ['volume-stale'] });
    expect(await staleOf(fresh)).toEqual({ stale: false, says: [] });
    expect((await nodeOf(bill)).demandRows).toMatchObject([
      { anchorId: anchor.id, dataDate: String(YEAR - 1), editor: me, billDate: OLD, billEditor: me },
    ]);
  });

  it('is as old as the last records', async () => {
    const code = await newLeaf();
    const period = { periodStart: '2019-01-01', periodEnd: '2019-12-31' };
    const made = await manager().post<Purchase>(
      '/purchases',
      aPurchase(anchor.id, { nodeCode: code, ...period }),
    );

    expect(await staleOf(code)).toEqual({ stale: true, says: ['purchases-stale'] });
    const found = await manager().get<Purchase>(`/purchases/${done(made).id}`);
    expect(found.body).toMatchObject({ periodEnd: '2019-12-31', editor: me });
  });
});

describe('the page of a chain leader', () => {
  it('says from when its volumes and plants are, and who wrote them', async () => {
    await volumeFor('AUTO-X', { year: 2019 });
    const { body } = await manager().get<Anchor & { volumes: object[]; plants: object[] }>(
      `/anchors/${anchor.id}`,
    );

    expect(body.volumes).toContainEqual(expect.objectContaining({ dataDate: '2019', editor: me }));
    expect(body.plants).toContainEqual(expect.objectContaining({ editor: null }));
  });

  it('has the volumes of the name that its firm bears today, whoever bore it before', async () => {
    const [first, second] = [await givenAnchor(), await givenAnchor()];
    const { name } = first.firm;
    const rename = async (id: string, to: string) => {
      const { version } = (await manager().get<Enterprise>(`/enterprises/${id}`)).body;
      done(await manager().patch(`/enterprises/${id}`, { name: to }, { version }));
    };
    const productsOf = async ({ id }: { id: string }) => {
      const { volumes } = (await manager().get<Anchor & { volumes: { product: string }[] }>(`/anchors/${id}`))
        .body;
      return volumes.map(({ product }) => product);
    };
    await volumeFor('AUTO-OF-FIRST', { anchor: name });
    await rename(first.firm.id, `${name}（更名）`);
    await rename(second.firm.id, name);
    await volumeFor('AUTO-OF-SECOND', { anchor: name });

    expect(await productsOf(first)).toEqual(['age_auto_of_first']);
    expect(await productsOf(second)).toEqual(['age_auto_of_second']);
  });

  it('has the age its chain allows', async () => {
    const { body } = await manager().get<GapMap>(`${AUTO}/gap-map`);
    expect(body.chain.staleMonths).toBe(body.staleMonths);
  });
});
