import { describe, expect, it } from '@jest/globals';

import {
  anAnchor,
  aPurchase,
  as,
  aWeekEarlier,
  type GapMap,
  type GapNodeDetail,
  given,
  newNode,
  nodeRecord,
  zone,
} from '../support';

const manager = () => as.manager();
const day = (ahead: number) => new Date(Date.now() + ahead * 86_400_000).toISOString().slice(0, 10);
const THEN = `?on=${day(-2)}&radius=region`;
const NOW = '?radius=region';
const mapOf = async (query: string) => (await manager().get<GapMap>(`/chains/AUTO/gap-map${query}`)).body;
const nodeOf = async (code: string, query: string) =>
  (await manager().get<GapNodeDetail>(`/chains/AUTO/nodes/${code}${query}`)).body;
/** Every figure of a map, and all that stands behind those of some nodes. */
const picture = async (codes: readonly string[], query: string) => ({
  map: await mapOf(query),
  nodes: await Promise.all(codes.map((code) => nodeOf(code, query))),
});

/** A node with a firm of an outer ring and what the first anchor buys there. */
async function busyNode(value: string) {
  const { code } = await newNode('AUTO', 'AUTO-M08');
  const firm = await given.enterprise({
    ...{ province: '内蒙古自治区', city: '赤峰市', nodeCodes: [code] },
  });
  const anchor = await anAnchor();
  const purchase = aPurchase(anchor.id, {
    ...{ nodeCode: code, value, localShare: 0.4, localArea: 'region' },
    ...{ periodStart: '2025-01-01', periodEnd: '2025-12-31' },
  });
  const bought = await manager().post<{ id: string }>('/purchases', purchase);
  expect(bought).toSucceed(201);
  return { code, firm, anchor, purchaseId: bought.body.id };
}

describe('the map of a past day', () => {
  it('keeps purchases, firms and anchors at the nodes that were theirs before a merge', async () => {
    const [old, heir] = [await busyNode('700000'), await busyNode('300000')];
    const third = await newNode('AUTO', 'AUTO-M08');
    await zone().database.rows(
      `insert into anchor_node (anchor_id, node_id) select $1, id from chain_node where code = $2`,
      [old.anchor.id, third.code],
    );
    await aWeekEarlier();
    const codes = [old.code, heir.code, third.code];
    const before = await picture(codes, THEN);
    expect(before.nodes).toMatchObject([
      { demand: { measured: 700_000 }, local: { operating: 1 }, localShare: { low: 0.4 }, anchor: false },
      { demand: { measured: 300_000 }, local: { operating: 1 }, localShare: { low: 0.4 }, anchor: false },
      { anchor: true },
    ]);

    for (const code of [old.code, third.code]) {
      const { version } = await nodeRecord('AUTO', code);
      const merge = { into: heir.code };
      expect(await manager().post(`/chains/AUTO/nodes/${code}/merge`, merge, { version })).toSucceed(200);
    }

    expect(await nodeOf(heir.code, NOW)).toMatchObject({
      ...{ demand: { measured: 1_000_000 }, local: { operating: 2 }, anchor: true },
    });
    expect(await picture(codes, THEN)).toEqual(before);
  });
});
