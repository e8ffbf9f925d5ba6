import { randomUUID } from 'node:crypto';

import { describe, expect, it } from '@jest/globals';

import {
  type ApiClient,
  type AppliedFirmList,
  as,
  type Edit,
  type Enterprise,
  eventually,
  type FirmList,
  type GapNodeDetail,
  given,
  type Page,
  usccOf,
  zone,
} from '../support';

const manager = () => as.manager();
const SEAT = 'AUTO-M0806';
const ORIGIN = { evidence: 'stated', source: '演示平台导出', dataDate: '2026-03' };
const TITLES = '企业名称,统一社会信用代码,注册地址,主营产品';

/** A firm nobody else in this run has. */
const aFirm = () => `演示配套${randomUUID().slice(0, 8)}有限公司`;
let serial = 700_000;
const aCode = () => usccOf(++serial);

const upload = (lines: string[], by: ApiClient = manager(), chain = 'AUTO', name = '导出.csv') =>
  by.upload<FirmList>(`/chains/${chain}/firm-lists`, { name, content: lines.join('\n') });
async function list(...lines: string[]): Promise<FirmList> {
  const answer = await upload([TITLES, ...lines]);
  expect(answer).toSucceed(201);
  return answer.body;
}
const apply = ({ id }: { id: string }, more: object = {}, by: ApiClient = manager()) =>
  by.post<AppliedFirmList>(`/firm-lists/${id}/apply`, { ...ORIGIN, ...more });
async function applied(found: { id: string }, more: object = {}): Promise<AppliedFirmList> {
  const answer = await apply(found, more);
  expect(answer).toSucceed(200);
  return answer.body;
}
const change = ({ id }: { id: string }, body: object, by: ApiClient = manager()) =>
  by.patch<FirmList>(`/firm-lists/${id}`, body);
const called = async (name: string) =>
  (await as.officer().get<Page<Enterprise>>(`/enterprises?q=${encodeURIComponent(name)}`)).body.items.find(
    (firm) => firm.name === name,
  );
const nodesOf = async (name: string) => (await called(name))?.nodes.map(({ code }) => code);
const undo = (editId: string) =>
  manager().post<{ changed: number; kept: number; editId: string }>(`/chains/AUTO/edits/${editId}/undo`);
const flawsOf = async (...lines: string[]) =>
  (await list(...lines)).flaws.map(({ row, column, code, params }) => [row, column, code, params]);

describe("a platform's export", () => {
  it('is understood by its titles, whatever stands above them, and writes nothing', async () => {
    const [one, two] = [aFirm(), aFirm()];
    const answer = await upload([
      '某平台 企业导出,,,,,',
      '公司名称,统一社会信用代码,所属省份,所属城市,主营产品,股票代码',
      `${one},${aCode()},江苏省,苏州市,座椅总成；座椅衬板,002459.SZ`,
      `${two},-,内蒙古自治区,鄂尔多斯市,不知何物,-`,
    ]);
    const found = answer.body;

    expect(found).toMatchObject({
      ...{ headRow: 2, remembered: false, flaws: [], chain: { code: 'AUTO', nameZh: '汽车产业链' } },
      mapping: { name: 0, uscc: 1, province: 2, city: 3, products: 4, listing: 5, address: null, words: [4] },
      counts: {
        rows: 2,
        good: 1,
        flawed: 0,
        withoutNode: 1,
        undecided: 0,
        firmsNew: 1,
        firmsKnown: 0,
        placementsNew: 1,
      },
      examples: [{ row: 3, name: one, province: '江苏', city: '苏州', isNew: true, added: 1 }],
    });
    expect(found.columns[1]).toMatchObject({ title: '统一社会信用代码', letters: 'B' });
    const unknown = found.words.find(({ word }) => word === '座椅衬板')!;
    expect(unknown).toMatchObject({ by: null, rows: 1, nodes: [] });
    expect(unknown.suggestions.map(({ nameZh }) => nameZh).join()).toContain('座椅');
    expect(found.unknownWords).toBe(2);
    expect(await called(one)).toBeUndefined();
  });

  it('becomes firms and placements with evidence, source and date, as one edit', async () => {
    const [name, code] = [aFirm(), aCode()];
    const answer = await upload([
      '企业名称,信用代码,地址,环节,产能,市占率,来源,更新日期',
      `${name},${code},江苏省苏州市工业园区1号,${SEAT},30 万套/年,35%,公司年报,2026年2月`,
    ]);
    const done = await applied(answer.body);

    expect(done).toMatchObject({ firms: 1, placements: 1, leftOut: 0 });
    expect(await called(name)).toMatchObject({ uscc: code, province: '江苏', city: '苏州', origin: 'user' });
    const [place] = await zone().database.rows(
      `select evidence, place.source, capacity, market_share_pct::float8 as share, data_date as day
       from enterprise_placement place join enterprise firm on firm.id = enterprise_id where firm.name = $1`,
      [name],
    );
    expect(place).toEqual({
      ...{ evidence: 'stated', source: '公司年报', capacity: '30 万套/年', share: 35, day: '2026-02' },
    });
    const { items } = (await manager().get<Page<Edit>>('/chains/AUTO/edits?limit=5')).body;
    expect(items.find(({ id }) => id === done.editId)).toMatchObject({
      kind: 'firms:imported',
      params: { file: '导出.csv', firms: 1, placements: 1, leftOut: 0 },
    });
  });

  it('is matched by credit code, then by name; known firms keep what is said of them', async () => {
    const [byCode, byName] = [aCode(), aFirm()];
    const known = await given.enterprise({ uscc: byCode, city: '合肥' });
    const named = await given.enterprise({ name: byName, nodeCodes: [SEAT] });
    const found = await list(
      `别的名字,${byCode},江苏省苏州市,${SEAT}`,
      `${byName.replace('有限公司', '股份有限公司')},,,${SEAT}`,
    );

    expect(found.counts).toMatchObject({
      ...{ firmsNew: 0, firmsKnown: 2, placementsNew: 1, placementsThere: 1, good: 2 },
    });
    await applied(found);
    expect(await called(known.name)).toMatchObject({ city: '合肥', nodes: [{ code: SEAT }] });
    expect((await called(named.name))?.version).toBe(named.version);
  });

  it('tells of one firm in several rows', async () => {
    const [name, code] = [aFirm(), aCode()];
    const found = await list(`${name},,,${SEAT}`, `${name},${code},江苏省南京市,AUTO-M1202`);

    expect(found.counts).toMatchObject({ rows: 2, firmsNew: 1, placementsNew: 2 });
    await applied(found);
    expect(await called(name)).toMatchObject({ uscc: code, city: '南京' });
    expect(await nodesOf(name)).toEqual(expect.arrayContaining([SEAT, 'AUTO-M1202']));
  });

  it.each([
    ['UTF-16', (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le')],
    ['tabs', (text: string) => Buffer.from(text.replaceAll(',', '\t'))],
    // 企业名称,环节 in GB18030.
    [
      'GB18030',
      (text: string) =>
        Buffer.concat([
          Buffer.from('c6f3d2b5c3fbb3c62cbbb7bdda0a', 'hex'),
          Buffer.from(text.split('\n')[1]!),
        ]),
    ],
  ])('may be written in %s', async (_, encoded) => {
    const content = encoded(`企业名称,环节\nDemo ${randomUUID()},${SEAT}`);
    const { body } = await manager().upload<FirmList>('/chains/AUTO/firm-lists', { name: 'a.csv', content });

    expect(body.counts).toMatchObject({ rows: 1, good: 1, placementsNew: 1 });
  });

  it('may be a workbook, of which the first sheet with a list is read', async () => {
    const content = await manager().file('/chains/template');
    const { body } = await manager().upload<FirmList>('/chains/AUTO/firm-lists', { name: 'b.xlsx', content });

    expect(body).toMatchObject({ sheet: '环节', headRow: 1, counts: { rows: 7, good: 0, withoutNode: 7 } });
  });
});

describe('what nobody can guess is told by people', () => {
  it('which column is what, where no title is known', async () => {
    const name = aFirm();
    const { body } = await upload(['甲,乙,丙', `${name},${SEAT},x`]);
    expect(body).toMatchObject({ mapping: { name: null, words: [] }, counts: { good: 0 } });

    const mapping = { ...body.mapping, name: 0, words: [1] };
    const changed = await change(body, { columns: mapping });
    expect(changed.body).toMatchObject({ mapping, counts: { rows: 1, good: 1, placementsNew: 1 } });
    expect(await change(body, { columns: { ...mapping, uscc: 3 } })).toBeProblem(400, 'input.invalid');
    await applied(body);
    // The next export of this platform is understood.
    const next = await upload(['甲,乙,丙', `${aFirm()},${SEAT},y`]);
    expect(next.body).toMatchObject({ remembered: true, mapping, counts: { good: 1 } });
  });

  it('what a word stands for: nodes, none, or what it is called again; the zone remembers', async () => {
    const word = `甲类件${randomUUID().slice(0, 6)}`;
    const other = `乙类件${randomUUID().slice(0, 6)}`;
    const found = await list(`${aFirm()},,,${word}、${other}`);
    const wordIn = ({ words }: FirmList, wanted: string) => words.find((each) => each.word === wanted)!;
    expect(wordIn(found, word).by).toBeNull();

    const choices = [
      { word, nodeCodes: [SEAT, 'AUTO-M1202'] },
      { word: other, nodeCodes: [] },
    ];
    const chosen = (await change(found, { words: choices })).body;
    expect(wordIn(chosen, word)).toMatchObject({
      by: 'choice',
      nodes: [{ code: SEAT }, { code: 'AUTO-M1202' }],
    });
    expect(wordIn(chosen, other)).toMatchObject({ by: 'choice', nodes: [] });
    expect(chosen.counts).toMatchObject({ good: 1, placementsNew: 2 });
    const back = (await change(found, { words: [{ word: other, nodeCodes: null }] })).body;
    expect(wordIn(back, other).by).toBeNull();
    await applied(found);

    const next = await list(`${aFirm()},,,${word}`);
    expect(wordIn(next, word)).toMatchObject({
      by: 'remembered',
      nodes: [{ code: SEAT }, { code: 'AUTO-M1202' }],
    });
    expect(next.counts.placementsNew).toBe(2);
  });

  it('and only nodes of this chain without parts are taken for an answer', async () => {
    const found = await list(`${aFirm()},,,甲`);
    for (const code of ['NOPE', 'AUTO-M08', 'BIO-M0504']) {
      const answer = await change(found, { words: [{ word: '甲', nodeCodes: [code] }] });
      expect(answer).toBeProblem(400, 'input.invalid');
      expect(answer.body).toMatchObject({
        errors: [{ pointer: '/words/0/nodeCodes/0', code: 'unknown-node' }],
      });
    }
  });
});

describe('a flaw of a row is told with row, column and reason', () => {
  it.each<[string, string, unknown[]]>([
    ['no name', `,,,${SEAT}`, [2, '企业名称', 'empty', {}]],
    [
      'a code of the wrong form',
      `演示A,123,,${SEAT}`,
      [2, '统一社会信用代码', 'uscc-format', { value: '123' }],
    ],
    [
      'a code with wrong check digits',
      `演示A,91640100MA70000001,,${SEAT}`,
      [2, '统一社会信用代码', 'uscc-check-digit', { value: '91640100MA70000001' }],
    ],
    ['a name too long', `${'长'.repeat(201)},,,${SEAT}`, [2, '企业名称', 'text-too-long', { most: 200 }]],
  ])('%s', async (_, line, flaw) => {
    expect(await flawsOf(line)).toEqual([flaw]);
  });

  it.each([
    ['市占率', '0.35', 'share-unclear'],
    ['市占率', '120%', 'share-unclear'],
    ['股票代码', '已上市', 'listing-unclear'],
    ['更新日期', '去年', 'date-unclear'],
    ['更新日期', '2099-01-01', 'date-ahead'],
  ])('%s %s', async (title, value, code) => {
    const { body } = await upload([`企业名称,环节,${title}`, `${aFirm()},${SEAT},${value}`]);

    expect(body.flaws).toEqual([{ row: 2, column: title, code, params: { value } }]);
    expect(body.counts).toMatchObject({ good: 0, flawed: 1 });
  });

  it('a share without a sign is one where the title says percent', async () => {
    const { body } = await upload(['企业名称,环节,市占率（%）', `${aFirm()},${SEAT},0.35`]);
    expect(body.counts).toMatchObject({ good: 1, flawed: 0 });
  });

  it('a code and a name of two firms; a name whose code is another', async () => {
    const [one, two] = [await given.enterprise({ uscc: aCode() }), await given.enterprise({ uscc: aCode() })];

    expect(await flawsOf(`${one.name},${two.uscc},,${SEAT}`)).toEqual([
      [2, null, 'two-firms', { code: two.name, name: one.name }],
    ]);
    expect(await flawsOf(`${one.name},${aCode()},,${SEAT}`)).toEqual([
      [2, null, 'uscc-differs', { ours: one.uscc }],
    ]);
  });

  it('and nothing is written unless the good rows are asked for', async () => {
    const [good, bad] = [aFirm(), aFirm()];
    const found = await list(`${good},,,${SEAT}`, `${bad},123,,${SEAT}`);
    const refused = await apply(found);

    expect(refused).toBeProblem(409, 'firm-list.flawed');
    expect(refused.body).toMatchObject({ params: { flaws: 1 } });
    expect(await called(good)).toBeUndefined();
    expect(await applied(found, { goodRowsOnly: true })).toMatchObject({
      firms: 1,
      placements: 1,
      leftOut: 1,
    });
    expect(await nodesOf(good)).toEqual([SEAT]);
    expect(await called(bad)).toBeUndefined();
  });
});

describe('taking a list over', () => {
  it('happens once', async () => {
    const name = aFirm();
    const found = await list(`${name},,,${SEAT}`);
    const answers = await Promise.all([apply(found), apply(found)]);

    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(await apply(found)).toBeProblem(409, 'import.already-applied');
  });

  it('writes nothing of what was read before somebody chose something else for it', async () => {
    const { database } = zone();
    const found = await list(`${aFirm()},,,${SEAT}`);
    await database.rows('begin');
    await database.rows('select id from sheet_import where id = $1 for update', [found.id]);
    const answer = apply(found);
    const waiting = async () =>
      (
        await database.rows(
          'select 1 from pg_locks wait where not wait.granted and pg_backend_pid() = any(pg_blocking_pids(wait.pid))',
        )
      ).length;
    expect(await eventually(waiting, (n) => n > 0)).toBe(1);
    await database.rows(
      `update sheet_import set content = jsonb_set(content, '{words}', '{"甲": []}') where id = $1`,
      [found.id],
    );
    await database.rows('commit');

    expect(await answer).toBeProblem(409, 'firm-list.changed');
    expect((await applied(found)).firms).toBe(1);
  });

  it('needs evidence, a source and a date that has come', async () => {
    const found = await list(`${aFirm()},,,${SEAT}`);
    for (const wrong of [
      { evidence: 'inferred' },
      { source: '' },
      { dataDate: '去年' },
      { dataDate: '2099' },
    ])
      expect(await apply(found, wrong)).toBeProblem(400, 'input.invalid');
  });

  it('is refused when nothing of it is new, or nothing is in it', async () => {
    const firm = await given.enterprise({ nodeCodes: [SEAT] });

    expect(await apply(await list(`${firm.name},,,${SEAT}`))).toBeProblem(409, 'firm-list.nothing-new');
    expect(await apply(await list(`${aFirm()},,,不知何物`))).toBeProblem(409, 'firm-list.nothing-new');
    expect(await upload([TITLES])).toBeProblem(422, 'firm-list.empty');
    expect(await upload([TITLES, '演示,,,'], manager(), 'NOPE')).toBeProblem(404, 'record.not-found');
  });

  it("is for those who edit chains, and for one's own list", async () => {
    expect(await upload([TITLES, '演示,,,'], as.officer())).toBeProblem(403, 'access.denied');
    const found = await list(`${aFirm()},,,${SEAT}`);
    const stranger = as.manager({ department: 'Hillside' });

    expect(await stranger.get(`/firm-lists/${found.id}`)).toBeProblem(404, 'record.not-found');
    expect(await change(found, { words: [] }, stranger)).toBeProblem(404, 'record.not-found');
    expect(await apply(found, {}, stranger)).toBeProblem(404, 'record.not-found');
  });

  it('raises the map: the node shows the firm at once', async () => {
    const name = aFirm();
    const { body } = await upload(['企业名称,省份,城市,环节', `${name},内蒙古,包头,${SEAT}`]);
    const firms = async () =>
      JSON.stringify((await manager().get<GapNodeDetail>(`/chains/AUTO/nodes/${SEAT}?radius=cluster`)).body);
    expect(await firms()).not.toContain(name);
    await applied(body);
    expect(await firms()).toContain(name);
  });
});

describe('taking a list back', () => {
  it('takes its placements and the firms that only it brought; the rest stays', async () => {
    const [unused, used] = [aFirm(), aFirm()];
    const known = await given.enterprise();
    const { editId } = await applied(
      await list(`${unused},,,${SEAT}`, `${used},,,${SEAT}`, `${known.name},,,${SEAT}`),
    );
    await given.lead({ enterpriseId: (await called(used))!.id });
    const undone = await undo(editId);

    expect(undone).toSucceed(200);
    expect(undone.body).toMatchObject({ changed: 4, kept: 1 });
    expect(await called(unused)).toBeUndefined();
    expect(await nodesOf(used)).toEqual([]);
    expect(await nodesOf(known.name)).toEqual([]);
  });

  it('leaves a firm that somebody changed since', async () => {
    const name = aFirm();
    const { editId } = await applied(await list(`${name},,,${SEAT}`));
    const { id, version } = (await called(name))!;
    await as.officer().patch(`/enterprises/${id}`, { city: '合肥' }, { version });
    await undo(editId);

    expect(await called(name)).toMatchObject({ city: '合肥', nodes: [] });
  });

  it('can be taken back itself, firms and all', async () => {
    const name = aFirm();
    const { editId } = await applied(await list(`${name},${aCode()},,${SEAT}`));
    const undone = await undo(editId);
    expect(await called(name)).toBeUndefined();
    expect(await undo(undone.body.editId)).toSucceed(200);

    expect(await nodesOf(name)).toEqual([SEAT]);
  });
});

it('thousands of rows pass while the server goes on answering', async () => {
  const run = randomUUID().slice(0, 6);
  const lines = Array.from({ length: 4_000 }, (_, at) => `演示批量${run}企业${at},,江苏省苏州市,${SEAT}`);
  let answered = 0;
  let running = true;
  const watch = (async () => {
    while (running) {
      await as.officer().get('/me');
      answered += 1;
    }
  })();
  const found = await list(...lines);
  expect(found.counts).toMatchObject({ rows: 4_000, firmsNew: 4_000, placementsNew: 4_000 });
  expect(await applied(found)).toMatchObject({ firms: 4_000, placements: 4_000 });
  running = false;
  await watch;

  expect(answered).toBeGreaterThan(20);
}, 120_000);
