import { randomUUID } from 'node:crypto';

import { loadReference } from '@lianzhao/seeds';
import { beforeEach, describe, expect, it } from '@jest/globals';

import {
  type AnchorDetail,
  aPurchase,
  as,
  type GapMap,
  given,
  givenPurchases,
  lastEdit,
  newNode,
  nodeRecord,
  type Purchase,
  undo,
  type Volume,
  zone,
} from '../support';

const CHAIN = 'AUTO';
const NODE = 'AUTO-D0102';
/** Of the shipped volumes, one that no shipped chain leader bears. */
const UNBORNE = '奇瑞新能源重卡(矿卡)项目';
const manager = () => as.manager();

async function values(more: object = {}) {
  const firm = await given.enterprise();
  const body = { chainCode: CHAIN, enterpriseId: firm.id, nodeCodes: [NODE], source: '官网', ...more };
  return { firm, body };
}

async function registered(more: object = {}): Promise<AnchorDetail> {
  const { body } = await values(more);
  const answer = await manager().post<AnchorDetail>('/anchors', body);
  expect(answer).toSucceed(201);
  return answer.body;
}

const at = ({ id }: { id: string }) => `/anchors/${id}`;
const volumes = async () => (await manager().get<{ items: Volume[] }>(`/chains/${CHAIN}/volumes`)).body.items;
const borne = async () => (await volumes()).filter(({ anchor }) => anchor === UNBORNE);
const map = async () => (await manager().get<GapMap>(`/chains/${CHAIN}/gap-map`)).body;

/** The atlas is written again, whatever was loaded before. */
async function loadAgain(): Promise<void> {
  await zone().database.rows(`update chain set content_hash = 'old'`);
  await zone().database.rows(`update enterprise_import set content_hash = 'old'`);
  await loadReference(zone().app);
}

beforeEach(async () => {
  for (const { anchorId } of await borne()) {
    if (anchorId === null) continue;
    const { version } = (await manager().get<AnchorDetail>(at({ id: anchorId }))).body;
    await manager().delete(at({ id: anchorId }), { version });
  }
});

describe('registering a chain leader', () => {
  it('gives it its page, its place on the map and the volumes that bear one of its names', async () => {
    const before = await volumes();
    const anchor = await registered({ aliases: [` ${UNBORNE} `, UNBORNE], note: '试验' });

    expect(anchor).toMatchObject({
      aliases: [UNBORNE],
      nodeCodes: [NODE],
      source: '官网',
      note: '试验',
      version: 1,
    });
    expect(anchor.localName).toBe(anchor.enterprise.name);
    expect(anchor.volumes.map(({ plant }) => plant)).toEqual((await borne()).map(() => UNBORNE));
    expect(anchor.supply).not.toBeNull();
    expect((await map()).anchors).toContainEqual(expect.objectContaining({ id: anchor.id }));
    expect(await lastEdit(CHAIN)).toMatchObject({
      kind: 'anchor:registered',
      params: { anchor: anchor.enterprise.name, nodes: [NODE] },
    });
    const others = (rows: Volume[]) => rows.filter((volume) => volume.anchor !== UNBORNE);
    expect(others(await volumes())).toEqual(others(before));
    // It found its anchor; what it says is still the atlas's.
    expect((await borne()).map(({ editor }) => editor)).toEqual((await borne()).map(() => null));
  });

  it('is taken back as one, and that too', async () => {
    const anchor = await registered({ aliases: [UNBORNE] });
    const edit = await lastEdit(CHAIN);

    expect(await undo(CHAIN, edit)).toSucceed(200);
    expect(await manager().get(at(anchor))).toBeProblem(404, 'record.not-found');
    expect((await borne()).every(({ anchorId }) => anchorId === null)).toBe(true);
    expect(await undo(CHAIN)).toSucceed(200);
    expect((await manager().get<AnchorDetail>(at(anchor))).body).toMatchObject({ nodeCodes: [NODE] });
    expect((await borne()).every(({ anchorId }) => anchorId === anchor.id)).toBe(true);
  });

  it('cannot be taken back once it has records of what it bought', async () => {
    const { firm, body } = await values();
    const { id } = (await manager().post<AnchorDetail>('/anchors', body)).body;
    const edit = await lastEdit(CHAIN);
    await givenPurchases({ id, firm, chain: CHAIN }, [{ node: NODE, value: 100, period: 2025 }]);

    expect(await undo(CHAIN, edit)).toBeProblem(409, 'purchase.of-anchor');
  });

  it('is refused for a firm that leads the chain, and for a name another one bears', async () => {
    const { firm, body } = await values({ aliases: ['试验汽车'] });
    await manager().post('/anchors', body);

    const again = await manager().post('/anchors', { ...body, aliases: [] });
    expect(again).toBeProblem(409, 'anchor.taken');
    const other = await manager().post('/anchors', (await values({ aliases: ['试验汽车'] })).body);
    expect(other).toBeProblem(409, 'anchor.name-taken');
    expect(other.body).toMatchObject({ params: { name: '试验汽车', firm: firm.name } });
  });

  it('says which node is not there, also when it is of another chain', async () => {
    const answer = await manager().post('/anchors', (await values({ nodeCodes: [NODE, 'DSP-U01'] })).body);

    expect(answer).toBeProblem(400, 'input.invalid');
    expect(answer.body).toMatchObject({
      errors: [{ pointer: '/nodeCodes/1', code: 'unknown-node', params: { node: 'DSP-U01' } }],
    });
    expect(await manager().post('/anchors', (await values({ source: ' ' })).body)).toBeProblem(
      400,
      'input.invalid',
    );
    expect(await manager().post('/anchors', (await values({ nodeCodes: [] })).body)).toBeProblem(
      400,
      'input.invalid',
    );
    expect(await manager().post('/anchors', (await values({ enterpriseId: randomUUID() })).body)).toBeProblem(
      404,
      'record.not-found',
    );
  });

  it('is for managers', async () => {
    expect(await as.officer().post('/anchors', (await values()).body)).toBeProblem(403, 'access.denied');
  });
});

describe('a registered chain leader', () => {
  it('is told otherwise: a name it is said not to have frees its volumes', async () => {
    const anchor = await registered({ aliases: [UNBORNE] });
    const node = await newNode(CHAIN, 'AUTO-D01');
    const body = { aliases: ['别名'], nodeCodes: [node.code], localName: '本地厂', note: null };
    const answer = await manager().patch<AnchorDetail>(at(anchor), body, { version: anchor.version });

    expect(answer.body).toMatchObject({ ...body, source: '官网', volumes: [] });
    expect(answer.body.version).toBeGreaterThan(anchor.version);
    expect((await borne()).every(({ anchorId }) => anchorId === null)).toBe(true);
    const late = await manager().patch(at(anchor), { note: '晚' }, { version: anchor.version });
    expect(late).toBeProblem(409, 'record.stale');
    expect(await manager().patch(at(anchor), { note: '晚' })).toBeProblem(428, 'version.required');

    await undo(CHAIN);
    expect((await manager().get<AnchorDetail>(at(anchor))).body).toMatchObject({
      aliases: [UNBORNE],
      nodeCodes: [NODE],
    });
    expect((await borne()).every(({ anchorId }) => anchorId === anchor.id)).toBe(true);
  });

  it('goes when nothing it bought is recorded, and comes again with its page', async () => {
    const { firm, body } = await values();
    const anchor = (await manager().post<AnchorDetail>('/anchors', body)).body;
    await givenPurchases({ id: anchor.id, firm, chain: CHAIN }, [{ node: NODE, value: 100, period: 2025 }]);
    const kept = await manager().delete(at(anchor), { version: anchor.version });
    expect(kept).toBeProblem(409, 'purchase.of-anchor');
    expect(kept.body).toMatchObject({ params: { name: firm.name, count: 1 } });

    await zone().database.rows('update purchase set retired_at = now() where anchor_id = $1', [anchor.id]);
    expect(await manager().delete(at(anchor), { version: anchor.version })).toSucceed(204);
    expect(await manager().get(at(anchor))).toBeProblem(404, 'record.not-found');
    expect((await map()).anchors.map(({ id }) => id)).not.toContain(anchor.id);
    expect((await manager().post<AnchorDetail>('/anchors', body)).body.id).toBe(anchor.id);
  });

  it('has no records that come back after it has gone', async () => {
    const anchor = await registered();
    const made = await manager().post<Purchase>('/purchases', aPurchase(anchor.id));
    await manager().delete(`/purchases/${made.body.id}`, { version: made.body.version });
    const removal = await lastEdit(CHAIN);
    const { version } = (await manager().get<AnchorDetail>(at(anchor))).body;
    expect(await manager().delete(at(anchor), { version })).toSucceed(204);

    expect(await undo(CHAIN, removal)).toBeProblem(409, 'purchase.of-anchor');
    expect(await manager().post('/purchases', aPurchase(anchor.id))).toBeProblem(404, 'record.not-found');
  });

  it('does not come back under a name that another one bears since, nor at a node that went', async () => {
    const node = await newNode(CHAIN, 'AUTO-M08');
    const anchor = await registered({ aliases: ['先来厂'], nodeCodes: [node.code] });
    expect(await manager().delete(at(anchor), { version: anchor.version })).toSucceed(204);
    const retirement = await lastEdit(CHAIN);

    const other = await registered({ aliases: ['先来厂'] });
    const refused = await undo(CHAIN, retirement);
    expect(refused).toBeProblem(409, 'anchor.name-taken');
    expect(refused.body).toMatchObject({ params: { name: '先来厂', firm: other.enterprise.name } });

    expect(await manager().delete(at(other), { version: other.version })).toSucceed(204);
    const { version } = await nodeRecord(CHAIN, node.code);
    const leaving = `/chains/${CHAIN}/nodes/${node.code}/retire`;
    expect(await manager().post(leaving, {}, { version })).toSucceed(200);
    const gone = await undo(CHAIN, retirement);
    expect(gone).toBeProblem(409, 'anchor.node-gone');
    expect(gone.body).toMatchObject({ params: { firm: anchor.enterprise.name, node: node.code } });

    expect(await undo(CHAIN)).toSucceed(200);
    expect(await undo(CHAIN, retirement)).toSucceed(200);
    expect((await manager().get<AnchorDetail>(at(anchor))).body).toMatchObject({ nodeCodes: [node.code] });
  });

  it('is not put back at a node that went after it was taken from there', async () => {
    const node = await newNode(CHAIN, 'AUTO-M08');
    const anchor = await registered({ nodeCodes: [NODE, node.code] });
    const moved = { nodeCodes: [NODE] };
    expect(await manager().patch(at(anchor), moved, { version: anchor.version })).toSucceed(200);
    const edit = await lastEdit(CHAIN);
    const { version } = await nodeRecord(CHAIN, node.code);
    expect(await manager().post(`/chains/${CHAIN}/nodes/${node.code}/retire`, {}, { version })).toSucceed(
      200,
    );
    expect(await undo(CHAIN, edit)).toBeProblem(409, 'anchor.node-gone');
  });

  it('is told otherwise also where it shares a name with another one', async () => {
    const [one, other] = [await registered({ aliases: ['同名厂'] }), await registered()];
    await zone().database.rows(`update anchor set aliases = '{同名厂}' where id = $1`, [other.id]);
    // Of two that bear a name the first is known by it, so that only the other could be kept from being changed.
    for (const { id } of [one, other]) {
      const { version } = (await manager().get<AnchorDetail>(at({ id }))).body;
      expect(await manager().patch(at({ id }), { note: '说明' }, { version })).toSucceed(200);
    }
    expect(await undo(CHAIN)).toSucceed(200);
    for (const { id } of [one, other]) {
      const { version } = (await manager().get<AnchorDetail>(at({ id }))).body;
      await manager().delete(at({ id }), { version });
    }
  });

  it('stays what people said when the atlas is loaded again', async () => {
    const anchor = await registered({ aliases: [UNBORNE] });
    const { items } = (await manager().get<{ items: AnchorDetail[] }>(`/anchors?chain=${CHAIN}`)).body;
    const shipped = items.filter(({ enterprise }) => enterprise.name.startsWith('奇瑞'))[0]!;
    const { version, aliases } = (await manager().get<AnchorDetail>(at(shipped))).body;
    const changes = { note: '改过', nodeCodes: [NODE] };
    await manager().patch(at(shipped), changes, { version });
    await loadAgain();

    expect((await manager().get<AnchorDetail>(at(anchor))).body).toMatchObject({ aliases: [UNBORNE] });
    expect((await borne()).every(({ anchorId }) => anchorId === anchor.id)).toBe(true);
    const now = (await manager().get<AnchorDetail>(at(shipped))).body;
    expect(now).toMatchObject({ ...changes, aliases });

    await manager().delete(at(shipped), { version: now.version });
    await loadAgain();
    expect(await manager().get(at(shipped))).toBeProblem(404, 'record.not-found');
  });
});
