import { randomUUID } from 'node:crypto';

import { describe, expect, it } from '@jest/globals';

import { type AppliedFirmList, as, type FirmList, given, zone } from '../support';

const ORIGIN = { evidence: 'stated', source: '演示平台导出', dataDate: '2026-03' };
const TITLES = '企业名称,所属城市,国标行业小类,主营产品,经营范围';

/** A firm nobody else in this run has. */
const aFirm = () => `演示行业${randomUUID().slice(0, 8)}有限公司`;

async function list(...lines: string[]): Promise<FirmList> {
  const content = [TITLES, ...lines].join('\n');
  const answer = await as
    .manager()
    .upload<FirmList>('/chains/AUTO/firm-lists', { name: '导出.csv', content });
  expect(answer).toSucceed(201);
  return answer.body;
}
const apply = ({ id }: FirmList) => as.manager().post<AppliedFirmList>(`/firm-lists/${id}/apply`, ORIGIN);
const choose = ({ id }: FirmList, row: number, nodeCodes: string[] | null) =>
  as.manager().patch<FirmList>(`/firm-lists/${id}`, { rows: [{ row, nodeCodes }] });
const matchesOf = ({ examples }: FirmList) =>
  examples.map(({ nodes }) => nodes.map(({ code, by, word, column }) => [code, by, word, column]));

describe('a column of industries', () => {
  it('is known by its title, and by code or name leads to the one node that has the class', async () => {
    const found = await list(
      `${aFirm()},芜湖,C2911,,`,
      `${aFirm()},合肥,轮胎制造,,`,
      `${aFirm()},合肥,2911 轮胎制造,橡胶坝,`,
    );

    expect(found.mapping).toMatchObject({ name: 0, city: 1, industry: 2, products: 3, scope: 4 });
    expect(matchesOf(found)).toEqual(
      ['C2911', '轮胎制造', '2911 轮胎制造'].map((word) => [
        ['AUTO-M0609', 'industry', word, '国标行业小类'],
      ]),
    );
    expect(found.counts).toMatchObject({ good: 3, byIndustry: 3, undecided: 0, placementsNew: 3 });
  });

  it('that many nodes have is decided by the words of the row, and never without them', async () => {
    const open = aFirm();
    const found = await list(
      `${aFirm()},芜湖,C3670,汽车座椅骨架,`,
      `${aFirm()},芜湖,汽车零部件及配件制造,,生产汽车座椅骨架；货物进出口`,
      `${open},芜湖,3670,某型零件,`,
    );

    expect(matchesOf(found).map(([first]) => first)).toEqual([
      ['AUTO-M0807', 'industry-word', '汽车座椅骨架', '主营产品'],
      ['AUTO-M0807', 'industry-word', '生产汽车座椅骨架', '经营范围'],
    ]);
    expect(found.counts).toMatchObject({ good: 2, withoutNode: 1, undecided: 1 });
    expect(found.openRows).toMatchObject([
      { row: 4, name: open, says: '某型零件', industry: '3670', chosen: null },
    ]);
    expect(found.industries).toMatchObject([{ code: '3670', name: '汽车零部件及配件制造' }]);
    expect(found.industries[0]!.nodes.length).toBeGreaterThan(40);

    const done = (await apply(found)).body;
    expect(done).toMatchObject({ firms: 2, placements: 2, leftOut: 1 });
  });

  it('waits for a person, whose choice for the row counts and can be taken back', async () => {
    const found = await list(`${aFirm()},芜湖,3670,,`);
    expect(await choose(found, 2, ['AUTO-M08'])).toBeProblem(400, 'input.invalid');
    const chosen = (await choose(found, 2, ['AUTO-M0602'])).body;

    expect(matchesOf(chosen)).toEqual([[['AUTO-M0602', 'row', '3670', '国标行业小类']]]);
    expect(chosen.counts).toMatchObject({ undecided: 0, good: 1 });
    expect(chosen.openRows).toMatchObject([{ row: 2, chosen: [{ code: 'AUTO-M0602' }] }]);
    expect((await choose(found, 2, [])).body).toMatchObject({
      ...{ counts: { undecided: 0, good: 0 }, openRows: [{ chosen: [] }] },
    });
    expect((await choose(found, 2, null)).body.counts).toMatchObject({ undecided: 1, good: 0 });
  });

  it('keeps choices for several rows that come at once', async () => {
    const rows = [2, 3, 4, 5];
    const found = await list(...rows.map(() => `${aFirm()},芜湖,3670,,`));
    await Promise.all(rows.map((row) => choose(found, row, ['AUTO-M0602'])));

    const now = await as.manager().get<FirmList>(`/firm-lists/${found.id}`);
    expect(now.body.counts).toMatchObject({ undecided: 0, good: 4 });
  });
});

it('a list that was kept before industries were asked for goes on', async () => {
  const { id } = await list(`${aFirm()},芜湖,2911,,`);
  await zone().database.rows(
    "update sheet_import set content = content #- '{columns,industry}' #- '{columns,scope}' where id = $1",
    [id],
  );
  const { mapping } = (await as.manager().get<FirmList>(`/firm-lists/${id}`)).body;
  expect(mapping).toMatchObject({ name: 0, industry: null, scope: null });

  const columns = { ...mapping, industry: 2 };
  expect((await as.manager().patch<FirmList>(`/firm-lists/${id}`, { columns })).body.counts.byIndustry).toBe(
    1,
  );
});

describe("firms of the zone's own city", () => {
  it('are counted and named, before and after, with those that have no local site first', async () => {
    const [unsited, sited, known] = [aFirm(), aFirm(), aFirm()];
    const firm = await given.enterprise({ name: known, province: '内蒙古', city: '鄂尔多斯' });
    await zone().database.rows(
      `insert into local_site (chain_id, name_zh, status, area, origin, source, version)
       select id, $1, 'operating', 'city', 'user', 'spec', 1 from chain where code = 'AUTO'`,
      [`${sited}（一期）`],
    );
    const found = await list(
      `${sited},鄂尔多斯市,2911,,`,
      `${unsited},鄂尔多斯,2911,,`,
      `${known},,2911,,`,
      `${aFirm()},芜湖,2911,,`,
    );

    expect(found.counts).toMatchObject({ firmsHere: 3, firmsUnsited: 2 });
    expect(found.here).toMatchObject([
      { row: 3, name: unsited, sited: false, nodes: [{ code: 'AUTO-M0609' }] },
      { row: 4, name: known, sited: false },
      { row: 2, name: sited, sited: true },
    ]);
    const done = (await apply(found)).body;
    expect(done).toMatchObject({ firmsHere: 3, firmsUnsited: 2 });
    expect(done.unsited).toMatchObject([
      { name: unsited, nodes: [{ code: 'AUTO-M0609' }] },
      { name: known, enterpriseId: firm.id },
    ]);
  });
});
