import { DEFAULT_LEAD_RULES } from '@lianzhao/contracts';
import { LeadJobs } from '@lianzhao/server';
import { beforeAll, describe, expect, it } from '@jest/globals';

import {
  as,
  type CalendarYear,
  eventually,
  given,
  type Lead,
  type LeadDetail,
  type LeadRulesAnswer,
  type Notice,
  type Page,
  type WorkCalendar,
  zone,
} from '../support';

const officer = () => as.officer();
const manager = () => as.manager();
const read = async (id: string) => (await officer().get<LeadDetail>(`/leads/${id}`)).body;
const dayOf = (moment: string) =>
  new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai' }).format(new Date(moment));

/** As if it had come in on that day, at nine in the morning. */
async function cameIn(lead: Lead, day: string): Promise<LeadDetail> {
  await zone().database.rows(`update lead set clock_from = $2 where id = $1`, [lead.id, `${day}T01:00:00Z`]);
  const { body } = await officer().patch<LeadDetail>(
    `/leads/${lead.id}`,
    { outline: `As of ${day}` },
    { version: lead.version },
  );
  return body;
}

async function calendar(year: number): Promise<CalendarYear | undefined> {
  const { body } = await officer().get<WorkCalendar>('/work-calendar');
  return body.items.find((each) => each.year === year);
}

describe('the calendar of working days', () => {
  it('comes with the arrangements that are published, each with its notice', async () => {
    expect((await calendar(2024))?.notice).toBe('国办发明电〔2023〕7号');
    expect((await calendar(2025))?.notice).toBe('国办发明电〔2024〕12号');
    const now = await calendar(2026);
    expect(now).toMatchObject({ notice: '国办发明电〔2025〕7号', author: null, version: 1 });
    expect(now?.days).toContainEqual({ day: '2026-02-28', kind: 'work', name: '春节' });
    expect(now?.days.filter(({ kind }) => kind === 'off')).toHaveLength(33);
    expect(await calendar(2027)).toBeUndefined();
  });

  it('is changed by whoever configures the zone, on the version he saw', async () => {
    const input = {
      notice: '国办发明电〔2026〕1号',
      days: [{ day: '2027-01-01', kind: 'off', name: '元旦' }],
    };
    const save = (version: number, client = manager()) =>
      client.put<CalendarYear>('/work-calendar/2027', input, { version });

    expect(await save(0, officer())).toBeProblem(403, 'access.denied');
    expect(await save(0)).toSucceed(200);
    expect(await save(0)).toBeProblem(409, 'record.stale');
    expect(await calendar(2027)).toMatchObject({ notice: input.notice, days: input.days, version: 1 });
  });

  it.each([
    ['of another year', [{ day: '2029-01-01', kind: 'off', name: '元旦' }], 'not-of-the-year'],
    ['worked though it is no weekend', [{ day: '2028-01-03', kind: 'work', name: '元旦' }], 'not-a-weekend'],
    [
      'named twice',
      [
        { day: '2028-01-01', kind: 'off', name: '元旦' },
        { day: '2028-01-01', kind: 'off', name: '元旦' },
      ],
      'twice',
    ],
  ])('refuses a day %s', async (_, days, code) => {
    const answer = await manager().put('/work-calendar/2028', { notice: 'No. 1', days }, { version: 0 });

    expect(answer).toBeProblem(400, 'input.invalid');
    expect((answer.body as { errors: { code: string }[] }).errors[0]?.code).toBe(code);
    expect(await calendar(2028)).toBeUndefined();
  });
});

describe('the clock of a lead', () => {
  it('counts working days over a holiday and the days worked for it', async () => {
    // Before 国庆节 2026: off until the 7th, worked on Saturday the 10th.
    const lead = await cameIn(await given.lead(), '2026-09-30');
    expect([lead.clock?.step, dayOf(lead.clock!.dueAt)]).toEqual(['respond', '2026-10-08']);

    const { body: contacted } = await officer().post<LeadDetail>(`/leads/${lead.id}/moves`, {
      ...{ to: 'contacted', version: lead.version },
    });
    expect([contacted.clock?.step, dayOf(contacted.clock!.dueAt)]).toEqual(['screen', '2026-10-10']);
    expect(contacted.clock?.late).toBe(true);
    expect(contacted.clock!.workdays).toBeLessThan(0);
  });

  it('goes on to the feedback once the lead is screened, and then to the next contact', async () => {
    const lead = await cameIn(
      await given.lead({ stage: 'contacted', referrer: '深圳市汽车电子行业协会' }),
      '2026-11-02',
    );
    const screen = { result: 'suitable', reason: '补座椅总成缺口，用能在指标内。' };
    const { body: screened } = await officer().post<LeadDetail>(`/leads/${lead.id}/screenings`, {
      ...{ ...screen, version: lead.version },
    });
    expect(screened.screening).toMatchObject({ ...screen, by: { id: lead.owner!.id } });
    expect([screened.clock?.step, dayOf(screened.clock!.dueAt)]).toEqual(['feedback', '2026-11-09']);

    const { body: told } = await officer().post<LeadDetail>(`/leads/${lead.id}/feedbacks`, {
      version: screened.version,
    });
    expect(told.feedbackAt).not.toBeNull();
    expect(told.clock?.step).toBe('follow_up');
  });

  it('starts again with each contact, which is no change of the lead', async () => {
    const lead = await cameIn(await given.lead({ stage: 'qualified' }), '2026-03-02');
    expect(dayOf(lead.clock!.dueAt)).toBe('2026-03-16');
    await given.visit({ leadId: lead.id, startedAt: '2026-03-11T02:00:00.000Z' });
    const after = await read(lead.id);

    expect(dayOf(after.clock!.dueAt)).toBe('2026-03-25');
    expect(after.version).toBe(lead.version);
  });

  it('does not run for a lead that is closed', async () => {
    expect((await given.lead({ stage: 'dropped' })).clock).toBeNull();
  });

  it('makes those that are late a list of their own, the latest first', async () => {
    const late = await cameIn(await given.lead({ called: 'Late' }), '2026-03-02');
    await given.lead({ called: 'Late' });
    const { body } = await as
      .officer({ called: 'Late' })
      .get<Page<Lead>>('/leads?scope=mine&late=true&sort=dueAt');

    expect(body.items.map(({ id }) => id)).toEqual([late.id]);
  });

  it('tells the owner once that time has run out', async () => {
    const client = as.officer({ called: 'Forgetful' });
    const lead = await given.lead({ called: 'Forgetful', title: 'Nobody answered' });
    await cameIn(lead, '2026-03-02');
    const told = async () =>
      (await client.get<Page<Notice>>('/notices')).body.items.filter(({ kind }) => kind === 'lead.overdue');
    const jobs = zone().app.get(LeadJobs);
    await jobs.run();
    await eventually(told, (items) => items.length > 0);
    await jobs.run();
    const marker = await given.lead({
      by: as.liaison({ called: 'After' }),
      enterpriseId: lead.enterprise.id,
    });
    await officer().post(`/leads/${marker.id}/moves`, { to: 'contacted', version: marker.version });
    await eventually(
      async () => (await as.liaison({ called: 'After' }).get<Page<Notice>>('/notices')).body.items,
      (items) => items.length > 0,
    );

    const notices = await told();
    expect(notices).toHaveLength(1);
    expect(notices[0]).toMatchObject({
      recordId: lead.id,
      params: { title: 'Nobody answered', step: 'respond' },
    });
  });
});

describe('the periods', () => {
  let lead: LeadDetail;
  beforeAll(async () => {
    lead = await cameIn(await given.lead(), '2026-11-02');
  });

  it('are those of the published rule until the zone sets its own', async () => {
    const { body } = await officer().get<LeadRulesAnswer>('/lead-rules');

    expect(body).toMatchObject({ values: DEFAULT_LEAD_RULES, version: 0, author: null });
  });

  it('wind every clock anew when they change, as a new calendar does', async () => {
    expect(dayOf(lead.clock!.dueAt)).toBe('2026-11-03');
    const values = { ...DEFAULT_LEAD_RULES, respondDays: 2 };
    expect(await officer().put('/lead-rules', values, { version: 0 })).toBeProblem(403, 'access.denied');
    expect(await manager().put('/lead-rules', values, { version: 0 })).toSucceed(200);
    expect(await manager().put('/lead-rules', values, { version: 0 })).toBeProblem(409, 'record.stale');
    const due = async () => dayOf((await read(lead.id)).clock!.dueAt);
    expect(await eventually(due, (day) => day !== '2026-11-03')).toBe('2026-11-04');

    const year = (await calendar(2026))!;
    const days = [...year.days, { day: '2026-11-04', kind: 'off', name: '那达慕' }];
    await manager().put('/work-calendar/2026', { notice: year.notice, days }, { version: year.version });
    expect(await eventually(due, (day) => day !== '2026-11-04')).toBe('2026-11-05');
    expect((await read(lead.id)).version).toBe(lead.version);
  });
});

describe('what an investor means to do', () => {
  const PLAN = {
    ...{ referrer: '呼和浩特市河北商会', reporterUnit: '市工信局', investorProfile: '座椅骨架龙头' },
    ...{ fixedAssets: '180000000.00', landMu: '86.50', powerLoad: '12000.00', energyTce: '4300.00' },
    ...{ waterUse: '52000.00', emissions: ['waste_water', 'noise'], expectedOutput: '600000000.00' },
    ...{
      expectedTax: '21000000.00',
      expectedJobs: 320,
      intendedLocation: '装备制造基地',
      requests: '标准厂房',
    },
  };

  it('is kept to the last digit, changed field by field, and emptied by null', async () => {
    const made = await given.lead(PLAN);
    const lead = await read(made.id);
    expect(lead.plan).toEqual(PLAN);

    const { body } = await officer().patch<LeadDetail>(
      `/leads/${made.id}`,
      { landMu: '90', requests: null, emissions: [] },
      { version: made.version },
    );
    expect(body.plan).toEqual({ ...PLAN, landMu: '90.00', requests: null, emissions: [] });
  });

  it.each([
    ['landMu', '-1'],
    ['landMu', '1e3'],
    ['emissions', ['radiation']],
    ['expectedJobs', 1.5],
    ['fixedAssets', '12,000'],
  ])('refuses %s %j', async (field, value) => {
    const lead = await given.lead();

    expect(
      await officer().patch(`/leads/${lead.id}`, { [field]: value }, { version: lead.version }),
    ).toBeProblem(400, 'input.invalid');
  });
});
