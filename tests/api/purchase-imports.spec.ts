import { beforeAll, describe, expect, it } from '@jest/globals';

import {
  anAnchor,
  as,
  type Edit,
  type GapMap,
  type Page,
  type Problem,
  type Purchase,
  type PurchaseImport,
  type PurchaseImportDone,
  uploadList,
  zone,
} from '../support';

const SEAT = 'AUTO-M0806';
const HEAD =
  '环节,零部件,采购额（万元）,采购期间,供应商,供应商所在地,本地采购占比（%）,二级本地占比（%）,数据来源';
const manager = () => as.manager();
let anchor: { id: string; name: string };

beforeAll(async () => {
  anchor = await anAnchor();
});

let count = 0;
/** A part nobody else buys, so that no two tests meet. */
const aPart = () => `演示导入件 ${++count}`;
const csv = (...rows: string[]) => [HEAD, ...rows].join('\n');
const row = (part: string, { value = '100', period = '2025Q1', node = SEAT, rest = ',,,,' } = {}) =>
  `${node},${part},${value},${period},${rest}`;

async function upload(content: string | Buffer, name?: string): Promise<PurchaseImport> {
  const answer = await uploadList(anchor.id, content, { name });
  expect(answer).toSucceed(201);
  return answer.body;
}

const apply = (id: string, body: object = {}, by = manager()) =>
  by.post<PurchaseImportDone>(`/purchase-imports/${id}/apply`, body);
const change = (id: string, body: object, by = manager()) =>
  by.patch<PurchaseImport>(`/purchase-imports/${id}`, body);
const view = (id: string, by = manager()) => by.get<PurchaseImport>(`/purchase-imports/${id}`);
const find = async (part: string, by = manager()) =>
  (await by.get<Page<Purchase>>(`/purchases?q=${encodeURIComponent(part)}&sort=periodEnd`)).body.items;

describe('a purchase list', () => {
  it('is shown before anything is written, with what was taken for what', async () => {
    const part = aPart();
    const list = await upload(
      csv(row(part), row(part, { period: '2025Q2', rest: '演示供应商甲,芜湖,35,,演示来源' })),
    );

    expect(list).toMatchObject({
      ...{
        fileName: '采购清单.csv',
        chainCode: 'AUTO',
        anchor: { id: anchor.id },
        headRow: 1,
        titleUnit: 'wan',
      },
      counts: { rows: 2, added: 2, updated: 0, unchanged: 0, flawed: 0, leftOut: 0 },
      ...{ flaws: [], openWords: [], missing: [] },
    });
    expect(list.columns.slice(0, 3).map(({ title, column }) => [title, column])).toEqual([
      ['环节', 'node'],
      ['零部件', 'part'],
      ['采购额（万元）', 'value'],
    ]);
    expect(list.preview[1]).toMatchObject({
      ...{ row: 3, change: 'added', node: { code: SEAT }, value: '1000000.00', localShare: 0.35 },
      ...{ periodStart: '2025-04-01', periodEnd: '2025-06-30', supplierPlace: 'outside' },
    });
    expect(await find(part)).toEqual([]);
  });

  it('is taken over as one edit, which is taken back as one', async () => {
    const part = aPart();
    const { id } = await upload(csv(row(part), row(part, { period: '2025Q2' })));
    const done = await apply(id);

    expect(done).toSucceed(200);
    expect(done.body.counts).toMatchObject({ added: 2 });
    expect(await find(part)).toHaveLength(2);
    const { body: edits } = await manager().get<Page<Edit>>('/chains/AUTO/edits?limit=1');
    expect(edits.items[0]).toMatchObject({ id: done.body.editId, kind: 'purchase:imported' });
    const undone = await manager().post<{ changed: number }>(`/chains/AUTO/edits/${done.body.editId}/undo`);
    expect(undone.body.changed).toBe(2);
    expect(await find(part)).toEqual([]);
  });

  it('finds nodes by code, name and other names, and titles in files as they come', async () => {
    const part = aPart();
    const { body: map } = await manager().get<GapMap>('/chains/AUTO/gap-map');
    const { nameZh } = map.nodes.find(({ code }) => code === SEAT)!;
    const content = [
      '2025 年演示采购汇总',
      '品类\t物料名称\t金额(元)\t起\t止',
      `${nameZh}\t${part}\t"1,000,000.00"\t2025-01\t2025-03`,
    ].join('\n');
    const list = await upload(Buffer.from(`\uFEFF${content}`, 'utf16le'), '汇总.txt');

    expect(list.counts).toMatchObject({ rows: 1, added: 1 });
    expect(list).toMatchObject({ headRow: 2, titleUnit: 'yuan' });
    expect(list.preview[0]).toMatchObject({
      node: { code: SEAT },
      value: '1000000.00',
      periodEnd: '2025-03-31',
    });
  });

  it('says the same twice without doing anything, and something else once', async () => {
    const part = aPart();
    await apply((await upload(csv(row(part), row(part, { period: '2025Q2' })))).id);
    const again = await upload(csv(row(part, { value: '250' }), row(part, { period: '2025Q2' })));

    expect(again.counts).toMatchObject({ added: 0, updated: 1, unchanged: 1 });
    expect(await apply(again.id)).toSucceed(200);
    expect((await find(part)).map(({ value, version }) => [value, version])).toEqual([
      ['2500000.00', 2],
      ['1000000.00', 1],
    ]);
    const third = await upload(csv(row(part, { value: '250' })));
    expect(await apply(third.id)).toBeProblem(422, 'purchase-import.nothing');
  });
});

describe('a row', () => {
  const kept = aPart();
  beforeAll(async () => {
    await apply((await upload(csv(row(kept, { period: '2024' })))).id);
  });

  it.each([
    ['a share over 100 %', row('x', { rest: ',,135,,' }), '本地采购占比（%）', 'share-over-one'],
    ['a negative share', row('x', { rest: ',,-5,,' }), '本地采购占比（%）', 'share-negative'],
    ['a traced share over 100 %', row('x', { rest: ',,,120%,' }), '二级本地占比（%）', 'share-over-one'],
    ['a share that could be either', row('x', { rest: ',,0.35,,' }), '本地采购占比（%）', 'share-ambiguous'],
    ['a negative value', row('x', { value: '-5' }), '采购额（万元）', 'amount-not-positive'],
    ['no value', row('x', { value: '' }), '采购额（万元）', 'empty'],
    ['words for a value', row('x', { value: '约一百' }), '采购额（万元）', 'amount-unreadable'],
    ['another currency', row('x', { value: '5万美元' }), '采购额（万元）', 'other-currency'],
    ['an unknown node', row('x', { node: '不存在的环节' }), '环节', 'node-unknown'],
    ['a node with parts', row('x', { node: 'AUTO-M08' }), '环节', 'node-not-leaf'],
    ['a period that is none', row('x', { period: '去年' }), '采购期间', 'period-unreadable'],
    ['a day for a period', row('x', { period: '2025-03-01' }), '采购期间', 'period-of-a-day'],
    ['a period that is not over', row('x', { period: '2099' }), '采购期间', 'period-ahead'],
    ['a period another record covers', row(kept, { period: '2024Q3' }), '采购期间', 'period-overlaps'],
    ['a place nobody knows', row('x', { rest: ',某地,,,' }), '供应商所在地', 'place-unknown'],
  ])('with %s is flawed in its column', async (_, flawed, column, code) => {
    const good = aPart();
    const list = await upload(csv(row(good), flawed));

    expect(list.flaws).toEqual([{ row: 3, column, code, params: expect.any(Object) as object }]);
    expect(list.counts).toMatchObject({ rows: 2, added: 1, flawed: 1 });
    expect(await apply(list.id)).toBeProblem(422, 'purchase-import.flawed');
    expect(await find(good)).toEqual([]);
    expect(await apply(list.id, { goodRowsOnly: true })).toSucceed(200);
    expect(await find(good)).toHaveLength(1);
  });

  it('that says a period twice is flawed with its twin: nobody knows which is right', async () => {
    const part = aPart();
    const list = await upload(csv(row(part), row(part, { period: '2025' }), row(part, { period: '2024' })));

    expect(list.flaws.map(({ row: at, code, params }) => [at, code, params.other])).toEqual([
      [2, 'period-twice', 3],
      [3, 'period-twice', 2],
    ]);
  });

  it('tells all its flaws at once, and two currencies in one file are told apart', async () => {
    const head = '环节,零部件,金额,币种,采购期间';
    const list = await upload([head, `${SEAT},甲,5,USD,去年`, `${SEAT},乙,5万,CNY,2025`].join('\n'));

    expect(list.flaws.map(({ row: at, column, code }) => [at, column, code])).toEqual([
      [2, '金额', 'other-currency'],
      [2, '采购期间', 'period-unreadable'],
    ]);
    expect(list.counts).toMatchObject({ added: 1, flawed: 1 });
  });
});

describe('what its uploader says of a list', () => {
  it('maps a word to a node, or leaves its rows out', async () => {
    const part = aPart();
    const list = await upload(csv(row(part, { node: '坐椅总成' }), row(aPart(), { node: '合计' })));

    expect(list.openWords.map(({ word, rows }) => [word, rows])).toEqual([
      ['坐椅总成', 1],
      ['合计', 1],
    ]);
    expect(list.openWords[0]!.suggestions.map(({ code }) => code)).toContain(SEAT);
    const words = [
      { word: '坐椅总成', nodeCode: SEAT },
      { word: '合计', nodeCode: null },
    ];
    const changed = await change(list.id, { words });
    expect(changed.body).toMatchObject({
      ...{ openWords: [], counts: { added: 1, flawed: 0, leftOut: 1 } },
      chosenWords: [
        { word: '坐椅总成', node: { code: SEAT } },
        { word: '合计', node: null },
      ],
    });
    expect(await change(list.id, { words: [{ word: 'x', nodeCode: 'AUTO-M08' }] })).toBeProblem(
      400,
      'input.invalid',
    );
    expect(await apply(list.id)).toSucceed(200);
    expect(await find(part)).toHaveLength(1);
  });

  it('corrects columns, the unit and what bare shares mean', async () => {
    const part = aPart();
    const list = await upload(`环节,部件甲,数额,年度,本地占比\n${SEAT},${part},12,2025,40\n`);
    expect(list.missing).toEqual(['value']);
    expect(list.flaws).toMatchObject([{ row: 1, code: 'column-missing', params: { column: 'value' } }]);

    const columns = [
      { column: 'value', at: 2 },
      { column: 'part', at: 1 },
    ];
    const second = await change(list.id, { columns });
    expect(second.body.flaws.map(({ code }) => code)).toEqual(['unit-unknown', 'share-ambiguous']);
    const third = await change(list.id, { unit: 'wan', shares: 'percent', localArea: 'zone' });
    expect(third.body.preview[0]).toMatchObject({ value: '120000.00', localShare: 0.4 });
    expect((await view(list.id)).body).toEqual(third.body);
    await apply(list.id);
    expect((await find(part))[0]).toMatchObject({ localArea: 'zone', source: '采购清单.csv' });
  });

  it('is refused where it points beyond the file', async () => {
    const { id } = await upload(csv(row(aPart())));

    expect(await change(id, { columns: [{ column: 'value', at: 40 }] })).toBeProblem(400, 'input.invalid');
    expect(await change(id, { columns: [{ column: 'colour', at: 1 }] })).toBeProblem(400, 'input.invalid');
    expect(await change(id, { unit: 'dozen' })).toBeProblem(400, 'input.invalid');
  });
});

describe('an import', () => {
  it('is applied once, also when it is asked for twice at the same time', async () => {
    const part = aPart();
    const { id } = await upload(csv(row(part)));
    const answers = await Promise.all([apply(id), apply(id)]);

    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(await find(part)).toHaveLength(1);
    expect(await apply(id)).toBeProblem(409, 'import.already-applied');
    expect(await view(id)).toBeProblem(409, 'import.already-applied');
  });

  it('is its uploader’s alone', async () => {
    const { id } = await upload(csv(row(aPart())));
    const colleague = as.manager({ called: 'Colleague' });

    expect(await view(id, colleague)).toBeProblem(404, 'record.not-found');
    expect(await change(id, { unit: 'yuan' }, colleague)).toBeProblem(404, 'record.not-found');
    expect(await apply(id, {}, colleague)).toBeProblem(404, 'record.not-found');
  });

  it('needs the right to write purchases, and keeps them confidential unless told otherwise', async () => {
    for (const by of [as.officer(), as.leader()])
      expect(await uploadList(anchor.id, csv(row('x')), { by })).toBeProblem(403, 'access.denied');
    expect(await as.officer().get('/purchase-imports/template?chain=AUTO')).toBeProblem(403, 'access.denied');

    const [secret, open] = [aPart(), aPart()];
    await apply((await upload(csv(row(secret)))).id);
    await apply((await upload(csv(row(open)))).id, { confidential: false });
    expect((await find(secret))[0]!.confidential).toBe(true);
    expect((await find(open))[0]!.confidential).toBe(false);
  });

  it('leaves no word of the file in what is kept of it, once it is applied', async () => {
    const { id } = await upload(csv(row(aPart())));
    await apply(id);

    const [kept] = await zone().database.rows('select content from sheet_import where id = $1', [id]);
    expect(kept).toEqual({ content: {} });
  });

  it.each([
    ['that is a picture', Buffer.from('89504e470d0a1a0a0000', 'hex'), 'a.png', 'sheet.unsupported-type'],
    ['with one column', '一列\n1\n2', 'a.csv', 'purchase-import.no-table'],
    ['with nothing in it', '', 'a.csv', 'sheet.empty'],
  ])('of a file %s is refused', async (_, content, name, code) => {
    expect(await uploadList(anchor.id, content, { name })).toBeProblem(422, code);
  });

  it('of no anchor is refused', async () => {
    const nobody = '7b0d6a4c-0000-4000-8000-000000000001';
    expect(await uploadList(nobody, csv())).toBeProblem(404, 'record.not-found');
    expect((await uploadList(nobody, csv())).body as unknown as Problem).not.toHaveProperty('fileName');
  });
});

describe('the template', () => {
  it.each(['zh-CN', 'en'])('in %s is read by the import itself', async (language) => {
    const path = `/api/v1/purchase-imports/template?chain=AUTO&language=${language}`;
    const answer = await fetch(`${zone().origin}${path}`, { headers: await manager().headers() });
    const list = await upload(Buffer.from(await answer.arrayBuffer()), '模板.xlsx');

    expect(list).toMatchObject({ headRow: 1, missing: [], counts: { rows: 0, flawed: 0 } });
    expect(list.columns.every(({ column }) => column !== null)).toBe(true);
    expect(await manager().get('/purchase-imports/template?chain=NONE')).toBeProblem(404, 'record.not-found');
  });
});
