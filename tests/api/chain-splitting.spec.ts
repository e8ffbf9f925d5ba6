import { randomUUID } from 'node:crypto';

import { describe, expect, it } from '@jest/globals';

import {
  as,
  type BillRow,
  chainPicture,
  given,
  type Lead,
  newNode,
  nodeRecord,
  type Placement,
  undo,
} from '../support';

const manager = () => as.manager();
const FRAME = 'AUTO-M0807';
const SEAT = 'AUTO-M0806';
const path = (code: string) => `/chains/AUTO/nodes/${code}`;
const post = async (code: string, what: string, body: object, by = manager()) =>
  by.post(`${path(code)}/${what}`, body, { version: (await nodeRecord('AUTO', code)).version });
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

describe('splitting a node', () => {
  it('gives each new node what it was given and leaves the rest', async () => {
    const node = await newNode('AUTO', 'AUTO-M08', { nameZh: '座椅系统', supplyRadius: 'jit' });
    const part = await newNode('AUTO', node.code);
    const [stays, goes] = await Promise.all([1, 2].map(() => given.enterprise({ nodeCodes: [node.code] })));
    await manager().put(`/chains/AUTO/links/${node.code}/AUTO-D0101`, {});
    await manager().put(`/chains/AUTO/links/${node.code}/AUTO-D0102`, {});
    const bill = { productZh: '试验车', sharePct: '10', lowPct: '8', highPct: '12', source: '自拟' };
    await manager().put(
      `${path(node.code)}/bills/passenger_split`,
      { ...bill, evidence: 'estimate' },
      { version: 0 },
    );
    const mine = await given.lead({ nodeCode: node.code });
    const before = await picture();
    const answer = await post(node.code, 'split', {
      parts: [
        { nameZh: '前排座椅', firmIds: [goes!.id], linkCodes: ['AUTO-D0102'], billSharePct: 30 },
        { nameZh: '后排座椅', partCodes: [part.code], billSharePct: 35 },
      ],
    });

    expect(answer).toSucceed(200);
    const { partCodes } = await nodeRecord('AUTO', 'AUTO-M08');
    const [front, rear] = partCodes.slice(-2);
    expect(await nodeRecord('AUTO', front!)).toMatchObject({
      nameZh: '前排座椅',
      supplyRadius: 'jit',
      level: 4,
    });
    expect((await firmsAt(front!)).map(({ enterprise }) => enterprise.id)).toEqual([goes!.id]);
    expect((await firmsAt(node.code)).map(({ enterprise }) => enterprise.id)).toEqual([stays!.id]);
    const { links } = (await picture()).map;
    expect(links).toContainEqual({ from: front, to: 'AUTO-D0102' });
    expect(links).not.toContainEqual({ from: node.code, to: 'AUTO-D0102' });
    expect(links).toContainEqual({ from: node.code, to: 'AUTO-D0101' });
    expect((await nodeRecord('AUTO', part.code)).parentCode).toBe(rear);
    expect([await shares(node.code), await shares(front!), await shares(rear!)]).toEqual([
      ...[{ passenger_split: 3.5 }, { passenger_split: 3 }, { passenger_split: 3.5 }],
    ]);
    expect((await lead(mine.id)).node?.code).toBe(node.code);

    await undo('AUTO');
    expect(await picture()).toEqual(before);
  });

  it.each([
    ['a firm that is not there', { firmIds: [randomUUID()] }, '/parts/0/firmIds/0'],
    ['a link that is not there', { linkCodes: ['AUTO-U0101'] }, '/parts/0/linkCodes/0'],
    ['a part that is not there', { partCodes: [SEAT] }, '/parts/0/partCodes/0'],
    ['more than the whole', { billSharePct: 101 }, '/parts/0/billSharePct'],
  ])('is refused that gives away %s', async (_, change, pointer) => {
    const answer = await post(FRAME, 'split', { parts: [{ nameZh: '新', ...change }] });

    expect(answer).toBeProblem(400, 'input.invalid');
    expect((answer.body as { errors: object[] }).errors).toContainEqual(expect.objectContaining({ pointer }));
  });

  it('is refused that gives one thing away twice, and to officers', async () => {
    const linkCodes = ['AUTO-M0806'];
    const parts = [
      { nameZh: '甲', linkCodes },
      { nameZh: '乙', linkCodes },
    ];

    const answer = await post(FRAME, 'split', { parts });
    expect(answer).toBeProblem(400, 'input.invalid');
    expect((answer.body as { errors: object[] }).errors).toMatchObject([{ code: 'given-twice' }]);
    expect(await post(FRAME, 'split', { parts }, as.officer())).toBeProblem(403, 'access.denied');
  });
});
