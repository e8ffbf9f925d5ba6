import { randomUUID } from 'node:crypto';

import { describe, expect, it } from '@jest/globals';

import {
  type ApiClient,
  as,
  given,
  type Import,
  type ImportLines,
  type Lead,
  type Page,
  usccOf,
  type Visit,
} from '../support';

const officer = () => as.officer();
const upload = async (register: string, lines: string[], by: ApiClient = officer()) => {
  const content = lines.join('\n');
  const answer = await by.upload<Import>(`/imports/registers/${register}`, {
    name: `${register}.csv`,
    content,
  });
  expect(answer).toSucceed(201);
  return answer.body;
};
const start = (id: string, by: ApiClient = officer()) => by.post<Import>(`/imports/${id}/start`, {});
const flawsOf = async (id: string) =>
  (await officer().get<ImportLines>(`/imports/${id}/rows?verdict=error`)).body.items.map(({ row, flaws }) => [
    row,
    ...flaws.map(({ field, code }) => `${field} ${code}`),
  ]);
const leadsOf = async (enterpriseId: string, by: ApiClient = officer()) =>
  (await by.get<Page<Lead>>(`/leads?enterpriseId=${enterpriseId}`)).body.items;
const visitsOf = async (enterpriseId: string) =>
  (await officer().get<Page<Visit>>(`/visits?enterpriseId=${enterpriseId}`)).body.items;
let serial = 910_000;

describe('a table of leads', () => {
  it('names firms, people, nodes and sums in words, and becomes leads of whom it names', async () => {
    const firm = await given.enterprise({ uscc: usccOf(++serial) });
    const called = `专员${randomUUID().slice(0, 6)}`;
    const colleague = await given.user(['officer'], { called });
    const found = await upload('leads', [
      '线索,公司名称,来源,总投资（亿元）,环节,负责人,登记日期,状态',
      `一期,${firm.uscc!},招商活动,4.2,AUTO-M0806,${called},2026-03-02,已联系`,
      `二期,${firm.name},主动来访,3500万元,,,,`,
    ]);
    expect(found.counts).toMatchObject({ new: 2, error: 0 });
    expect((await start(found.id)).body.counts).toMatchObject({ added: 2 });

    const leads = await leadsOf(firm.id);
    expect(leads.find(({ title }) => title === '一期')).toMatchObject({
      ...{
        source: 'event',
        stage: 'contacted',
        totalInvestment: '420000000.00',
        node: { code: 'AUTO-M0806' },
      },
      ...{ owner: { id: colleague.id }, createdAt: '2026-03-01T16:00:00.000Z' },
    });
    expect(leads.find(({ title }) => title === '二期')).toMatchObject({
      ...{ source: 'walk_in', stage: 'new', totalInvestment: '35000000.00' },
    });
  });

  it('says in the row what nobody can tell for sure', async () => {
    const firm = await given.enterprise();
    await given.user(['officer'], { department: 'Hillside', called: 'Far away' });
    await given.user(['officer'], { called: 'Twin' });
    await given.user(['officer', 'manager'], { called: 'Twin' });
    const found = await upload('leads', [
      '线索名称,企业,来源,总投资,环节,承办人,登记日期',
      `甲,没有这家企业${randomUUID()},招商活动,,,,`,
      `乙,${firm.name},听说的,42,没有的环节,Far away,2026-02-30`,
      `丙,${firm.name},招商活动,,,Twin,`,
      `,${firm.name},,,,查无此人,`,
    ]);
    expect(await flawsOf(found.id)).toEqual([
      [2, 'enterprise firm-unknown'],
      ...[
        [
          3,
          'source word-unknown',
          'node node-unknown',
          'owner person-out-of-reach',
          'totalInvestment unit-unknown',
          'recordedOn day-unclear',
        ],
      ],
      [4, 'owner person-ambiguous'],
      [5, 'title empty', 'source empty', 'owner person-unknown'],
    ]);
  });

  it('changes a lead of the same firm and title, of which one sees and says more', async () => {
    const firm = await given.enterprise();
    const lead = await given.lead({ enterpriseId: firm.id, title: '同名' });
    const lines = ['线索名称,企业,来源,项目概况', `同名,${firm.name},招商活动,年产 30 万套`];
    const found = await upload('leads', lines);
    expect(found.counts).toMatchObject({ update: 1 });
    const stranger = await upload('leads', lines, as.officer({ department: 'Hillside' }));
    expect(stranger.counts).toMatchObject({ new: 1, update: 0 });
    await start(found.id);
    expect(await leadsOf(firm.id)).toMatchObject([
      { id: lead.id, outline: '年产 30 万套', version: lead.version + 1 },
    ]);
    expect((await upload('leads', lines)).counts).toMatchObject({ same: 1 });
  });
});

describe('a table of visits', () => {
  it('keeps who was there and when, and is not taken twice', async () => {
    const firm = await given.enterprise();
    const called = `走访人${randomUUID().slice(0, 6)}`;
    const colleague = await given.user(['officer'], { called });
    const lead = await given.lead({ enterpriseId: firm.id, title: '有线索' });
    const lines = [
      '企业名称,走访方式,走访时间,走访情况,登记人,登记日期,线索,下一步,下一步日期',
      `${firm.name},走访,2025-11-03 14:30,看了产线,${called},2025-11-04,有线索,寄材料,2025-11-10`,
      `${firm.name},电话,2025/11/05,说了价格,,,,,`,
      `${firm.name},走访,明天,x,,,没有的线索,,`,
    ];
    const found = await upload('visits', lines);
    expect(await flawsOf(found.id)).toEqual([[4, 'startedAt moment-unclear', 'lead lead-unknown']]);
    await officer().post(`/imports/${found.id}/start`, { goodRowsOnly: true });

    expect(await visitsOf(firm.id)).toMatchObject([
      { kind: 'call', startedAt: '2025-11-04T16:00:00.000Z', lead: null },
      {
        ...{
          kind: 'company_visit',
          startedAt: '2025-11-03T06:30:00.000Z',
          createdAt: '2025-11-03T16:00:00.000Z',
        },
        ...{
          author: { id: colleague.id },
          lead: { id: lead.id },
          nextStep: '寄材料',
          nextStepOn: '2025-11-10',
        },
      },
    ]);
    expect((await leadsOf(firm.id))[0]?.lastVisitAt).toBe('2025-11-03T06:30:00.000Z');
    expect((await upload('visits', lines)).counts).toMatchObject({ new: 0, same: 2, error: 1 });
  });
});
