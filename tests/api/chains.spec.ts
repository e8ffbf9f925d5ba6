import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { loadReference } from '@lianzhao/seeds';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import {
  as,
  type Enterprise,
  type GapMap,
  type GapNodeDetail,
  given,
  move,
  type Page,
  zone,
} from '../support';
import { ROOT } from '../support/repository';

const SHIPPED = join(ROOT, 'seeds/reference/atlas');

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'chains-'));
  cpSync(SHIPPED, folder, { recursive: true });
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const load = () => loadReference(zone().app, { folder });
const mapOf = async (code: string) => (await as.officer().get<GapMap>(`/chains/${code}/gap-map`)).body;

/** Changes a file of the atlas and answers how to change it back. */
function edit(file: string, change: (text: string) => string): () => void {
  const path = join(folder, file);
  const text = readFileSync(path, 'utf8');
  expect(change(text)).not.toBe(text);
  writeFileSync(path, change(text));
  return () => writeFileSync(path, text);
}

const without = (code: string) => (text: string) =>
  text
    .split(/\r?\n/)
    .filter((line) => !line.includes(code))
    .join('\n');

describe('the shipped atlas', () => {
  /** A change here is a change of what the product tells people; read it before accepting it. */
  it.each([
    ['AUTO', { missing: 114, break_point: 9, adequate: 16, not_needed: 74 }, 11_028_813_920, 10_024_281_680],
    ['DSP', { missing: 42, break_point: 2, adequate: 7, not_needed: 126 }, 3_590_000_000, 3_590_000_000],
    ['PV', { missing: 25, break_point: 2, adequate: 6, not_needed: 59 }, 13_753_555_000, 9_505_310_100],
    ['BIO', { missing: 12, break_point: 4, adequate: 4, not_needed: 132 }, 50_000_000, null],
  ])(
    '%s has the states and values an independent calculation gave',
    async (code, states, demandValue, gapValue) => {
      const { chain } = await mapOf(code);

      expect(chain.states).toEqual({ weak: 0, blocked: 0, strength: 0, ...states });
      expect(chain).toMatchObject({ demandValue, gapValue });
    },
  );
});

describe('a changed atlas', () => {
  it('keeps the ids of what it renames, retires what is gone and takes it back', async () => {
    const before = await mapOf('PV');
    const nodeOf = (map: GapMap, code: string) => map.nodes.find((node) => node.code === code);
    const undo = [
      edit('photovoltaic/nodes.csv', (text) => without('PV-U0101,')(text).replace('单晶硅棒', '硅棒')),
      edit('photovoltaic/links.csv', without('PV-U0101')),
      edit('photovoltaic/words.csv', without('PV-U0101')),
    ];
    await load();
    const changed = await mapOf('PV');
    expect(changed.nodes).toHaveLength(before.nodes.length - 1);
    expect(nodeOf(changed, 'PV-U0101')).toBeUndefined();
    expect(nodeOf(changed, 'PV-U0201')).toMatchObject({ id: nodeOf(before, 'PV-U0201')!.id, nameZh: '硅棒' });
    expect(await as.officer().get('/chains/PV/nodes/PV-U0101')).toBeProblem(404, 'record.not-found');
    expect(await zone().database.rows(`select id from chain_node where code = 'PV-U0101'`)).toHaveLength(1);

    for (const back of undo) back();
    await load();
    expect(await mapOf('PV')).toEqual(before);
  });

  it('keeps what people wrote and what projects landed', async () => {
    const find = async (name: string) =>
      (await as.officer().get<Page<Enterprise>>(`/enterprises?limit=1&q=${encodeURIComponent(name)}`)).body
        .items[0]!;
    const [ours, theirs] = [await find('福莱特玻璃'), await find('通威股份')];
    const patch = { mainProducts: '由人改过', nodeCodes: ['PV-M0202'] };
    await as.officer().patch(`/enterprises/${ours.id}`, patch, { version: ours.version });
    const node = (await mapOf('PV')).nodes.find(({ state }) => state === 'missing')!;
    const project = await given.project({ name: 'Stays', stage: 'construction', nodeCode: node.code });
    await move(project, 'operational', as.officer());

    const undo = edit('photovoltaic/firms.csv', (text) =>
      text.replace(/(福莱特玻璃|通威股份)[^\r\n]*/g, (line) => line.replace(/,[^,]*$/, ',来源已改')),
    );
    await load();
    const read = async (id: string) => (await as.officer().get<Enterprise>(`/enterprises/${id}`)).body;
    expect(await read(ours.id)).toMatchObject({ mainProducts: '由人改过', source: ours.source });
    expect((await read(ours.id)).nodes.map(({ code }) => code)).toEqual(['PV-M0202']);
    expect(await read(theirs.id)).toMatchObject({ id: theirs.id, source: '来源已改' });
    const detail = await as.officer().get<GapNodeDetail>(`/chains/PV/nodes/${node.code}`);
    expect(detail.body.localSites.map(({ nameZh }) => nameZh)).toContain(project.enterprise.name);

    undo();
    await load();
  });

  it('is loaded once by two at the same time', async () => {
    const undo = edit('display/nodes.csv', (text) => text.replace('偏光片', '偏光板'));
    const loaded = async () =>
      (await zone().database.rows(`select id from audit where action = 'chain:replaced'`)).length;
    const before = await loaded();
    await Promise.all([load(), load()]);
    expect(await loaded()).toBe(before + 1);

    undo();
    await load();
  });
});

describe('the anchors', () => {
  it('stand at their nodes, and a list of one chain has only its own', async () => {
    const { body } = await as.officer().get<{ items: GapMap['anchors'] }>('/anchors?chain=PV');
    expect(body.items.map(({ enterprise }) => enterprise.name).sort()).toEqual([
      '晶澳太阳能科技股份有限公司',
      '隆基绿能科技股份有限公司',
    ]);

    const { nodes, anchors } = await mapOf('PV');
    const flagged = nodes.filter(({ anchor, leaf }) => anchor && leaf).map(({ code }) => code);
    expect(flagged.sort()).toEqual([...new Set(anchors.flatMap(({ nodeCodes }) => nodeCodes))].sort());
  });

  it('go by the present name of their enterprise', async () => {
    const [anchor] = (await mapOf('BIO')).anchors;
    const { body } = await as.officer().get<Enterprise>(`/enterprises/${anchor!.enterprise.id}`);
    const name = '鄂尔多斯市改名药业有限公司';
    await as.officer().patch(`/enterprises/${body.id}`, { name }, { version: body.version });

    expect((await mapOf('BIO')).anchors[0]!.enterprise.name).toBe(name);
  });
});
