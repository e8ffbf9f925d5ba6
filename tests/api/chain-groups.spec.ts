import { describe, expect, it } from '@jest/globals';

import { as, type GapMap, given, lastEdit, newNode, nodeRecord, undo } from '../support';

const manager = () => as.manager();
const path = (code: string) => `/chains/AUTO/nodes/${code}`;
const put = (to: string, body: object, version?: number) =>
  manager().put(`/chains/AUTO/${to}`, body, version === undefined ? {} : { version });
const move = async (code: string, parentCode: string) =>
  manager().post(`${path(code)}/move`, { parentCode }, { version: (await nodeRecord('AUTO', code)).version });
const bill = { productZh: '试验车', sharePct: '1', lowPct: '1', highPct: '1', source: '自拟' };
const withBill = (code: string) =>
  put(`nodes/${code}/bills/passenger_group`, { ...bill, evidence: 'estimate' }, 0);
const onMap = async (code: string) =>
  (await manager().get<GapMap>('/chains/AUTO/gap-map')).body.nodes.find((node) => node.code === code);
const paramsOf = (answer: { body: unknown }) => (answer.body as { params: object }).params;

describe('a leaf that has anything', () => {
  it('takes no node below it, whether moved or new, and says what it has', async () => {
    const other = await newNode('AUTO', 'AUTO-M08');
    const leaf = await newNode('AUTO', 'AUTO-M08', { nameZh: '仪表板' });
    expect(await withBill(leaf.code)).toSucceed(200);
    await given.enterprise({ nodeCodes: [leaf.code] });
    expect(await put(`links/${leaf.code}/AUTO-D0101`, {})).toSucceed(200);
    const last = await lastEdit('AUTO');

    const moved = await move(other.code, leaf.code);
    expect(moved).toBeProblem(409, 'chain.leaf-is-used');
    expect(paramsOf(moved)).toEqual({ node: leaf.code, nameZh: '仪表板', bills: 1, firms: 1, links: 1 });
    const added = await manager().post('/chains/AUTO/nodes', { parentCode: leaf.code, nameZh: '下级' });
    expect(added).toBeProblem(409, 'chain.leaf-is-used');
    expect(await onMap(leaf.code)).toMatchObject({ leaf: true });
    expect(await lastEdit('AUTO')).toEqual(last);
  });

  it.each([
    ['a link', (code: string) => put(`links/AUTO-M0801/${code}`, {})],
    ['a firm', (code: string) => given.enterprise({ nodeCodes: [code] })],
    ['a lead', (nodeCode: string) => given.lead({ nodeCode })],
    [
      'a local site',
      (nodeCode: string) =>
        manager().post('/chains/AUTO/sites', {
          ...{ nameZh: `厂 ${nodeCode}`, status: 'operating', places: [{ nodeCode }] },
        }),
    ],
  ])('is no group with %s alone', async (_, give) => {
    const [other, leaf] = [await newNode('AUTO', 'AUTO-M08'), await newNode('AUTO', 'AUTO-M08')];
    await give(leaf.code);
    expect(await move(other.code, leaf.code)).toBeProblem(409, 'chain.leaf-is-used');
  });

  it('takes no parts of a node that is merged into it', async () => {
    const [group, leaf] = [await newNode('AUTO', 'AUTO-M08'), await newNode('AUTO', 'AUTO-M08')];
    await newNode('AUTO', group.code);
    await withBill(leaf.code);
    const { version } = await nodeRecord('AUTO', group.code);
    const answer = await manager().post(`${path(group.code)}/merge`, { into: leaf.code }, { version });
    expect(answer).toBeProblem(409, 'chain.leaf-is-used');
  });

  it('does not get its parts back when their leaving is undone', async () => {
    const group = await newNode('AUTO', 'AUTO-M08');
    const part = await newNode('AUTO', group.code);
    expect(await move(part.code, 'AUTO-M08')).toSucceed(200);
    const left = await lastEdit('AUTO');
    await withBill(group.code);
    expect(await undo('AUTO', left)).toBeProblem(409, 'chain.leaf-is-used');
  });
});

describe('what may become or stay a group', () => {
  it('is a leaf without anything, also where its parts come back', async () => {
    const leaf = await newNode('AUTO', 'AUTO-M08');
    const part = await newNode('AUTO', leaf.code);
    expect(await move(part.code, 'AUTO-M08')).toSucceed(200);
    expect(await undo('AUTO')).toSucceed(200);
    expect(await nodeRecord('AUTO', part.code)).toMatchObject({ parentCode: leaf.code });
  });

  it('is a group with rows of its own that lost its parts, when that is undone', async () => {
    const group = await newNode('AUTO', 'AUTO-M08');
    const part = await newNode('AUTO', group.code);
    expect(await withBill(group.code)).toSucceed(200);
    expect(await move(part.code, 'AUTO-M08')).toSucceed(200);
    expect(await undo('AUTO')).toSucceed(200);
    expect(await nodeRecord('AUTO', part.code)).toMatchObject({ parentCode: group.code });
  });

  it('is a group that has rows of its own since long', async () => {
    const group = await newNode('AUTO', 'AUTO-M08');
    const part = await newNode('AUTO', group.code);
    await given.lead({ nodeCode: group.code });
    const before = await newNode('AUTO', group.code, { before: part.code });
    expect(await nodeRecord('AUTO', group.code)).toMatchObject({ partCodes: [before.code, part.code] });
  });
});
