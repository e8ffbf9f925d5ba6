import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals';

import {
  as,
  type Comparison,
  type GapMap,
  type GapNodeDetail,
  given,
  OtherServer,
  type Scenario,
  zone,
} from '../support';

const [SEAT, CAB, STEEL] = ['AUTO-M0806', 'AUTO-M1202', 'AUTO-U0601'];
/** Whole years that are over, whenever this runs. */
const YEAR = new Date().getUTCFullYear() - 1;
/** Of the zone. */
const TODAY = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai' }).format(new Date());
const day = (year: number, month: number, date: number) =>
  new Date(Date.UTC(year, month - 1, date)).toISOString();

interface Row {
  node: string;
  anchor: number;
  value: number;
  from: string;
  to: string;
  supplier: string | null;
  place: string | null;
  share: number | null;
  area: string;
  confidential: boolean;
}

const row = (node: string, value: number, change: Partial<Row> = {}): Row => ({
  ...{ node, value, anchor: 0, from: day(YEAR, 1, 1), to: day(YEAR, 12, 31), supplier: null, place: null },
  ...{ share: null, area: 'city', confidential: true, ...change },
});

async function record(...rows: Row[]): Promise<void> {
  for (const [
    at,
    { node, anchor, value, from, to, supplier, place, share, area, confidential },
  ] of rows.entries()) {
    await zone().database.rows(
      `insert into purchase (version, anchor_id, node_id, part, value, period_start, period_end, supplier_name,
         supplier_key, supplier_place, local_share, local_area, confidential, source)
       select 1, $1, node.id, 'part ' || $2 || ' ' || now(), $3,
         $4::date, $5::date, coalesce($6, ''), lower(coalesce($6, '')), $7, $8, $9, $10, 'the anchor'
       from chain_node node where node.code = $11`,
      [anchors[anchor], at, value, from, to, supplier, place, share, area, confidential, node],
    );
  }
  await changed(rows.map(({ node }) => node));
}

/** As the product tells of a change of purchases at these nodes; of anything without them. */
async function changed(nodes: readonly string[] | null): Promise<void> {
  await zone().database.rows(
    `with raised as (update chain set revision = revision + 1 where code = 'AUTO' returning id, revision)
     insert into chain_change (chain_id, revision, node_ids)
     select id, revision, case when $1::text[] is not null
       then (select array_agg(id) from chain_node where code = any($1)) end from raised`,
    [nodes],
  );
}

const mapOf = async (query = '', client = as.manager(), server?: OtherServer) =>
  (await client.get<GapMap>(`/chains/AUTO/gap-map${query}`, server ? { server } : {})).body;
const nodeOf = async (code: string, query = '', client = as.manager()) =>
  (await client.get<GapNodeDetail>(`/chains/AUTO/nodes/${code}${query}`)).body;
const measured = async (code: string, query = '') => (await nodeOf(code, query)).demand.measured;

/** Of the chain, oldest first; the second is made here. */
let anchors: string[];

beforeAll(async () => {
  const firm = await given.enterprise();
  await zone().database.rows(
    `insert into anchor (version, chain_id, enterprise_id, local_name, source)
     select 1, id, $1, 'Another', 'spec' from chain where code = 'AUTO'`,
    [firm.id],
  );
  const found = await zone().database.rows<{ id: string }>(
    `select anchor.id from anchor join chain on chain.id = anchor.chain_id
     where chain.code = 'AUTO' order by anchor.created_at`,
  );
  anchors = found.map(({ id }) => id);
});

beforeEach(async () => {
  await zone().database.rows('delete from purchase');
  await changed(null);
});

describe('the year of purchases', () => {
  it('is each node’s and each anchor’s own: a later record elsewhere drops nothing', async () => {
    await record(row(CAB, 700, { from: day(YEAR - 3, 1, 1), to: day(YEAR - 3, 12, 31) }));
    expect(await measured(CAB)).toBe(700);
    await record(row(SEAT, 900));
    await record(row(CAB, 50, { anchor: 1 }));

    expect(await measured(CAB)).toBe(750);
    expect(await measured(SEAT)).toBe(900);
  });

  it('drops no record that begins before it: what lies within counts', async () => {
    await record(row(SEAT, 1200, { from: day(YEAR - 1, 7, 1), to: day(YEAR, 6, 30) }));
    expect(await measured(SEAT)).toBe(1200);
    await record(row(SEAT, 500, { from: day(YEAR, 7, 1), to: day(YEAR, 12, 31) }));
    // Half of the first and the whole of the second.
    expect(await measured(SEAT)).toBe(600 + 500);
    // Six of its months, of which nothing else is known, are brought to twelve.
    expect(await measured(SEAT, `?year=${YEAR - 1}`)).toBe(1200);
    expect((await mapOf()).years).toEqual([YEAR, YEAR - 1]);
  });

  it('is the one that is looked at, also for what a scenario would change', async () => {
    await record(
      row(SEAT, 900e6, { share: 0 }),
      row(SEAT, 5e6, { share: 0, from: day(YEAR - 1, 1, 1), to: day(YEAR - 1, 12, 31) }),
    );
    const moves = [{ nodeCode: SEAT, name: 'A seat maker', winShare: 0.5 }];
    const { id } = (
      await as.manager().post<Scenario>('/chains/AUTO/scenarios', { name: 'Seats', radius: 'city', moves })
    ).body;
    for (const year of [YEAR, YEAR - 1]) {
      const path = `/chains/AUTO/scenarios/${id}/comparison?year=${year}`;
      const { before, after } = (await as.manager().get<Comparison>(path)).body;

      expect(before).toEqual((await mapOf(`?year=${year}`)).totals);
      expect(after).toEqual((await mapOf(`?year=${year}&scenario=${id}`)).totals);
    }
  });

  it('is brought to twelve months, a quarter of which nobody knows included', async () => {
    await record(row(SEAT, 900, { to: day(YEAR, 9, 30) }));
    const { demand, demandRows } = await nodeOf(SEAT);

    expect(demand.measured).toBe(1200);
    expect(demandRows.filter(({ basis }) => basis === 'purchases')).toMatchObject([
      { months: 9, value: 1200 },
    ]);
  });

  it('ends today: what begins later is not there yet, and a period that goes on counts by its months', async () => {
    await record(row(SEAT, 200, { to: day(YEAR, 6, 30) }), row(SEAT, 600, { from: day(YEAR, 7, 1) }));
    await record(row(SEAT, 1e9, { from: day(YEAR + 30, 1, 1), to: day(YEAR + 30, 12, 31) }));
    await record(row(CAB, 3000, { from: day(YEAR, 1, 1), to: day(YEAR + 4, 12, 31) }));

    expect(await measured(SEAT)).toBe(800);
    expect(await measured(CAB)).toBeCloseTo(600, -1);
    expect(Math.max(...(await mapOf()).years)).toBeLessThanOrEqual(YEAR + 2);
  });
});

describe('a share bought locally', () => {
  it('that was stated for the city is the least it can be for wider rings, and unknown for the zone', async () => {
    await record(row(STEEL, 1000, { share: 0.2, supplier: 'One' }));
    const shareWithin = async (radius: string) =>
      (await nodeOf(STEEL, `?radius=${radius}`)).demandRows
        .filter(({ basis }) => basis === 'purchases')
        .map(({ localShare }) => localShare);

    expect((await nodeOf(STEEL)).coverage).toBe(0.2);
    expect(await shareWithin('region')).toEqual([0.2]);
    expect((await nodeOf(STEEL, '?radius=region')).coverage).toBeNull();
    expect(await shareWithin('zone')).toEqual([null]);
  });

  it('decides also of a supplier who has its seat elsewhere, and the seat where none was stated', async () => {
    await record(
      row(STEEL, 600, { share: 0.5, supplier: 'Seat in Wuhu', place: 'outside' }),
      row(STEEL, 200, { supplier: 'Far', place: 'outside' }),
      row(STEEL, 200, { supplier: 'Near', place: 'city' }),
    );
    const { demandRows, evidence } = await nodeOf(STEEL);
    const shares = demandRows
      .filter(({ basis }) => basis === 'purchases')
      .map(({ supplier, localShare }) => [supplier, localShare]);

    expect(Object.fromEntries(shares)).toEqual({ 'Seat in Wuhu': 0.5, Far: 0, Near: 1 });
    expect(evidence).toContainEqual({ code: 'bought-locally', params: { share: 0.5 } });
  });

  it('names one supplier once, however differently two records write him', async () => {
    await record(row(SEAT, 600, { supplier: 'Far Ltd', place: 'outside' }));
    await record(row(SEAT, 400, { supplier: 'FAR LTD', place: 'outside', anchor: 1 }));

    expect((await nodeOf(SEAT)).hhi).toBe(1);
  });
});

describe('a change of purchases', () => {
  /** The same every time, and nothing to do with one another. */
  const edits = Array.from({ length: 12 }, (_, at): Row[] => {
    const node = [SEAT, CAB, STEEL, 'AUTO-M08'][(at * 7) % 4] as string;
    const from = [day(YEAR - 1, 7, 1), day(YEAR, 1, 1), day(YEAR, 4, 10)][at % 3] as string;
    const share = [null, 0.3, 0][at % 3] as number | null;
    const supplier = ['One', 'Two', null][(at * 5) % 3] as string | null;
    return [
      row(node, 1e6 * (at + 1) + 1 / 3, {
        from,
        to: day(YEAR, 6 + (at % 6), 30),
        share,
        supplier,
        anchor: at % 2,
      }),
    ];
  });

  it('gives what a server that starts anew computes, after each of many', async () => {
    const variants = ['', '?radius=zone', `?year=${YEAR}`];
    for (const variant of variants) await mapOf(variant);
    for (const rows of edits) {
      await record(...rows);
      for (const variant of variants) await mapOf(variant);
    }
    await zone().database.rows(
      `delete from purchase where id in (select id from purchase order by value limit 3)`,
    );
    await changed([SEAT, CAB, STEEL, 'AUTO-M08']);
    const server = await OtherServer.start(zone().database);
    try {
      for (const variant of variants) {
        expect(await mapOf(variant)).toEqual(await mapOf(variant, as.manager(), server));
      }
    } finally {
      await server.stop();
    }
  });
});

describe('whoever may not read purchases', () => {
  const doors: [string, () => Promise<unknown>][] = [
    ['the list of chains', async () => (await as.officer().get('/chains')).body],
    ['the map', () => mapOf('', as.officer())],
    ['the map of a year', () => mapOf(`?year=${YEAR}`, as.officer())],
    ['the map of a day', () => mapOf(`?on=${TODAY}`, as.officer())],
    ['a node', () => nodeOf(SEAT, '', as.officer())],
    ['the system it belongs to', () => nodeOf('AUTO-M08', '', as.officer())],
    ['a what-if', () => attempt(as.officer())],
    ['a ranking', async () => (await as.officer().get(`/targets/candidates?chain=AUTO&node=${SEAT}`)).body],
    [
      'a ranking, by somebody who may',
      async () => (await as.manager().get(`/targets/candidates?chain=AUTO&node=${SEAT}`)).body,
    ],
    ['goals', async () => (await as.officer().get('/chains/AUTO/goals')).body],
  ];
  const attempt = async (client: ReturnType<typeof as.officer>) =>
    (
      await client.post<Comparison>('/chains/AUTO/scenarios/attempts', {
        moves: [{ nodeCode: SEAT, name: 'A seat maker', winShare: 0.6, tracedShare: 0.2 }],
      })
    ).body;

  beforeAll(async () => {
    const goal = {
      year: YEAR + 1,
      indicator: 'local_supply_rate',
      title: '',
      unit: '%',
      target: '50',
      source: null,
    };
    expect(await as.manager().post('/chains/AUTO/goals', goal)).toSucceed(201);
  });

  it.each(doors)('is told nothing of confidential ones by %s', async (_, ask) => {
    const before = await ask();
    await record(row(SEAT, 5e9, { share: 0.9, supplier: 'Secret works' }));

    expect(await ask()).toEqual(before);
    expect(JSON.stringify(await ask())).not.toContain('Secret');
  });

  it('is told of the others by all of them but the ranking of those who may read everything', async () => {
    const before = await Promise.all(doors.map(([, ask]) => ask()));
    await record(row(SEAT, 5e9, { share: 0.9, confidential: false }));
    const after = await Promise.all(doors.map(([, ask]) => ask()));

    after.forEach((answer, at) =>
      expect([doors[at]![0], JSON.stringify(answer) === JSON.stringify(before[at])]).toEqual([
        doors[at]![0],
        false,
      ]),
    );
  });

  it('sees other figures than who may', async () => {
    await record(row(SEAT, 5e9, { share: 0.9 }));

    expect((await mapOf()).totals.measuredValue).toBe(5e9);
    expect((await mapOf('', as.officer())).totals.measuredValue).toBeNull();
    expect((await mapOf('', as.officer())).years).toEqual([]);
  });
});
