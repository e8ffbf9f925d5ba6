import { describe, expect, it } from '@jest/globals';

import {
  as,
  daysEarlier,
  type Edit,
  type GapMap,
  given,
  lastEdit,
  newNode,
  nodeRecord,
  type Page,
  undo,
  zone,
} from '../support';

const manager = () => as.manager();
const path = (code: string) => `/chains/BIO/nodes/${code}`;
const node = (values: object = {}) => newNode('BIO', 'BIO-U01', { ...values });
const edits = async (query = '') =>
  (await as.officer().get<Page<Edit>>(`/chains/BIO/edits${query}`)).body.items;
const rename = async (code: string, nameZh: string) => {
  const { version } = await nodeRecord('BIO', code);
  expect(await manager().patch(path(code), { nameZh }, { version })).toSucceed(200);
};
const name = async (code: string) => (await nodeRecord('BIO', code)).nameZh;

describe('edits of a chain', () => {
  it('tell who did what to a node, its links, firms, sites and bills, and of nothing else', async () => {
    const [a, b] = await Promise.all([node(), node()]);
    const firm = await given.enterprise();
    await rename(a.code, '原料药');
    await manager().put(`/chains/BIO/links/${a.code}/${b.code}`, {});
    await manager().put(`${path(a.code)}/firms/${firm.id}`, {}, { version: 0 });
    await manager().post('/chains/BIO/sites', {
      ...{ nameZh: `厂 ${a.code}`, status: 'operating' },
      places: [{ nodeCode: a.code }],
    });
    await rename(b.code, '制剂');

    const ofA = await edits(`?node=${a.code}`);
    expect(ofA.map(({ kind }) => kind)).toEqual([
      ...['site:added', 'firm:placed', 'link:added', 'node:changed', 'node:added'],
    ]);
    expect(ofA[1]).toMatchObject({
      actor: { name: 'manager of Riverside' },
      params: { node: a.code, firm: firm.name },
    });
    expect((await edits(`?node=${b.code}`)).map(({ kind }) => kind)).toEqual([
      ...['node:changed', 'link:added', 'node:added'],
    ]);
    expect(await edits('?node=BIO-NONE')).toEqual([]);
  });

  it('are audited, each with what it was about', async () => {
    const { code } = await node();
    const { id } = await lastEdit('BIO');

    const rows = await zone().database.rows<{ action: string; after: object }>(
      'select action, after from audit where record_id = $1',
      [id],
    );
    expect(rows).toMatchObject([{ action: 'node:added', after: { node: code } }]);
  });
});

describe('undoing', () => {
  it('goes back step by step through one and the same node', async () => {
    const { code } = await node({ nameZh: '一' });
    await rename(code, '二');
    const second = await lastEdit('BIO');
    await rename(code, '三');
    const third = await lastEdit('BIO');

    await undo('BIO', third);
    expect(await name(code)).toBe('二');
    expect((await undo('BIO', second)).body).toMatchObject({ changed: 1, kept: 0 });
    expect(await name(code)).toBe('一');
    await undo(
      'BIO',
      (await edits(`?node=${code}`)).find(({ kind }) => kind === 'node:added'),
    );
    expect((await nodeRecord('BIO', code)).retired).toBe(true);
  });

  it('and undoing that puts the change back', async () => {
    const { code } = await node({ nameZh: '一' });
    await rename(code, '二');
    const { editId } = (await undo('BIO')).body;
    await undo('BIO', { id: editId });

    expect(await name(code)).toBe('二');
    const [redo, undone, change] = await edits(`?node=${code}&limit=3`);
    expect(undone).toMatchObject({ kind: 'edit:undone', undoOf: change!.id, undoneBy: redo!.id });
    expect(change!.undoneBy).toBeNull();
  });

  it('leaves alone what was changed since, and says so when nothing is left', async () => {
    const { code } = await node({ nameZh: '一' });
    await rename(code, '二');
    const second = await lastEdit('BIO');
    await rename(code, '三');

    expect(await undo('BIO', second)).toBeProblem(409, 'edit.nothing-to-undo');
    expect(await name(code)).toBe('三');
  });

  it('is refused when it would leave the chain out of shape, with the path', async () => {
    const [a, b] = await Promise.all([node({ nameZh: '甲' }), node({ nameZh: '乙' })]);
    await manager().put(`/chains/BIO/links/${a.code}/${b.code}`, {});
    await manager().delete(`/chains/BIO/links/${a.code}/${b.code}`);
    const removed = await lastEdit('BIO');
    await manager().put(`/chains/BIO/links/${b.code}/${a.code}`, {});
    const circle = await undo('BIO', removed);

    expect(circle).toBeProblem(409, 'chain.link-cycle');
    const group = await node({ nameZh: '上级' });
    const added = await lastEdit('BIO');
    await newNode('BIO', group.code, { nameZh: '下级' });
    const orphan = await undo('BIO', added);
    expect(orphan).toBeProblem(409, 'chain.orphan');
    expect((orphan.body as unknown as { params: { names: string } }).params.names).toBe('上级 → 下级');
    expect((await nodeRecord('BIO', group.code)).retired).toBe(false);
  });

  it('is for managers, of edits of this chain', async () => {
    await node();
    const { id } = await lastEdit('BIO');

    expect(await as.officer().post(`/chains/BIO/edits/${id}/undo`)).toBeProblem(403, 'access.denied');
    expect(await manager().post(`/chains/PV/edits/${id}/undo`)).toBeProblem(404, 'record.not-found');
  });

  it('of one edit by two people at once happens once', async () => {
    const { code } = await node();
    await rename(code, '二');
    const { id } = await lastEdit('BIO');
    const answers = await Promise.all([1, 2].map(() => undo('BIO', { id })));

    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  });
});

describe('the map of a past day', () => {
  it('shows nodes, links and places as they were before they were edited', async () => {
    const [a, b] = await Promise.all([node({ nameZh: '旧名' }), node()]);
    await manager().put(`/chains/BIO/links/${a.code}/${b.code}`, {});
    await daysEarlier(7);
    await rename(a.code, '新名');
    const { version } = await nodeRecord('BIO', b.code);
    expect(await manager().post(`${path(b.code)}/merge`, { into: a.code }, { version })).toSucceed(200);
    const day = new Date(Date.now() - 3 * 86_400_000).toISOString().slice(0, 10);
    const then = (await manager().get<GapMap>(`/chains/BIO/gap-map?on=${day}`)).body;
    const now = (await manager().get<GapMap>('/chains/BIO/gap-map')).body;

    expect(then.nodes.find(({ code }) => code === a.code)?.nameZh).toBe('旧名');
    expect(then.links).toContainEqual({ from: a.code, to: b.code });
    expect(now.nodes.find(({ code }) => code === a.code)?.nameZh).toBe('新名');
    expect(now.nodes.map(({ code }) => code)).not.toContain(b.code);
  });
});
