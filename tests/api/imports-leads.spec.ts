import { randomUUID } from 'node:crypto';

import { describe, expect, it } from '@jest/globals';

import {
  type ApiClient,
  as,
  given,
  givenContact,
  type Import,
  type ImportLines,
  type Lead,
  type LeadDetail,
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

  it('is found at once by what it brought, and by what it was when it is taken back', async () => {
    const firm = await given.enterprise();
    const word = `寻${randomUUID().slice(0, 6)}`;
    const { id } = await upload('leads', ['线索,企业,来源', `${word},${firm.name},招商活动`]);
    await start(id);
    const found = async () => (await officer().get<Page<Lead>>(`/leads?q=${word}`)).body.items.length;
    expect(await found()).toBe(1);

    expect(await officer().post(`/imports/${id}/undo`, {})).toSucceed(200);
    expect(await found()).toBe(0);
  });

  it('tells what the investor means to do, in whatever units it is written, and says more later', async () => {
    const firm = await given.enterprise();
    const found = await upload('leads', [
      '线索,企业,来源,固定资产投资（亿元）,用地需求,用电负荷（MW）,综合能耗,排放,年产值（万元）,用工,选址,引荐人',
      `规划,${firm.name},招商活动,3,8公顷,12.5,"4,500吨标准煤",废水、危废,80000,350人,东区,王某`,
      `无污染,${firm.name},招商活动,,120,,,无,,,,`,
      `说不清,${firm.name},招商活动,,八十亩,9 马力,,辐射,,,,`,
    ]);
    expect(await flawsOf(found.id)).toEqual([
      [4, 'landMu quantity-unclear', 'powerLoad quantity-unit', 'emissions word-unknown'],
    ]);
    await officer().post(`/imports/${found.id}/start`, { goodRowsOnly: true });
    const leads = await leadsOf(firm.id);
    const planOf = async (title: string) => {
      const { id } = leads.find((lead) => lead.title === title)!;
      return (await officer().get<LeadDetail>(`/leads/${id}`)).body.plan;
    };
    expect(await planOf('规划')).toMatchObject({
      ...{ fixedAssets: '300000000.00', landMu: '120.00', powerLoad: '12500.00', energyTce: '4500.00' },
      ...{ emissions: ['waste_water', 'hazardous_waste'], expectedOutput: '800000000.00', expectedJobs: 350 },
      ...{ intendedLocation: '东区', referrer: '王某', waterUse: null },
    });
    expect((await planOf('无污染')).emissions).toEqual([]);

    const more = await upload('leads', [
      '线索,企业,来源,用地,用水量（万立方米）',
      `规划,${firm.name},招商活动,120,6`,
      `无污染,${firm.name},招商活动,120,`,
    ]);
    expect(more.counts).toMatchObject({ update: 1, same: 1 });
    await start(more.id);
    expect(await planOf('规划')).toMatchObject({ waterUse: '60000.00', referrer: '王某' });
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

  it('names several firms, and people one by one where they are known', async () => {
    const [main, other] = [await given.enterprise(), await given.enterprise()];
    const called = `同行${randomUUID().slice(0, 6)}`;
    const colleague = await given.user(['officer'], { called });
    const contact = await givenContact({ enterpriseId: other.id, name: `演示${called}` });
    const found = await upload('visits', [
      '企业名称,同行企业,方式,时间,情况,我方人员,对方人员',
      `${main.name}；${other.name},,走访,2025-11-03,一起看厂,"${called}（科长）、外请专家","${contact.name}（总经理）、生人"`,
      `${main.name},${other.name};没有这家,走访,2025-11-04,x,,`,
    ]);
    expect(await flawsOf(found.id)).toEqual([[3, 'firms firm-unknown']]);
    await officer().post(`/imports/${found.id}/start`, { goodRowsOnly: true });

    const [visit] = await visitsOf(other.id);
    expect(visit).toMatchObject({
      ...{ enterprise: { id: main.id }, firms: [{ enterprise: { id: other.id } }] },
      ...{ ourPeople: '外请专家', theirPeople: '生人' },
      people: [
        { side: 'ours', userId: colleague.id, name: called, post: '科长' },
        { side: 'theirs', contactId: contact.id, name: contact.name, post: '总经理' },
      ],
    });
    const met = await officer().get<Page<Visit>>(`/visits?contactId=${contact.id}`);
    expect(met.body.items.map(({ id }) => id)).toEqual([visit!.id]);
    const undone = await officer().post<Import>(`/imports/${found.id}/undo`, {});
    expect(undone.body.counts).toMatchObject({ undone: 1, kept: 0 });
  });
});
