import { beforeAll, describe, expect, it } from '@jest/globals';

import {
  anAnchor,
  aPurchase,
  as,
  type ApiClient,
  type Edit,
  type GapMap,
  type Page,
  type Problem,
  type Purchase,
  zone,
} from '../support';

type List = Page<Purchase> & { sum: string };

const manager = () => as.manager();
const officer = () => as.officer();
let anchor: { id: string; name: string };

beforeAll(async () => {
  anchor = await anAnchor();
});

let parts = 0;
/** A part nobody else buys, so that no two tests meet. */
const aPart = () => `演示件 ${++parts}`;

async function enter(values: Record<string, unknown> = {}): Promise<Purchase> {
  const answer = await manager().post<Purchase>(
    '/purchases',
    aPurchase(anchor.id, { part: aPart(), ...values }),
  );
  expect(answer).toSucceed(201);
  return answer.body;
}

const find = async (part: string) =>
  (await manager().get<List>(`/purchases?q=${encodeURIComponent(part)}`)).body.items;
const edits = async (by: ApiClient) => (await by.get<Page<Edit>>('/chains/AUTO/edits?limit=200')).body;
const undo = (id: string, by = manager()) => by.post(`/chains/AUTO/edits/${id}/undo`);
const demandOf = async (by: ApiClient, code = 'AUTO-M0806') => {
  const { body } = await by.get<GapMap>('/chains/AUTO/gap-map?radius=city');
  return body.nodes.find((node) => node.code === code)!.demand;
};

describe('a purchase', () => {
  it('is entered with its supplier, who is looked up by name and sits where the register says', async () => {
    const name = `演示供应商 ${Date.now()}有限公司`;
    const { body: firm } = await officer().post<{ id: string }>('/enterprises', {
      ...{ name, province: '安徽省', city: '芜湖市' },
    });
    const purchase = await enter({
      supplierName: name.replace('有限公司', '（有限公司）'),
      localShare: 0.25,
    });

    expect(purchase).toMatchObject({
      ...{ anchor: { id: anchor.id }, node: { code: 'AUTO-M0806', chainCode: 'AUTO' }, value: '1000000.00' },
      ...{ supplier: { id: firm.id }, supplierPlace: 'outside', localShare: 0.25, localArea: 'city' },
      ...{ confidential: true, version: 1 },
    });
    expect((await enter({ supplierName: name, supplierPlace: 'zone' })).supplierPlace).toBe('zone');
  });

  it.each([
    ['a value of nothing', { value: '0' }, '/value'],
    ['a negative value', { value: '-5' }, '/value'],
    ['a share over one', { localShare: 1.2 }, '/localShare'],
    ['a share below zero', { tracedShare: -0.1 }, '/tracedShare'],
    ['a period that ends before it begins', { periodStart: '2025-04-01' }, '/periodEnd'],
    ['a period that is not over', { periodEnd: '2099-12-31' }, '/periodEnd'],
    ['a node of another chain', { nodeCode: 'DSP' }, '/nodeCode'],
    ['a node that has parts', { nodeCode: 'AUTO-M08' }, '/nodeCode'],
    ['no source', { source: '' }, '/source'],
  ])('is refused with %s', async (_, values, pointer) => {
    const answer = await manager().post<Problem>(
      '/purchases',
      aPurchase(anchor.id, { part: aPart(), ...values }),
    );

    expect(answer).toBeProblem(400, 'input.invalid');
    expect(answer.body.errors!.map((error) => error.pointer)).toEqual([pointer]);
  });

  it('is said once of any day: what overlaps is refused, also when two say it at the same time', async () => {
    const part = aPart();
    await enter({ part });
    const again = (values: object) => manager().post('/purchases', aPurchase(anchor.id, { part, ...values }));

    expect(await again({})).toBeProblem(409, 'purchase.overlaps');
    expect(await again({ periodStart: '2025-03-31', periodEnd: '2025-06-30' })).toBeProblem(
      409,
      'purchase.overlaps',
    );
    expect(await again({ supplierName: '演示另一家' })).toSucceed(201);
    expect(await again({ periodStart: '2025-04-01', periodEnd: '2025-06-30' })).toSucceed(201);
    const both = { part: aPart(), periodStart: '2024-01-01' };
    const answers = await Promise.all([again({ ...both }), again({ ...both, periodEnd: '2024-06-30' })]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
  });

  it('is changed on the version one has seen, and the change says so', async () => {
    const { id, part } = await enter({ localShare: 0.5 });
    const change = (body: object, version?: number) =>
      manager().patch<Purchase>(`/purchases/${id}`, body, { version });

    expect(await change({ value: '5' })).toBeProblem(428, 'version.required');
    const changed = await change({ value: '2500000.5', localShare: null }, 1);
    expect(changed.body).toMatchObject({ value: '2500000.50', localShare: null, part, version: 2 });
    const stale = await change({ value: '7' }, 1);
    expect(stale).toBeProblem(409, 'record.stale');
    expect((stale.body as unknown as Problem).current).toMatchObject({ value: '2500000.50', version: 2 });
    expect(await manager().delete(`/purchases/${id}`, { version: 1 })).toBeProblem(409, 'record.stale');
    expect(await manager().delete(`/purchases/${id}`, { version: 2 })).toSucceed(200);
    expect(await manager().get(`/purchases/${id}`)).toBeProblem(404, 'record.not-found');
  });

  it('comes back when its removal is undone, unless another one stands in its place', async () => {
    const { id, part } = await enter();
    const { body } = await manager().delete<{ editId: string }>(`/purchases/${id}`, { version: 1 });
    expect(await find(part)).toEqual([]);
    const instead = await enter({ part, periodStart: '2025-02-01', periodEnd: '2025-02-28' });

    expect(await undo(body.editId)).toBeProblem(409, 'purchase.overlaps');
    expect((await find(part)).map((row) => row.id)).toEqual([instead.id]);
    await manager().delete(`/purchases/${instead.id}`, { version: 1 });
    expect(await undo(body.editId)).toSucceed(200);
    expect((await find(part)).map((row) => row.id)).toEqual([id]);
  });

  it('changes the map of those who may know, at once, and when it is undone', async () => {
    const before = await demandOf(manager(), 'AUTO-M0705');
    const his = await demandOf(officer(), 'AUTO-M0705');
    const { editId } = await enter({ nodeCode: 'AUTO-M0705', value: '400000000', periodEnd: '2025-12-31' });

    expect((await demandOf(manager(), 'AUTO-M0705')).measured).not.toBe(before.measured);
    expect(await demandOf(officer(), 'AUTO-M0705')).toEqual(his);
    await undo(editId!);
    expect(await demandOf(manager(), 'AUTO-M0705')).toEqual(before);
  });
});

describe('the list of purchases', () => {
  it('is narrowed by anchor, chain, node with its parts, year and words, and adds up what it means', async () => {
    const other = await anAnchor('DSP');
    const part = aPart();
    await enter({ part, value: '100', periodStart: '2023-01-01', periodEnd: '2023-12-31' });
    await enter({ part, value: '30', periodStart: '2024-01-01', periodEnd: '2024-12-31' });
    const { body } = await officer().get<GapMap>('/chains/DSP/gap-map');
    const nodeCode = body.nodes.find(({ leaf }) => leaf)!.code;
    await enter({ part, anchorId: other.id, nodeCode, value: '7', supplierName: '演示丙' });
    const ask = async (query: string) => {
      const answer = await manager().get<List>(`/purchases?q=${encodeURIComponent(part)}&${query}`);
      return { sum: Number(answer.body.sum), count: answer.body.items.length };
    };

    expect(await ask('')).toEqual({ sum: 137, count: 3 });
    expect(await ask(`anchorId=${anchor.id}`)).toEqual({ sum: 130, count: 2 });
    expect(await ask('year=2024')).toEqual({ sum: 30, count: 1 });
    expect(await ask('node=AUTO-M08&limit=1')).toEqual({ sum: 130, count: 1 });
    expect(await ask('node=AUTO-M07')).toEqual({ sum: 0, count: 0 });
    expect(await ask('chain=DSP')).toEqual({ sum: 7, count: 1 });
    expect((await find('演示丙')).length).toBeGreaterThan(0);
  });

  it('leaves the house as a workbook that names who took it', async () => {
    const answer = await manager().get<string>(`/purchases/export?anchorId=${anchor.id}`);

    expect(answer).toSucceed(200);
    expect(String(answer.headers['content-disposition'])).toContain('.xlsx');
    const [audited] = await zone().database.rows<{ after: { anchorId: string } }>(
      `select after from audit where action = 'purchase:exported' order by at desc limit 1`,
    );
    expect(audited!.after.anchorId).toBe(anchor.id);
  });
});

describe('who may not read purchases', () => {
  it('reads none, writes none and takes none away', async () => {
    const { id } = await enter();

    for (const who of [as.officer(), as.liaison(), as.sysadmin(), as.auditor()]) {
      expect(await who.get('/purchases')).toBeProblem(403, 'access.denied');
      expect(await who.get(`/purchases/${id}`)).toBeProblem(403, 'access.denied');
      expect(await who.get('/purchases/export')).toBeProblem(403, 'access.denied');
    }
    expect(await as.leader().get(`/purchases/${id}`)).toSucceed(200);
    for (const who of [as.officer(), as.leader()]) {
      expect(await who.post('/purchases', aPurchase(anchor.id))).toBeProblem(403, 'access.denied');
      expect(await who.patch(`/purchases/${id}`, { value: '1' }, { version: 1 })).toBeProblem(
        403,
        'access.denied',
      );
      expect(await who.delete(`/purchases/${id}`, { version: 1 })).toBeProblem(403, 'access.denied');
    }
  });

  it('hears of no edit of them, nor how many there are, nor of one that was taken back', async () => {
    const [mine, his] = [await edits(manager()), await edits(officer())];
    const { editId } = await enter();
    const undone = await undo(editId!);
    const again = (undone.body as { editId: string }).editId;
    await undo(again);

    const now = await edits(manager());
    expect(now.items.length - mine.items.length).toBe(3);
    expect(now.items[0]).toMatchObject({ kind: 'edit:undone', undoOf: again });
    expect(await edits(officer())).toEqual(his);
    expect((await edits(as.leader())).count).toEqual(now.count);
  });

  it('is told no amount by what an edit says of itself', async () => {
    const { editId } = await enter({ value: '987654321' });
    const [row] = await zone().database.rows<{ params: object }>('select params from edit where id = $1', [
      editId,
    ]);

    expect(Object.keys(row!.params).sort()).toEqual(['nameZh', 'node']);
  });
});
