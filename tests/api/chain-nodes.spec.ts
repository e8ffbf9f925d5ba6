import { describe, expect, it } from '@jest/globals';

import {
  as,
  type GapMap,
  type GapNodeDetail,
  lastEdit,
  newNode,
  nodeRecord,
  type NodeRecord,
  undo,
} from '../support';

const manager = () => as.manager();
const PARENT = 'AUTO-M08';
const path = (code: string) => `/chains/AUTO/nodes/${code}`;
const onMap = async (code: string) => {
  const { nodes } = (await as.officer().get<GapMap>('/chains/AUTO/gap-map')).body;
  return nodes.find((node) => node.code === code);
};
const errorsOf = (answer: { body: unknown }) => (answer.body as { errors: object[] }).errors;

describe('a new node', () => {
  it('takes the next free code below its parent and stands on the map at once', async () => {
    const { nextPartCode } = await nodeRecord('AUTO', PARENT);
    const made = await newNode('AUTO', PARENT, { nameZh: ' 座舱香氛 ', keywords: ['香氛', '香氛'] });

    expect(made).toMatchObject({
      ...{ code: nextPartCode, parentCode: PARENT, nameZh: '座舱香氛', nameEn: '座舱香氛' },
      ...{ keywords: ['香氛'], level: 4, stream: 'midstream', retired: false, version: 1 },
      editor: 'manager of Riverside',
    });
    expect(made.dataDate).toBe(new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 7));
    expect(await onMap(made.code)).toMatchObject({ nameZh: '座舱香氛', leaf: true });
    expect((await nodeRecord('AUTO', PARENT)).partCodes.at(-1)).toBe(made.code);
  });

  it('goes before the sibling that is named', async () => {
    const made = await newNode('AUTO', PARENT, { before: 'AUTO-M0803' });

    const { partCodes } = await nodeRecord('AUTO', PARENT);
    expect(partCodes.indexOf(made.code)).toBe(partCodes.indexOf('AUTO-M0803') - 1);
  });

  it('never takes a code that a node has or had', async () => {
    const body = { parentCode: PARENT, nameZh: '重复' };
    const { code } = await newNode('AUTO', PARENT);
    await undo('AUTO');

    expect(await onMap(code)).toBeUndefined();
    expect((await nodeRecord('AUTO', PARENT)).nextPartCode).not.toBe(code);
    for (const taken of [code, 'PV-M0202']) {
      const answer = await manager().post('/chains/AUTO/nodes', { ...body, code: taken });
      expect(answer).toBeProblem(409, 'chain.node-code-taken');
    }
  });

  it.each([
    ['below no node', { parentCode: 'AUTO-NONE' }, '/parentCode'],
    ['below a node of another chain', { parentCode: 'PV-M02' }, '/parentCode'],
    ['without a name', { nameZh: ' ' }, '/nameZh'],
    ['with a code of small letters', { code: 'auto-x' }, '/code'],
    ['before somebody else’s part', { before: 'AUTO-M0101' }, '/before'],
    ['with data of tomorrow', { dataDate: '2099-01' }, '/dataDate'],
    ['with an industry that is none', { industryCodes: ['car'] }, '/industryCodes'],
  ])('%s is refused', async (_, change, pointer) => {
    const answer = await manager().post('/chains/AUTO/nodes', {
      parentCode: PARENT,
      nameZh: '新环节',
      ...change,
    });

    expect(answer).toBeProblem(400, 'input.invalid');
    expect(errorsOf(answer)).toContainEqual(expect.objectContaining({ pointer }));
  });

  it('is made once by two requests with one key, and by managers alone', async () => {
    const body = { parentCode: PARENT, nameZh: '只此一个' };
    const key = 'once-and-only-once';
    const first = await manager().post<NodeRecord>('/chains/AUTO/nodes', body, { key });
    const again = await manager().post<NodeRecord>('/chains/AUTO/nodes', body, { key });

    expect(again.body.code).toBe(first.body.code);
    expect(await as.officer().post('/chains/AUTO/nodes', body)).toBeProblem(403, 'access.denied');
  });

  it('gets a code of its own when many are made at once', async () => {
    const made = await Promise.all([1, 2, 3, 4].map(() => newNode('AUTO', PARENT)));

    expect(new Set(made.map(({ code }) => code)).size).toBe(4);
  });
});

describe('a change of a node', () => {
  it('shows on map, drawer and record, with its editor, and can be taken back', async () => {
    const before = await nodeRecord('AUTO', 'AUTO-M0805');
    const changes = { nameZh: '车内照明', criticality: 5, industryCodes: ['C3871'], costSharePct: null };
    const answer = await manager().patch<NodeRecord>(path('AUTO-M0805'), changes, before);

    expect(answer.body).toMatchObject({ ...changes, editor: 'manager of Riverside' });
    expect(answer.body.version).toBeGreaterThan(before.version);
    expect(await onMap('AUTO-M0805')).toMatchObject({ nameZh: '车内照明', criticality: 5 });
    expect((await as.officer().get<GapNodeDetail>(path('AUTO-M0805'))).body.industryCodes).toEqual(['C3871']);
    expect(await lastEdit('AUTO')).toMatchObject({
      kind: 'node:changed',
      params: { node: 'AUTO-M0805', nodes: ['AUTO-M0805'] },
    });

    await undo('AUTO');
    expect(await nodeRecord('AUTO', 'AUTO-M0805')).toMatchObject({
      ...{ nameZh: before.nameZh, criticality: before.criticality, industryCodes: before.industryCodes },
    });
  });

  it('of nothing is no edit', async () => {
    const { nameZh, version } = await nodeRecord('AUTO', 'AUTO-M0804');
    const last = await lastEdit('AUTO');
    const answer = await manager().patch<NodeRecord>(path('AUTO-M0804'), { nameZh }, { version });

    expect(answer.body.version).toBe(version);
    expect(await lastEdit('AUTO')).toEqual(last);
  });

  it('is refused on a stale version, with the record as it is, and without a version', async () => {
    const { version } = await nodeRecord('AUTO', 'AUTO-M0802');
    const change = { minScale: '50 万套/年' };
    expect(await manager().patch(path('AUTO-M0802'), change, { version })).toSucceed(200);
    const stale = await manager().patch(path('AUTO-M0802'), { minScale: '1' }, { version });

    expect(stale).toBeProblem(409, 'record.stale');
    expect((stale.body as { current: NodeRecord }).current).toMatchObject(change);
    expect(await manager().patch(path('AUTO-M0802'), change)).toBeProblem(428, 'version.required');
    expect(await as.officer().patch(path('AUTO-M0802'), change, { version })).toBeProblem(
      403,
      'access.denied',
    );
    expect(await manager().patch(path('AUTO-NONE'), change, { version })).toBeProblem(
      404,
      'record.not-found',
    );
  });

  it('by two people at once is made by one of them', async () => {
    const { version } = await nodeRecord('AUTO', 'AUTO-M0801');
    const answers = await Promise.all(
      ['甲', '乙', '丙'].map((judgedBy) => manager().patch(path('AUTO-M0801'), { judgedBy }, { version })),
    );

    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
  });
});

describe('a move of a node', () => {
  it('takes everything below it along, to its depth and stream', async () => {
    const group = await newNode('AUTO', PARENT, { nameZh: '试验总成' });
    const part = await newNode('AUTO', group.code, { nameZh: '试验零件' });
    const moved = await manager().post<NodeRecord>(
      `${path(group.code)}/move`,
      { parentCode: 'AUTO-U' },
      group,
    );

    expect(moved.body).toMatchObject({ parentCode: 'AUTO-U', level: 3, stream: 'upstream' });
    expect(await nodeRecord('AUTO', part.code)).toMatchObject({ level: 4, stream: 'upstream' });
    expect(await onMap(group.code)).toMatchObject({ parentCode: 'AUTO-U', level: 3 });

    await undo('AUTO');
    expect(await onMap(group.code)).toMatchObject({ parentCode: PARENT, level: 4, stream: 'midstream' });
    expect(await nodeRecord('AUTO', part.code)).toMatchObject({ level: 5, stream: 'midstream' });
  });

  it('below itself is refused with the circle it would close, by codes and names', async () => {
    const { version, nameZh } = await nodeRecord('AUTO', PARENT);
    const answer = await manager().post(`${path(PARENT)}/move`, { parentCode: 'AUTO-M0806' }, { version });

    expect(answer).toBeProblem(409, 'chain.tree-cycle');
    const { path: circle, names } = (answer.body as { params: { path: string; names: string } }).params;
    expect(circle.split(' → ')).toEqual(expect.arrayContaining([PARENT, 'AUTO-M0806']));
    expect(circle.split(' → ').at(0)).toBe(circle.split(' → ').at(-1));
    expect(names).toContain(nameZh);
    expect((await nodeRecord('AUTO', PARENT)).parentCode).toBe('AUTO-M');
  });

  it('is refused on a stale version and to officers', async () => {
    const { version } = await nodeRecord('AUTO', 'AUTO-M0807');
    const body = { parentCode: 'AUTO-M01' };

    expect(await manager().post(`${path('AUTO-M0807')}/move`, body, { version: version + 1 })).toBeProblem(
      409,
      'record.stale',
    );
    expect(await manager().post(`${path('AUTO-M0807')}/move`, body)).toBeProblem(428, 'version.required');
    expect(await as.officer().post(`${path('AUTO-M0807')}/move`, body, { version })).toBeProblem(
      403,
      'access.denied',
    );
  });
});
