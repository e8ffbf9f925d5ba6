import { randomUUID } from 'node:crypto';

import { describe, expect, it } from '@jest/globals';

import {
  type Anchor,
  as,
  type Comparison,
  chainPicture,
  type BillRow,
  given,
  type Lead,
  lastEdit,
  newNode,
  nodeRecord,
  type NodeUses,
  type Page,
  type Placement,
  type Scenario,
  type TargetList,
  undo,
  zone,
} from '../support';

const manager = () => as.manager();
const FRAME = 'AUTO-M0807';
const SEAT = 'AUTO-M0806';
const path = (code: string) => `/chains/AUTO/nodes/${code}`;
const uses = async (code: string) => (await manager().get<NodeUses>(`${path(code)}/uses`)).body;
const kinds = async (code: string) =>
  Object.fromEntries((await uses(code)).uses.map(({ kind, count }) => [kind, count]));
const post = async (code: string, what: string, body: object, by = manager()) =>
  by.post(`${path(code)}/${what}`, body, { version: (await nodeRecord('AUTO', code)).version });
const merge = (code: string, into: string) => post(code, 'merge', { into });

const picture = () => chainPicture('AUTO');
const firmsAt = async (code: string) =>
  (await manager().get<{ items: Placement[] }>(`${path(code)}/firms`)).body.items;
const shares = async (code: string) => {
  const { items } = (await manager().get<{ items: BillRow[] }>('/chains/AUTO/bills')).body;
  return Object.fromEntries(
    items.filter(({ nodeCode }) => nodeCode === code).map(({ product, sharePct }) => [product, sharePct]),
  );
};
const lead = async (id: string) => (await manager().get<Lead>(`/leads/${id}`)).body;

describe('retiring a node', () => {
  it('takes it off the map with its links, and undoing brings both back', async () => {
    const { code } = await newNode('AUTO', 'AUTO-M08');
    await manager().put(`/chains/AUTO/links/${code}/${SEAT}`, {});
    const before = await picture();
    expect(await uses(code)).toMatchObject({ free: true, uses: [] });

    expect(await post(code, 'retire', {})).toSucceed(200);
    expect(await nodeRecord('AUTO', code)).toMatchObject({ retired: true, mergedInto: null });
    const { nodes, links } = (await picture()).map;
    expect(nodes.map((node) => node.code)).not.toContain(code);
    expect(links.map(({ from }) => from)).not.toContain(code);
    expect(await post(code, 'retire', {})).toBeProblem(404, 'record.not-found');

    await undo('AUTO');
    expect(await picture()).toEqual(before);
  });

  it('that a lead points at is refused: says what uses it and where it could go', async () => {
    const { code } = await newNode('AUTO', 'AUTO-M08', { nameZh: '座椅通风总成' });
    await given.lead({ nodeCode: code });
    await given.lead({ nodeCode: code, department: 'Hillside' });
    const answer = await post(code, 'retire', {});

    expect(answer).toBeProblem(409, 'chain.node-in-use');
    const { params } = answer.body as { params: Record<string, unknown> };
    expect(params).toMatchObject({ node: code, nameZh: '座椅通风总成', leads: 2 });
    expect(params.into).toContain(SEAT);
    const { free, uses: all, mergeTargets } = await uses(code);
    expect({ free, all }).toEqual({
      free: false,
      all: [{ kind: 'leads', count: 2, seen: 1, blocks: true }],
    });
    // What is called so too, then what is called alike.
    expect(mergeTargets.slice(0, 2)).toMatchObject([
      { code: 'AUTO-M0808', reasons: ['similar_name', 'same_parent', 'same_kind'] },
      { code: SEAT, reasons: ['similar_name', 'same_parent'] },
    ]);
    expect(mergeTargets.map((target) => target.code)).not.toContain(code);
    expect((await nodeRecord('AUTO', code)).retired).toBe(false);
  });

  it('with parts, projects, targets, sites, bills or purchases is refused too', async () => {
    const parent = await newNode('AUTO', 'AUTO-M08');
    const { code } = await newNode('AUTO', parent.code);
    expect(await kinds(parent.code)).toEqual({ parts: 1 });

    await given.project({ nodeCode: code });
    await manager().post('/target-lists', {
      ...{ chain: 'AUTO', name: '清单', status: 'active', targets: [] },
      quotas: [{ nodeCode: code, quota: 2 }],
    });
    const places = [{ nodeCode: code }];
    await manager().post('/chains/AUTO/sites', { nameZh: `厂 ${code}`, status: 'operating', places });
    await manager().put(
      `${path(code)}/bills/passenger_test`,
      {
        ...{ productZh: '试验车', sharePct: '5', lowPct: '4', highPct: '6', source: '自拟' },
        evidence: 'estimate',
      },
      { version: 0 },
    );
    await purchase(code, '100.00');

    expect(await kinds(code)).toEqual({
      leads: 1,
      projects: 1,
      targets: 1,
      purchases: 1,
      sites: 1,
      bills: 1,
    });
    expect(await post(code, 'retire', {})).toBeProblem(409, 'chain.node-in-use');
  });

  it('is nothing for the root, an officer, or a stale version', async () => {
    const { version } = await nodeRecord('AUTO', FRAME);

    expect(await post('AUTO', 'retire', {})).toBeProblem(409, 'chain.root-stays');
    expect(await post('AUTO', 'merge', { into: SEAT })).toBeProblem(409, 'chain.root-stays');
    expect(await post(FRAME, 'retire', {}, as.officer())).toBeProblem(403, 'access.denied');
    expect(await as.officer().get(`${path(FRAME)}/uses`)).toBeProblem(403, 'access.denied');
    expect(await manager().post(`${path(FRAME)}/retire`, {})).toBeProblem(428, 'version.required');
    expect(await manager().post(`${path(FRAME)}/retire`, {}, { version: version + 3 })).toBeProblem(
      409,
      'record.stale',
    );
  });
});

describe('merging a node', () => {
  it('moves what is known of it, adds up what both have, and undoing brings everything back', async () => {
    const both = await given.enterprise({ nodeCodes: [FRAME, SEAT] });
    const frameOnly = await given.enterprise({ nodeCodes: [FRAME] });
    for (const [code, annualSupply] of [
      [FRAME, '30'],
      [SEAT, '70'],
    ]) {
      await manager().put(`${path(code!)}/firms/${both.id}`, { annualSupply }, { version: 1 });
    }
    await manager().post('/chains/AUTO/sites', {
      ...{ nameZh: `骨架厂 ${randomUUID()}`, status: 'operating' },
      places: [{ nodeCode: FRAME, annualSupply: '10' }],
    });
    const before = await picture();
    const [frame, seat] = [await shares(FRAME), await shares(SEAT)];
    const firmsBefore = await firmsAt(FRAME);

    expect(await merge(FRAME, SEAT)).toSucceed(200);

    expect(await shares(FRAME)).toEqual({});
    expect((await shares(SEAT)).passenger_bev).toBeCloseTo(frame.passenger_bev! + seat.passenger_bev!, 6);
    const firms = await firmsAt(SEAT);
    expect(firms.find(({ enterprise }) => enterprise.id === both.id)).toMatchObject({ annualSupply: 100 });
    expect(firms.map(({ enterprise }) => enterprise.id)).toContain(frameOnly.id);
    const { map, sites } = await picture();
    expect(map.nodes.map(({ code }) => code)).not.toContain(FRAME);
    expect(map.links).not.toContainEqual({ from: SEAT, to: SEAT });
    for (const { from } of before.map.links.filter(({ to }) => to === FRAME)) {
      expect(map.links).toContainEqual({ from, to: SEAT });
    }
    expect(sites.some(({ places }) => places.some(({ nodeCode }) => nodeCode === FRAME))).toBe(false);
    expect(map.totals.demandValue).toBe(before.map.totals.demandValue);
    expect(await nodeRecord('AUTO', SEAT)).toMatchObject({
      keywords: expect.arrayContaining(['座椅骨架/调角器/滑轨']),
    });
    expect(await nodeRecord('AUTO', FRAME)).toMatchObject({ retired: true, mergedInto: SEAT });

    const { changed, kept } = (await undo('AUTO')).body;
    expect({ changed: changed > 5, kept }).toEqual({ changed: true, kept: 0 });
    expect(await picture()).toEqual(before);
    expect((await firmsAt(FRAME)).map(({ enterprise }) => enterprise.id)).toEqual(
      firmsBefore.map(({ enterprise }) => enterprise.id),
    );
  });

  it('keeps leads, projects, targets and anchors, which are read at the node that took its place', async () => {
    const old = await newNode('AUTO', 'AUTO-M08');
    const heir = await newNode('AUTO', 'AUTO-M08');
    const mine = await given.lead({ nodeCode: old.code });
    const list = await manager().post<TargetList>('/target-lists', {
      ...{ chain: 'AUTO', name: '清单', status: 'active', targets: [] },
      quotas: [{ nodeCode: old.code, quota: 2 }],
    });
    const [anchor] = (await manager().get<{ items: Anchor[] }>('/anchors?chain=AUTO')).body.items;
    await zone().database.rows(
      `insert into anchor_node (anchor_id, node_id) select $1, id from chain_node where code = $2`,
      [anchor!.id, old.code],
    );
    expect(await post(old.code, 'retire', { into: heir.code })).toSucceed(200);

    const read = await lead(mine.id);
    expect(read).toMatchObject({ node: { code: heir.code }, version: mine.version });
    for (const code of [old.code, heir.code]) {
      const found = await as.officer().get<Page<Lead>>(`/leads?node=${code}`);
      expect(found.body.items.map(({ id }) => id)).toEqual([mine.id]);
    }
    const work = await as.officer().get<{ items: object[] }>('/leads/by-node?chain=AUTO');
    expect(JSON.stringify(work.body)).toContain(heir.code);
    expect(JSON.stringify(work.body)).not.toContain(old.code);
    const board = (await manager().get<TargetList>(`/target-lists/${list.body.id}`)).body;
    expect(board.progress).toMatchObject([{ node: { code: heir.code }, quota: 2 }]);
    const anchors = (await manager().get<{ items: Anchor[] }>('/anchors?chain=AUTO')).body.items;
    expect(anchors.find(({ id }) => id === anchor!.id)?.nodeCodes).toContain(heir.code);
    expect(await kinds(heir.code)).toMatchObject({ leads: 1, targets: 1, anchors: 1 });
    expect((await given.lead({ nodeCode: old.code })).node?.code).toBe(heir.code);

    await undo('AUTO');
    expect((await lead(mine.id)).node?.code).toBe(old.code);
    await zone().database.rows(
      'delete from anchor_node where node_id = (select id from chain_node where code = $1)',
      [old.code],
    );
  });

  it('goes on to the last heir when that one is merged again', async () => {
    const [first, second, third] = await Promise.all([1, 2, 3].map(() => newNode('AUTO', 'AUTO-M08')));
    const mine = await given.lead({ nodeCode: first!.code });
    await merge(first!.code, second!.code);
    await merge(second!.code, third!.code);

    expect((await lead(mine.id)).node?.code).toBe(third!.code);
    await undo('AUTO');
    expect((await lead(mine.id)).node?.code).toBe(second!.code);
    await undo(
      'AUTO',
      (await edits(`?node=${first!.code}`)).find(({ kind }) => kind === 'node:merged'),
    );
    expect((await lead(mine.id)).node?.code).toBe(first!.code);
  });

  it('brings its parts along, to their new depth and stream', async () => {
    const old = await newNode('AUTO', 'AUTO-M08');
    const part = await newNode('AUTO', old.code);
    const heir = await newNode('AUTO', 'AUTO-U01');
    await merge(old.code, heir.code);

    expect(await nodeRecord('AUTO', part.code)).toMatchObject({
      ...{ parentCode: heir.code, level: heir.level + 1, stream: 'upstream' },
    });
  });

  it('brings its judgement along where there is none yet', async () => {
    const [old, heir] = await Promise.all([1, 2].map(() => newNode('AUTO', 'AUTO-M08')));
    const judge = (code: string, reason: string) =>
      manager().put(`${path(code)}/override`, { state: 'adequate', reason, expiresOn: day(30) });
    const reasonAt = async ({ code }: { code: string }) =>
      (await picture()).map.nodes.find((node) => node.code === code)?.override?.reason;
    await judge(old!.code, 'of the old one');
    await merge(old!.code, heir!.code);

    expect(await reasonAt(heir!)).toBe('of the old one');
    await undo('AUTO');
    expect(await reasonAt(heir!)).toBeUndefined();
    expect(await reasonAt(old!)).toBe('of the old one');
    await judge(heir!.code, 'of the heir');
    expect(await merge(old!.code, heir!.code)).toSucceed(200);
    expect(await reasonAt(heir!)).toBe('of the heir');
  });

  it('adds up purchases of one part, supplier and period', async () => {
    const [old, heir] = await Promise.all([1, 2].map(() => newNode('AUTO', 'AUTO-M08')));
    await purchase(old!.code, '100.00', '0.5000');
    await purchase(heir!.code, '300.00', '0.1000');
    await merge(old!.code, heir!.code);

    expect(await purchasesAt(heir!.code)).toEqual([{ value: '400.00', share: '0.2000' }]);
    expect(await purchasesAt(old!.code)).toEqual([]);
    await undo('AUTO');
    expect(await purchasesAt(heir!.code)).toEqual([{ value: '300.00', share: '0.1000' }]);
    expect(await purchasesAt(old!.code)).toEqual([{ value: '100.00', share: '0.5000' }]);
  });

  it('with purchases of which nobody can tell what they add up to is refused', async () => {
    const [old, heir] = await Promise.all([1, 2].map(() => newNode('AUTO', 'AUTO-M08')));
    await purchase(old!.code, '100.00', null, '2025-06-30');
    await purchase(heir!.code, '300.00');

    expect(await merge(old!.code, heir!.code)).toBeProblem(409, 'purchase.overlaps');
    expect(await purchasesAt(old!.code)).toEqual([{ value: '100.00', share: null }]);
  });

  it('that would close a circle of supply is refused with the way around', async () => {
    const [a, b, c] = await Promise.all([1, 2, 3].map(() => newNode('AUTO', 'AUTO-M08')));
    await manager().put(`/chains/AUTO/links/${a!.code}/${b!.code}`, {});
    await manager().put(`/chains/AUTO/links/${b!.code}/${c!.code}`, {});
    const answer = await merge(a!.code, c!.code);

    expect(answer).toBeProblem(409, 'chain.link-cycle');
    const { params } = answer.body as { params: { path: string } };
    expect(new Set(params.path.split(' → '))).toEqual(new Set([b!.code, c!.code]));
    expect((await nodeRecord('AUTO', a!.code)).retired).toBe(false);
  });

  it.each([
    ['itself', FRAME, 400, 'input.invalid'],
    ['a node of another chain', 'PV-M0202', 400, 'input.invalid'],
    ['nothing known', 'AUTO-NONE', 400, 'input.invalid'],
  ])('into %s is refused', async (_, into, status, code) => {
    expect(await merge(FRAME, into)).toBeProblem(status, code);
  });

  it('into what lies below it is refused with the circle', async () => {
    const answer = await merge('AUTO-M08', SEAT);

    expect(answer).toBeProblem(409, 'chain.tree-cycle');
    expect((answer.body as { params: { path: string } }).params.path).toBe(`${SEAT} → AUTO-M08 → ${SEAT}`);
  });

  it('leaves alone on undo what was changed since', async () => {
    const [old, heir] = await Promise.all([1, 2].map(() => newNode('AUTO', 'AUTO-M08')));
    const firm = await given.enterprise({ nodeCodes: [old!.code] });
    await merge(old!.code, heir!.code);
    const merged = await lastEdit('AUTO');
    const [{ version }] = (await firmsAt(heir!.code)) as [Placement];
    await manager().put(`${path(heir!.code)}/firms/${firm.id}`, { capacity: '5 万套' }, { version });

    expect((await undo('AUTO', merged)).body.kept).toBe(1);
    expect(await firmsAt(heir!.code)).toMatchObject([{ capacity: '5 万套' }]);
    expect((await nodeRecord('AUTO', old!.code)).retired).toBe(false);
  });
});

describe('undoing the adding of a node', () => {
  it('is refused while somebody needs it', async () => {
    const { code } = await newNode('AUTO', 'AUTO-M08');
    const added = await lastEdit('AUTO');
    await given.lead({ nodeCode: code });

    expect(await undo('AUTO', added)).toBeProblem(409, 'chain.node-in-use');
    expect((await nodeRecord('AUTO', code)).retired).toBe(false);
  });
});

describe('a scenario', () => {
  it('with a node that was merged since opens and says so', async () => {
    const [old, heir] = await Promise.all([1, 2].map(() => newNode('AUTO', 'AUTO-M08')));
    const moves = [{ nodeCode: old!.code, name: '来的企业', winShare: 0.5 }];
    const body = { name: `方案 ${randomUUID()}`, radius: 'city', moves };
    const { id } = (await as.officer().post<Scenario>('/chains/AUTO/scenarios', body)).body;
    await merge(old!.code, heir!.code);

    const opened = await as.officer().get<Scenario>(`/chains/AUTO/scenarios/${id}`);
    expect(opened.body.moves).toMatchObject([{ nodeCode: old!.code, retired: true, mergedInto: heir!.code }]);
    const { left } = (await as.officer().get<Comparison>(`/chains/AUTO/scenarios/${id}/comparison`)).body;
    expect(left).toMatchObject([{ code: old!.code, retired: true, heir: { code: heir!.code } }]);

    // Its other moves are changed without losing the one that counts for nothing; then it goes where the node went.
    const path = `/chains/AUTO/scenarios/${id}`;
    const both = [...moves, { nodeCode: heir!.code, name: '又一家', winShare: 0.2 }];
    const kept = await as.officer().patch<Scenario>(path, { moves: both }, { version: opened.body.version });
    expect(kept.body.moves.map(({ nodeCode }) => nodeCode)).toEqual([old!.code, heir!.code]);
    const moved = both.map((move) => ({ ...move, nodeCode: heir!.code }));
    expect(await as.officer().patch(path, { moves: moved }, { version: kept.body.version })).toSucceed(200);
    const after = (await as.officer().get<Comparison>(`${path}/comparison`)).body;
    expect(after).toMatchObject({ left: [], nodes: expect.any(Array) });
  });
});

const edits = async (query: string) =>
  (await manager().get<Page<{ id: string; kind: string }>>(`/chains/AUTO/edits${query}`)).body.items;

function day(ahead: number): string {
  return new Date(Date.now() + ahead * 86_400_000).toISOString().slice(0, 10);
}

/** One record of an anchor of the automotive chain, behind the product's back. */
async function purchase(
  code: string,
  value: string,
  share: string | null = null,
  until = '2025-12-31',
): Promise<void> {
  await zone().database.rows(
    `insert into purchase (anchor_id, node_id, part, value, period_start, period_end, local_share, source, version)
     select anchor.id, node.id, '座椅', $2, '2025-01-01', $4, $3, '对账单', 1
     from chain_node node join anchor on anchor.chain_id = node.chain_id where node.code = $1 limit 1`,
    [code, value, share, until],
  );
}

function purchasesAt(code: string) {
  return zone().database.rows(
    `select value::text, local_share::text as share from purchase
     where retired_at is null and node_id = (select id from chain_node where code = $1)`,
    [code],
  );
}
