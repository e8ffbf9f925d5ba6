import { randomUUID } from 'node:crypto';

import { describe, expect, it } from '@jest/globals';

import {
  as,
  type BillRow,
  type GapMap,
  type GapNodeDetail,
  given,
  lastEdit,
  type LocalSite,
  newNode,
  nodeRecord,
  type Page,
  type Placement,
  type Relation,
  undo,
  type Volume,
} from '../support';

const manager = () => as.manager();
const officer = () => as.officer();
const map = async (query = '') => (await officer().get<GapMap>(`/chains/DSP/gap-map${query}`)).body;
const detail = async (code: string, query = '') =>
  (await officer().get<GapNodeDetail>(`/chains/DSP/nodes/${code}${query}`)).body;
const node = (values: object = {}) => newNode('DSP', 'DSP-U01', { ...values });
const link = (from: string, to: string) => `/chains/DSP/links/${from}/${to}`;
const pointers = (answer: { body: unknown }) =>
  (answer.body as { errors: { pointer: string }[] }).errors.map(({ pointer }) => pointer);

describe('a supply link', () => {
  it('is drawn, changed and removed, and each can be taken back', async () => {
    const [a, b] = await Promise.all([node(), node()]);
    const drawn = await manager().put(link(a.code, b.code), { evidence: 'stated', source: '年报' });

    expect(drawn.body).toMatchObject({ from: a.code, to: b.code, evidence: 'stated', source: '年报' });
    expect((await map()).links).toContainEqual({ from: a.code, to: b.code });
    expect((await nodeRecord('DSP', b.code)).upstream).toMatchObject([
      { code: a.code, evidence: 'stated', editor: 'manager of Riverside' },
    ]);
    await manager().put(link(a.code, b.code), { evidence: 'inferred' });
    expect(await lastEdit('DSP')).toMatchObject({
      kind: 'link:changed',
      params: { nodes: [a.code, b.code] },
    });
    expect(await manager().delete(link(a.code, b.code))).toSucceed(204);
    expect((await map()).links).not.toContainEqual({ from: a.code, to: b.code });
    expect(await manager().delete(link(a.code, b.code))).toBeProblem(404, 'record.not-found');

    await undo('DSP');
    expect((await nodeRecord('DSP', a.code)).downstream).toMatchObject([{ evidence: 'inferred' }]);
    const { items } = (await manager().get<Page<{ id: string; kind: string }>>('/chains/DSP/edits')).body;
    await undo(
      'DSP',
      items.find(({ kind }) => kind === 'link:changed'),
    );
    expect((await nodeRecord('DSP', a.code)).downstream).toMatchObject([{ evidence: 'stated' }]);
    await undo(
      'DSP',
      items.find(({ kind }) => kind === 'link:added'),
    );
    expect((await nodeRecord('DSP', a.code)).downstream).toEqual([]);
  });

  it('that would close a circle is refused with the way around, by codes and names', async () => {
    const [a, b, c] = await Promise.all([
      node({ nameZh: '甲' }),
      node({ nameZh: '乙' }),
      node({ nameZh: '丙' }),
    ]);
    await manager().put(link(a.code, b.code), {});
    await manager().put(link(b.code, c.code), {});
    const answer = await manager().put(link(c.code, a.code), {});

    expect(answer).toBeProblem(409, 'chain.link-cycle');
    const { path, names } = (answer.body as { params: { path: string; names: string } }).params;
    expect(new Set(path.split(' → '))).toEqual(new Set([a.code, b.code, c.code]));
    expect(path.split(' → ')).toHaveLength(4);
    expect(new Set(names.split(' → '))).toEqual(new Set(['甲', '乙', '丙']));
    expect((await map()).links).not.toContainEqual({ from: c.code, to: a.code });
  });

  it('of which two close a circle together is drawn once, when both are drawn at once', async () => {
    const [a, b] = await Promise.all([node(), node()]);
    const answers = await Promise.all([
      manager().put(link(a.code, b.code), {}),
      manager().put(link(b.code, a.code), {}),
    ]);

    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  it.each([
    ['to itself', 'DSP-U0101', 'DSP-U0101'],
    ['to a node of another chain', 'DSP-U0101', 'PV-M0202'],
    ['from nothing', 'DSP-NONE', 'DSP-U0101'],
  ])('%s is refused', async (_, from, to) => {
    expect(await manager().put(link(from, to), {})).toBeProblem(400, 'input.invalid');
  });

  it('is nothing for officers', async () => {
    expect(await officer().put(link('DSP-U0101', 'DSP-U0102'), {})).toBeProblem(403, 'access.denied');
    expect(await officer().delete(link('DSP-U0101', 'DSP-U0102'))).toBeProblem(403, 'access.denied');
  });
});

describe('a local site', () => {
  const SITES = '/chains/DSP/sites';
  const body = (code: string, change: object = {}) => ({
    nameZh: `厂 ${randomUUID()}`,
    status: 'operating',
    places: [{ nodeCode: code, annualSupply: '1200000' }],
    ...change,
  });

  it('counts on the map at once, and no more when it is taken away', async () => {
    const { code } = await node();
    const made = await manager().post<LocalSite>(
      SITES,
      body(code, { place: '康巴什区', evidence: 'stated' }),
    );

    expect(made.body).toMatchObject({
      ...{ area: 'city', origin: 'user', editor: 'manager of Riverside', evidence: 'stated' },
      places: [{ nodeCode: code, annualSupply: 1200000 }],
    });
    expect((await detail(code)).local.operating).toBe(1);
    const changed = await manager().patch<LocalSite>(
      `${SITES}/${made.body.id}`,
      { status: 'building', capacity: '一期' },
      made.body,
    );
    expect(changed.body).toMatchObject({ status: 'building', capacity: '一期' });
    expect((await detail(code)).local).toMatchObject({ operating: 0, building: 1 });
    expect(await manager().delete(`${SITES}/${made.body.id}`, changed.body)).toSucceed(204);
    expect((await detail(code)).local.building).toBe(0);
    await undo('DSP');
    expect((await detail(code)).local.building).toBe(1);
  });

  it('moves from node to node, on a new version even when nothing else changed', async () => {
    const [a, b] = await Promise.all([node(), node()]);
    const made = (await manager().post<LocalSite>(SITES, body(a.code))).body;
    const places = [{ nodeCode: b.code }];
    const moved = await manager().patch<LocalSite>(`${SITES}/${made.id}`, { places }, made);

    expect(moved.body.version).toBeGreaterThan(made.version);
    expect([(await detail(a.code)).local.operating, (await detail(b.code)).local.operating]).toEqual([0, 1]);
    await undo('DSP');
    expect([(await detail(a.code)).local.operating, (await detail(b.code)).local.operating]).toEqual([1, 0]);
  });

  it('is refused where it is there already, at unknown nodes, twice at one, on an old version, to officers', async () => {
    const { code } = await node();
    const made = (await manager().post<LocalSite>(SITES, body(code))).body;
    const at = `${SITES}/${made.id}`;

    expect(await manager().post(SITES, body(code, { nameZh: made.nameZh }))).toBeProblem(
      409,
      'chain.site-name-taken',
    );
    const unknown = await manager().post(SITES, body('PV-M0202'));
    expect(pointers(unknown)).toEqual(['/places/0/nodeCode']);
    const twice = await manager().post(
      SITES,
      body(code, { places: [{ nodeCode: code }, { nodeCode: code }] }),
    );
    expect(pointers(twice)).toEqual(['/places/1/nodeCode']);
    await manager().patch(at, { capacity: '新' }, made);
    expect(await manager().patch(at, { capacity: '旧' }, made)).toBeProblem(409, 'record.stale');
    expect(await manager().delete(at, made)).toBeProblem(409, 'record.stale');
    expect(await manager().delete(at)).toBeProblem(428, 'version.required');
    expect(await officer().post(SITES, body(code))).toBeProblem(403, 'access.denied');
    expect(await manager().patch(`${SITES}/${randomUUID()}`, {}, made)).toBeProblem(404, 'record.not-found');
  });

  it('of a project goes with the project alone', async () => {
    const { code } = await node();
    await given.project({ nodeCode: code, stage: 'operational' });
    const { items } = (await officer().get<{ items: LocalSite[] }>(SITES)).body;
    const landed = items.find(({ places }) => places.some(({ nodeCode }) => nodeCode === code))!;

    expect(landed.origin).toBe('project');
    expect(await manager().delete(`${SITES}/${landed.id}`, landed)).toBeProblem(409, 'chain.site-of-project');
  });
});

describe('a firm at a node', () => {
  const firms = (code: string) => `/chains/DSP/nodes/${code}/firms`;

  it('is attached with what is known of it, changed and detached', async () => {
    const { code } = await node();
    const firm = await given.enterprise({ province: '内蒙古自治区', city: '赤峰市' });
    const at = `${firms(code)}/${firm.id}`;
    const made = await manager().put<Placement>(
      at,
      { capacity: '30 万片/年', annualSupply: '5000000', marketSharePct: '12.5', evidence: 'stated' },
      { version: 0 },
    );

    expect(made.body).toMatchObject({ annualSupply: 5000000, marketSharePct: 12.5, version: 1 });
    expect((await detail(code, '?radius=region')).local.operating).toBe(1);
    const changed = await manager().put<Placement>(at, { capacity: '60 万片/年' }, made.body);
    expect(changed.body).toMatchObject({ capacity: '60 万片/年', annualSupply: null, version: 2 });
    expect(await manager().put(at, {}, made.body)).toBeProblem(409, 'record.stale');
    expect(await manager().put(at, {}, { version: 0 })).toBeProblem(409, 'record.stale');
    expect(await manager().put(at, {})).toBeProblem(428, 'version.required');
    expect(await officer().put(at, {}, changed.body)).toBeProblem(403, 'access.denied');
    expect(await manager().delete(at, changed.body)).toSucceed(204);
    expect((await detail(code, '?radius=region')).local.operating).toBe(0);

    await undo('DSP');
    const { items } = (await officer().get<{ items: Placement[] }>(firms(code))).body;
    expect(items).toMatchObject([{ enterprise: { id: firm.id }, capacity: '60 万片/年', nodeCode: code }]);
    expect(items[0]!.version).toBeGreaterThan(changed.body.version);
  });

  it('is refused when there is no such firm, node or share', async () => {
    const { code } = await node();
    const { id } = await given.enterprise();

    expect(await manager().put(`${firms(code)}/${randomUUID()}`, {}, { version: 0 })).toBeProblem(
      404,
      'record.not-found',
    );
    expect(await manager().put(`${firms('DSP-NONE')}/${id}`, {}, { version: 0 })).toBeProblem(
      404,
      'record.not-found',
    );
    const share = await manager().put(`${firms(code)}/${id}`, { marketSharePct: '101' }, { version: 0 });
    expect(pointers(share)).toEqual(['/marketSharePct']);
  });
});

describe('a row of a bill of materials', () => {
  const at = (code: string, product: string) => `/chains/DSP/nodes/${code}/bills/${product}`;
  const row = (sharePct: string, change: object = {}) => ({
    ...{ sharePct, lowPct: '1', highPct: '90', source: '拆解', evidence: 'estimate', productZh: '面板' },
    ...change,
  });

  it('is written, changed on its version, removed, and taken back', async () => {
    const { code } = await node();
    const made = await manager().put<BillRow>(at(code, 'panel_a'), row('40'), { version: 0 });

    expect(made.body).toMatchObject({ nodeCode: code, productZh: '面板', sharePct: 40, version: 1 });
    const changed = await manager().put<BillRow>(at(code, 'panel_a'), row('45'), made.body);
    expect(changed.body).toMatchObject({ sharePct: 45, version: 2 });
    expect(await manager().put(at(code, 'panel_a'), row('50'), made.body)).toBeProblem(409, 'record.stale');
    expect(await manager().delete(at(code, 'panel_a'), made.body)).toBeProblem(409, 'record.stale');
    expect(await manager().delete(at(code, 'panel_a'), changed.body)).toSucceed(204);
    await undo('DSP');
    const { items } = (await officer().get<{ items: BillRow[] }>('/chains/DSP/bills')).body;
    expect(items.find(({ product }) => product === 'panel_a')).toMatchObject({ sharePct: 45 });
  });

  it('gives no product more than 100 percent', async () => {
    const [a, b] = await Promise.all([node(), node()]);
    await manager().put(at(a.code, 'panel_b'), row('60'), { version: 0 });
    const answer = await manager().put(at(b.code, 'panel_b'), row('40.001'), { version: 0 });

    expect(answer).toBeProblem(409, 'chain.shares-above-whole');
    expect((answer.body as { params: object }).params).toEqual({ product: 'panel_b', sum: 100.001 });
    expect(await manager().put(at(b.code, 'panel_b'), row('40'), { version: 0 })).toSucceed(200);
  });

  it('keeps its bounds around its share, and a new product needs a name', async () => {
    const { code } = await node();
    const put = (body: object) => manager().put(at(code, 'panel_c'), body, { version: 0 });

    expect(pointers(await put(row('40', { lowPct: '41' })))).toEqual(['/lowPct']);
    expect(pointers(await put(row('40', { highPct: '39' })))).toEqual(['/highPct']);
    expect(pointers(await put(row('40', { productZh: undefined })))).toEqual(['/productZh']);
    expect(await officer().put(at(code, 'panel_c'), row('4'), { version: 0 })).toBeProblem(
      403,
      'access.denied',
    );
  });
});

describe('what an anchor makes in a year', () => {
  const VOLUMES = '/chains/DSP/volumes';
  const volume = (change: object = {}) => ({
    ...{ anchor: '京东方', product: 'panel_v', unit: '万片/年', purchasedValue: '1000000.00' },
    ...{ evidence: 'estimate', source: '公告', ...change },
  });

  it('is written, makes demand with its bill, and is taken back', async () => {
    const { code } = await node();
    await manager().put(
      `/chains/DSP/nodes/${code}/bills/panel_v`,
      {
        ...{ productZh: '面板', sharePct: '50', lowPct: '40', highPct: '60', source: '拆解' },
        evidence: 'estimate',
      },
      { version: 0 },
    );
    const made = await manager().post<Volume>(VOLUMES, volume());
    expect(made.body).toMatchObject({ productZh: '面板', purchasedValue: 1000000, version: 1 });
    expect((await detail(code)).demand.value).toBe(500000);

    const changed = await manager().patch<Volume>(
      `${VOLUMES}/${made.body.id}`,
      { purchasedValue: '2000000' },
      made.body,
    );
    expect((await detail(code)).demand.value).toBe(1000000);
    expect(await manager().patch(`${VOLUMES}/${made.body.id}`, {}, made.body)).toBeProblem(
      409,
      'record.stale',
    );
    expect(await manager().delete(`${VOLUMES}/${made.body.id}`, changed.body)).toSucceed(204);
    expect((await detail(code)).demand.value).toBeNull();
    await undo('DSP');
    expect((await detail(code)).demand.value).toBe(1000000);
  });

  it('without a bill is called as the atlas calls its product, or as it was typed', async () => {
    const { body } = await manager().get<{ items: Volume[] }>('/chains/AUTO/volumes');
    const { productZh } = body.items.find(({ product }) => product === 'engine')!;
    const typed = await manager().post<Volume>(VOLUMES, volume({ product: 'typed_v' }));

    expect(productZh).toBe('发动机');
    expect(typed.body).toMatchObject({ product: 'typed_v', productZh: null });
  });

  it('of unknown nodes or by officers is refused', async () => {
    const answer = await manager().post(VOLUMES, volume({ valueNodeCodes: ['DSP-NONE'] }));

    expect(pointers(answer)).toEqual(['/valueNodeCodes/0']);
    expect(await officer().post(VOLUMES, volume())).toBeProblem(403, 'access.denied');
  });
});

describe('a relation between firms', () => {
  const RELATIONS = '/chains/DSP/relations';
  const between = async (change: object = {}) => {
    const [one, two] = await Promise.all([given.enterprise(), given.enterprise()]);
    return {
      ...{ supplierId: one.id, customerId: two.id, relation: 'supplies', nodeCode: 'DSP-U0101' },
      ...{ evidence: 'widely_reported', source: '报道', ...change },
    };
  };

  it('is written with its direction, changed, removed and taken back', async () => {
    const body = await between();
    const made = await manager().post<Relation>(RELATIONS, body);

    expect(made.body).toMatchObject({
      ...{ supplier: { id: body.supplierId }, customer: { id: body.customerId }, nodeCode: 'DSP-U0101' },
      editor: 'manager of Riverside',
    });
    const changed = await manager().patch<Relation>(
      `${RELATIONS}/${made.body.id}`,
      { evidence: 'stated' },
      made.body,
    );
    expect(await manager().patch(`${RELATIONS}/${made.body.id}`, {}, made.body)).toBeProblem(
      409,
      'record.stale',
    );
    expect(await manager().delete(`${RELATIONS}/${made.body.id}`, changed.body)).toSucceed(204);
    await undo('DSP');
    const list = await officer().get<Page<Relation>>(`${RELATIONS}?enterprise=${body.customerId}`);
    expect(list.body.items).toMatchObject([{ evidence: 'stated', relation: 'supplies' }]);
  });

  it('is there once; without a direction, in either order', async () => {
    const body = await between({ relation: 'competitor', nodeCode: null });
    const turned = { ...body, supplierId: body.customerId, customerId: body.supplierId };
    await manager().post(RELATIONS, body);

    expect(await manager().post(RELATIONS, turned)).toBeProblem(409, 'enterprise.relation-taken');
    const supplies = { ...turned, relation: 'supplies' };
    expect(await manager().post(RELATIONS, supplies)).toSucceed(201);
    expect(await manager().post(RELATIONS, { ...body, relation: 'supplies' })).toSucceed(201);
  });

  it('with itself, or by an officer, is refused', async () => {
    const body = await between();

    expect(await manager().post(RELATIONS, { ...body, customerId: body.supplierId })).toBeProblem(
      400,
      'input.invalid',
    );
    expect(await officer().post(RELATIONS, body)).toBeProblem(403, 'access.denied');
  });
});
