import { randomUUID } from 'node:crypto';

import { describe, expect, it } from '@jest/globals';

import {
  type ApiClient,
  type AppliedChain,
  as,
  type Chain,
  type ChainImport,
  type Edit,
  type GapMap,
  given,
  type LeadDetail,
  type Page,
  type SentFile,
} from '../support';

const manager = () => as.manager();
const NODES = '环节代码,上级代码,环节名称,英文名称,上中下游,类型,供货半径,关键度,别名,数据日期';
const LINKS = '供给环节代码,应用环节代码,依据,出处';
const SITES = '企业或项目名称,所在环节代码,建设状态,母公司,地点,产能,年份';

/** Letters nobody else in this run has. */
const aCode = () => `T${randomUUID().replaceAll('-', '').slice(0, 8).toUpperCase()}`;

const csv = (name: string, ...lines: string[]): SentFile => ({ name, content: lines.join('\n') });
const nodes = (...lines: string[]) => csv('nodes.csv', NODES, ...lines);
const links = (...lines: string[]) => csv('links.csv', LINKS, ...lines);
const sites = (...lines: string[]) => csv('sites.csv', SITES, ...lines);

/** A chain of six nodes, two of which supply the third. */
const aChain = (code: string) => [
  nodes(
    `${code},,演示链,Demo chain,,,,,,`,
    `${code}-U,${code},上游,,上游,,,,,`,
    `${code}-U1,${code}-U,膜材,Film,,材料,全国,4,薄膜；膜,2026-03`,
    `${code}-U2,${code}-U,催化剂,,,材料,,,,`,
    `${code}-M,${code},中游,,中游,,,,,`,
    `${code}-M1,${code}-M,电堆,Stack,,总成,500 公里以内,5,,`,
  ),
  links(`${code}-U1,${code}-M1,来源写明,演示`, `${code}-U2,${code}-M1,,`),
  sites(`演示电堆${code},${code}-M1,在产,演示集团,鄂尔多斯高新区,100 台/年,2025`),
];

const upload = (files: SentFile[], by: ApiClient = manager()) =>
  by.upload<ChainImport>('/chain-imports', ...files);
async function preview(files: SentFile[]): Promise<ChainImport> {
  const answer = await upload(files);
  expect(answer).toSucceed(201);
  return answer.body;
}
const apply = (id: string, code: string, by: ApiClient = manager(), name = '演示链') =>
  by.post<AppliedChain>(`/chain-imports/${id}/apply`, { code, name, nameEn: 'Demo chain' });
async function imported(code = aCode()): Promise<AppliedChain> {
  const { id } = await preview(aChain(code));
  const answer = await apply(id, code);
  expect(answer).toSucceed(200);
  return answer.body;
}
const undo = (code: string, edit: string) => manager().post(`/chains/${code}/edits/${edit}/undo`);
const chainCodes = async () =>
  (await as.officer().get<{ items: Chain[] }>('/chains')).body.items.map(({ code }) => code);
const flawsOf = async (...files: SentFile[]) =>
  (await preview(files)).flaws.map(({ sheet, row, column, code, params }) => [
    ...[sheet, row, column, code],
    params,
  ]);

describe('a chain from files', () => {
  it('is shown as a tree with what it holds before anything is written', async () => {
    const code = aCode();
    const found = await preview(aChain(code));

    expect(found).toMatchObject({
      ...{ code, nameZh: '演示链', nameEn: 'Demo chain', flaws: [], flawCount: 0 },
      ...{ nodeCount: 6, leafCount: 3, linkCount: 2, siteCount: 1 },
      sheets: [
        { name: 'nodes.csv', kind: 'nodes', rows: 6 },
        { name: 'links.csv', kind: 'links', rows: 2 },
        { name: 'sites.csv', kind: 'sites', rows: 1 },
      ],
    });
    expect(found.nodes[2]).toEqual({
      ...{ code: `${code}-U1`, parentCode: `${code}-U`, nameZh: '膜材', nameEn: 'Film' },
      ...{ stream: 'upstream', kind: 'material', level: 3, links: 1, sites: 0 },
    });
    expect(await chainCodes()).not.toContain(code);
    expect((await manager().get<ChainImport>(`/chain-imports/${found.id}`)).body).toEqual(found);
  });

  it('stands among the chains with its nodes, links and sites, as one edit', async () => {
    const { code, editId } = await imported();
    const map = (await as.officer().get<GapMap>(`/chains/${code}/gap-map`)).body;

    expect(map.chain).toMatchObject({ code, nameZh: '演示链', own: true, nodeCount: 6, leafCount: 3 });
    expect(map.nodes.find((node) => node.code === `${code}-U1`)).toMatchObject({
      ...{ parentCode: `${code}-U`, supplyRadius: 'national', criticality: 4 },
    });
    expect(map.links).toHaveLength(2);
    const { items } = (await as.officer().get<Page<Edit>>(`/chains/${code}/edits`)).body;
    expect(items).toMatchObject([
      {
        ...{ id: editId, kind: 'chain:imported', actor: { name: 'manager of Riverside' } },
        params: { code, nodes: 6, links: 2, sites: 1, file: 'nodes.csv、links.csv、sites.csv' },
      },
    ]);
    expect(await chainCodes()).toContain(code);
  });

  it.each(['zh-CN', 'en'])('may be the template as it is handed out in %s', async (language) => {
    const content = await manager().file(`/chains/template?language=${language}`);
    const found = await preview([{ name: 'template.xlsx', content }]);

    expect(found.flaws).toEqual([]);
    expect(found).toMatchObject({ code: 'DEMO', nodeCount: 7, linkCount: 2, siteCount: 1 });
    expect(found.sheets.map(({ kind }) => kind)).toEqual(['nodes', 'links', 'sites', null]);
  });

  it('may be the CSV templates, whose marks say that they are UTF-8', async () => {
    const files = await Promise.all(
      ['nodes', 'links'].map(async (sheet) => ({
        name: `${sheet}.csv`,
        content: await manager().file(`/chains/template?format=csv&sheet=${sheet}`),
      })),
    );

    expect(files[0]!.content.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    expect(await preview(files)).toMatchObject({ flaws: [], nodeCount: 7, linkCount: 2, siteCount: 0 });
  });

  it.each([
    ['UTF-16', (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le')],
    // 环节代码,上级代码,环节名称 in GB18030, then a root called 链.
    [
      'GB18030',
      () => Buffer.from('bbb7bddab4fac2eb2cc9cfbcb6b4fac2eb2cbbb7bddac3fbb3c60a5a5a5a515a2c2cc1b40a', 'hex'),
    ],
  ])('may be written in %s', async (_, encoded) => {
    const content = encoded('环节代码,上级代码,环节名称\nZZZQZ,,链\n');

    expect(await preview([{ name: 'nodes.csv', content }])).toMatchObject({
      ...{ nameZh: '链', nodeCount: 1, flaws: [] },
    });
  });
});

describe('a flaw is told with its sheet, row, column and reason', () => {
  const A = aCode();
  const ROOT = `${A},,链,,,,,,,`;

  it.each<[string, string[], unknown[]]>([
    [
      'unknown parent',
      [`${A}-1,${A}-X,部件,,上游,,,,,`],
      [3, '上级代码', 'unknown-parent', { code: `${A}-X` }],
    ],
    ['duplicate code', [`${A},${A},又一个,,上游,,,,,`], [3, '环节代码', 'code-twice', { code: A, row: 2 }]],
    ['second root', [`${A}-1,,另一个,,上游,,,,,`], [3, '上级代码', 'second-root', { root: A }]],
    ['no code', [`,${A},部件,,上游,,,,,`], [3, '环节代码', 'empty', {}]],
    ['a code of other signs', [`座椅,${A},座椅,,上游,,,,,`], [3, '环节代码', 'code-form', {}]],
    ['no name', [`${A}-1,${A},,,上游,,,,,`], [3, '环节名称', 'empty', {}]],
    [
      'unknown stream',
      [`${A}-1,${A},部件,,中上游,,,,,`],
      [3, '上中下游', 'unknown-word', { word: '中上游' }],
    ],
    ['unknown kind', [`${A}-1,${A},部件,,上游,东西,,,,`], [3, '类型', 'unknown-word', { word: '东西' }]],
    [
      'unknown radius',
      [`${A}-1,${A},部件,,上游,,附近,,,`],
      [3, '供货半径', 'unknown-word', { word: '附近' }],
    ],
    [
      'criticality of six',
      [`${A}-1,${A},部件,,上游,,,6,,`],
      [3, '关键度', 'not-between', { least: 1, most: 5 }],
    ],
    ['a date nobody reads', [`${A}-1,${A},部件,,上游,,,,,去年`], [3, '数据日期', 'date-form', {}]],
    [
      'a name too long',
      [`${A}-1,${A},${'长'.repeat(121)},,上游,,,,,`],
      [3, '环节名称', 'text-too-long', { most: 120 }],
    ],
  ])('%s', async (_, lines, [row, column, code, params]) => {
    expect(await flawsOf(nodes(ROOT, ...lines))).toContainEqual(['nodes.csv', row, column, code, params]);
  });

  it('no stream below the root, where there is nothing to take it from', async () => {
    expect(await flawsOf(nodes(ROOT, `${A}-1,${A},部件,,,,,,,`))).toEqual([
      ['nodes.csv', 3, '上中下游', 'empty', {}],
    ]);
  });

  it('a circle of parents, by its way', async () => {
    const circle = [`${A}-1,${A}-2,甲,,上游,,,,,`, `${A}-2,${A}-1,乙,,上游,,,,,`];

    expect(await flawsOf(nodes(ROOT, ...circle))).toEqual([
      ['nodes.csv', 3, '上级代码', 'tree-cycle', { path: `${A}-1 → ${A}-2 → ${A}-1` }],
    ]);
  });

  it('links: unknown ends, to a group, to itself, twice, in circles', async () => {
    const code = aCode();
    const at = (n: string) => `${code}-${n}`;
    const found = await flawsOf(
      aChain(code)[0]!,
      links(
        ...[`${at('U1')},${at('M1')},,`, `${at('M1')},${at('U1')},,`, `${at('U1')},NOPE,,`],
        ...[`${at('U1')},${at('M')},,`, `${at('U2')},${at('U2')},,`, `${at('U1')},${at('M1')},,`],
        `,${at('M1')},传闻,`,
      ),
    );

    expect(found).toEqual([
      ['links.csv', 3, null, 'link-cycle', { path: `${at('U1')} → ${at('M1')} → ${at('U1')}` }],
      ['links.csv', 4, '应用环节代码', 'unknown-node', { code: 'NOPE' }],
      ['links.csv', 5, '应用环节代码', 'not-a-leaf', { code: at('M') }],
      ['links.csv', 6, '应用环节代码', 'link-to-itself', { code: at('U2') }],
      ['links.csv', 7, null, 'link-twice', { row: 2 }],
      ['links.csv', 8, '供给环节代码', 'empty', { code: '' }],
    ]);
  });

  it('sites: no status, an unknown one, no node, an unknown node, twice, a year that is none', async () => {
    const code = aCode();
    const found = await flawsOf(
      aChain(code)[0]!,
      sites(
        ...[`演示甲,${code}-M1,,,,,`, `演示乙,${code}-M1,停了,,,,`, `演示丙,,在产,,,,`],
        ...[`演示丁,NOPE,在产,,,,`, `演示甲,${code}-M1,在产,,,,`, `演示戊,${code}-M1,在产,,,,去年`],
      ),
    );

    expect(found).toEqual([
      ['sites.csv', 2, '建设状态', 'empty', {}],
      ['sites.csv', 3, '建设状态', 'unknown-word', { word: '停了' }],
      ['sites.csv', 4, '所在环节代码', 'empty', {}],
      ['sites.csv', 5, '所在环节代码', 'unknown-node', { code: 'NOPE' }],
      ['sites.csv', 6, '企业或项目名称', 'site-twice', { row: 2 }],
      ['sites.csv', 7, '年份', 'not-between', { least: 1949, most: 2099 }],
    ]);
  });

  it('a code that a node of another chain has', async () => {
    expect(await flawsOf(nodes('AUTO-M0806,,座椅,,,,,,,'))).toEqual([
      ['nodes.csv', 2, '环节代码', 'code-taken', { code: 'AUTO-M0806', chain: '汽车产业链' }],
    ]);
  });

  it('and with one flaw nothing is written', async () => {
    const code = aCode();
    const { id } = await preview([nodes(`${code},,链,,,,,,,`, `${code}-1,NOPE,部件,,上游,,,,,`)]);
    const answer = await apply(id, code);

    expect(answer).toBeProblem(409, 'chain-file.flawed');
    expect(answer.body).toMatchObject({ params: { flaws: 1 } });
    expect(await chainCodes()).not.toContain(code);
  });

  it('a file without a table of nodes is refused', async () => {
    expect(await upload([links('A,B,,')])).toBeProblem(422, 'chain-file.no-nodes');
    expect(await upload([{ name: 'a.pdf', content: '%PDF-1.7' }])).toBeProblem(422, 'sheet.unsupported-type');
  });
});

describe('applying', () => {
  it('happens once, whoever asks twice', async () => {
    const code = aCode();
    const { id } = await preview(aChain(code));
    const answers = await Promise.all([apply(id, code), apply(id, code)]);

    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(await apply(id, code)).toBeProblem(409, 'import.already-applied');
    expect(await manager().get(`/chain-imports/${id}`)).toBeProblem(409, 'import.already-applied');
  });

  it('refuses the code of a chain that is there: a file changes no chain', async () => {
    const { code } = await imported();
    const { id } = await preview(aChain(aCode()));

    expect(await apply(id, code)).toBeProblem(409, 'chain-file.code-taken');
    expect(await apply(id, 'AUTO')).toBeProblem(409, 'chain-file.code-taken');
    expect(await apply(id, 'lower case')).toBeProblem(400, 'input.invalid');
  });

  it('of two files with the same nodes takes one', async () => {
    const code = aCode();
    const [one, two] = [await preview(aChain(code)), await preview(aChain(code))];
    const answers = await Promise.all([apply(one.id, code), apply(two.id, aCode())]);

    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  it("is for those who edit chains, and for one's own file", async () => {
    const code = aCode();
    expect(await upload(aChain(code), as.officer())).toBeProblem(403, 'access.denied');
    const { id } = await preview(aChain(code));
    const stranger = as.manager({ department: 'Hillside' });

    expect(await stranger.get(`/chain-imports/${id}`)).toBeProblem(404, 'record.not-found');
    expect(await apply(id, code, stranger)).toBeProblem(404, 'record.not-found');
  });
});

describe('taking an import back', () => {
  it('takes the chain out of every list', async () => {
    const { code, editId } = await imported();
    expect(await undo(code, editId)).toSucceed(200);

    expect(await chainCodes()).not.toContain(code);
    expect(await as.officer().get(`/chains/${code}/gap-map`)).toBeProblem(404, 'record.not-found');
  });

  it('is refused once a lead points at one of its nodes; chain and lead stay', async () => {
    const { code, editId } = await imported();
    const lead = await given.lead({ nodeCode: `${code}-M1` });
    const answer = await undo(code, editId);

    expect(answer).toBeProblem(409, 'chain.node-in-use');
    expect(answer.body).toMatchObject({ params: { node: `${code}-M1` } });
    expect(await chainCodes()).toContain(code);
    const kept = (await as.officer().get<LeadDetail>(`/leads/${lead.id}`)).body;
    expect(kept).toMatchObject({ node: { code: `${code}-M1`, nameZh: '电堆' } });
  });

  it('can be taken back itself', async () => {
    const { code, editId } = await imported();
    const { editId: undone } = (await undo(code, editId)).body as { editId: string };
    expect(await undo(code, undone)).toSucceed(200);

    expect(await chainCodes()).toContain(code);
    const map = (await as.officer().get<GapMap>(`/chains/${code}/gap-map`)).body;
    expect(map).toMatchObject({ chain: { nodeCount: 6 }, links: [{}, {}] });
  });

  it('gives its codes back: the mended file makes the chain anew, with the same nodes', async () => {
    const code = aCode();
    const { editId } = await imported(code);
    await undo(code, editId);
    const { id, flaws } = await preview(aChain(code));
    expect(flaws).toEqual([]);
    expect(await apply(id, code, manager(), '修好的链')).toSucceed(200);

    const map = (await as.officer().get<GapMap>(`/chains/${code}/gap-map`)).body;
    expect(map.chain).toMatchObject({ nameZh: '修好的链', nodeCount: 6 });
  });
});
