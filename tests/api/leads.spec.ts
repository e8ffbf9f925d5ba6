import { LEAD_SOURCES, LEAD_STAGES, nextLeadStages, type LeadStage } from '@lianzhao/contracts';
import { describe, expect, it } from '@jest/globals';

import { as, eventually, given, type Lead, type Notice, type Page, type Problem } from '../support';

const officer = () => as.officer();
const moveTo = (lead: Lead, to: string, more: object = {}) =>
  officer().post<Lead>(`/leads/${lead.id}/moves`, { to, version: lead.version, ...more });

async function reached(stage: LeadStage): Promise<Lead> {
  if (stage !== 'converted') return given.lead({ stage });
  const project = await given.project();
  return (await officer().get<Lead>(`/leads/${project.lead.id}`)).body;
}

describe('a new lead', () => {
  it('knows its firm, its owner, his department, and has a working day to be answered', async () => {
    const { body: me } = await officer().get<{ id: string; department: { id: string } }>('/me');
    const lead = await given.lead({ title: 'A plant for seats', totalInvestment: '420000000.50' });

    expect(lead).toMatchObject({
      title: 'A plant for seats',
      stage: 'new',
      owner: { id: me.id },
      department: { id: me.department.id },
      totalInvestment: '420000000.50',
      node: null,
      anchor: null,
      lastVisitAt: null,
      projectId: null,
      version: 1,
    });
    expect(lead.clock).toMatchObject({ step: 'respond', dueAt: lead.respondBy, late: false, workdays: 1 });
  });

  it('points at the gap it could fill and the anchor it came through', async () => {
    const { body } = await officer().get<{ items: { id: string; nodeCodes: string[] }[] }>(
      '/anchors?chain=AUTO',
    );
    const anchor = body.items[0]!;
    const nodeCode = anchor.nodeCodes[0]!;
    const lead = await given.lead({ nodeCode, anchorId: anchor.id });

    expect(lead.node).toMatchObject({ code: nodeCode, chainCode: 'AUTO' });
    expect(lead.anchor).toMatchObject({ id: anchor.id });
    const list = async (query: string) =>
      (await officer().get<Page<Lead>>(`/leads?${query}`)).body.items.map(({ id }) => id);
    expect(await list(`node=${nodeCode}`)).toEqual([lead.id]);
    expect(await list('chain=AUTO')).toContain(lead.id);
    expect(await list('chain=BIO')).not.toContain(lead.id);
  });

  it.each(LEAD_SOURCES)('may come from %s', async (source) => {
    expect((await given.lead({ source })).source).toBe(source);
  });
});

describe('the stages of a lead', () => {
  const PAIRS = LEAD_STAGES.flatMap((from) => LEAD_STAGES.map((to) => [from, to] as const));

  it.each(PAIRS)('from %s to %s is answered as the table says', async (from, to) => {
    const lead = await reached(from);
    const answer = await moveTo(lead, to, { reason: 'No answer' });

    if (to === 'converted') expect(answer).toBeProblem(409, 'lead.convert-by-project');
    else if (nextLeadStages(from).includes(to)) {
      expect(answer).toSucceed();
      expect(answer.body).toMatchObject({ stage: to, version: lead.version + 1 });
    } else {
      expect(answer).toBeProblem(409, 'lead.cannot-move');
      expect((answer.body as unknown as Problem).params).toEqual({ from, to });
    }
  });

  it('cannot be skipped by changing the record itself', async () => {
    const lead = await given.lead();

    expect(
      await officer().patch(`/leads/${lead.id}`, { stage: 'qualified' }, { version: lead.version }),
    ).toBeProblem(400, 'input.invalid');
  });

  it('need a reason to drop, and the lead stays when there is none', async () => {
    const lead = await given.lead();

    expect(await moveTo(lead, 'dropped')).toBeProblem(422, 'lead.reason-required');
    expect((await officer().get<Lead>(`/leads/${lead.id}`)).body).toMatchObject({
      stage: 'new',
      version: lead.version,
    });
  });

  it('make the open ones a list of their own', async () => {
    const [open, dropped] = [await given.lead(), await given.lead({ stage: 'dropped' })];
    const { body } = await officer().get<Page<Lead>>('/leads?open=true&limit=200');
    const ids = body.items.map(({ id }) => id);

    expect(ids).toContain(open.id);
    expect(ids).not.toContain(dropped.id);
  });
});

describe('a lead that became a project', () => {
  it('stays with its project, whoever should have it', async () => {
    const project = await given.project();
    const { body: lead } = await officer().get<Lead>(`/leads/${project.lead.id}`);
    const taker = await given.user(['officer'], { called: 'Wants it' });

    expect(
      await officer().patch(`/leads/${lead.id}`, { ownerId: taker.id }, { version: lead.version }),
    ).toBeProblem(409, 'lead.stays-with-project');
    expect((await officer().get(`/leads/${lead.id}`)).body).toEqual(lead);
  });
});

describe('the list of leads', () => {
  it('can be narrowed to mine, a stage, a firm and words', async () => {
    const { id: enterpriseId } = await given.enterprise({ name: '窄巷子精工有限公司' });
    const mine = await given.lead({ called: 'Lister', title: 'Narrowed 4711', enterpriseId });
    const other = await given.lead({ called: 'Other lister', title: 'Narrowed 4711' });
    const list = async (query: string) =>
      (await as.officer({ called: 'Lister' }).get<Page<Lead>>(`/leads?limit=200&${query}`)).body.items.map(
        ({ id }) => id,
      );

    expect((await list('q=Narrowed%204711')).sort()).toEqual([mine.id, other.id].sort());
    expect(await list('q=Narrowed%204711&owner=me')).toEqual([mine.id]);
    expect(await list(`q=Narrowed&owner=${other.owner!.id}`)).toEqual([other.id]);
    expect(await list(`enterpriseId=${other.enterprise.id}`)).toEqual([other.id]);
    expect(await list('q=Narrowed&stage=contacted')).toEqual([]);
    expect(await list(`q=${encodeURIComponent(mine.enterprise.name)}`)).toEqual([mine.id]);
  });
});

describe('the news of a lead', () => {
  it('reach the one who brought it in when somebody else moves it, once, and nobody else', async () => {
    const liaison = as.liaison({ department: 'Riverside', called: 'Reporter' });
    const lead = await given.lead({
      by: liaison,
      title: 'Of a reporter',
      enterpriseId: (await given.enterprise()).id,
    });
    await moveTo(lead, 'contacted');
    const notices = async (of: typeof liaison) =>
      (await of.get<Page<Notice>>('/notices?unread=true')).body.items;
    const arrived = await eventually(
      () => notices(liaison),
      (items) => items.length > 0,
    );

    expect(arrived).toHaveLength(1);
    expect(arrived[0]).toMatchObject({
      kind: 'lead.moved',
      recordKind: 'lead',
      recordId: lead.id,
      params: { title: 'Of a reporter', to: 'contacted' },
    });
    expect((await notices(officer())).filter(({ recordId }) => recordId === lead.id)).toEqual([]);

    // Of his own doings nobody needs to be told; by the time the next news has come, his would have too.
    const own = await given.lead({ title: 'Moved by himself' });
    await moveTo(own, 'contacted');
    const next = await given.lead({ by: liaison, title: 'The next', enterpriseId: lead.enterprise.id });
    await moveTo(next, 'contacted');
    await eventually(
      () => notices(liaison),
      (items) => items.some(({ recordId }) => recordId === next.id),
    );
    expect((await notices(officer())).filter(({ recordId }) => recordId === own.id)).toEqual([]);

    expect(await as.officer({ called: 'Nosy' }).post(`/notices/${arrived[0]!.id}/reads`)).toBeProblem(
      404,
      'record.not-found',
    );
    expect(await liaison.post(`/notices/${arrived[0]!.id}/reads`)).toSucceed(204);
    expect((await notices(liaison)).filter(({ recordId }) => recordId === lead.id)).toEqual([]);
  });

  it('reach the new owner when it is handed over', async () => {
    const lead = await given.lead({ title: 'Handed over' });
    const taker = as.officer({ called: 'Taker' });
    const { body: me } = await taker.get<{ id: string }>('/me');
    await officer().patch(`/leads/${lead.id}`, { ownerId: me.id }, { version: lead.version });
    const arrived = await eventually(
      async () => (await taker.get<Page<Notice>>('/notices')).body.items,
      (items) => items.length > 0,
    );

    expect(arrived[0]).toMatchObject({ kind: 'lead.handed-over', recordId: lead.id });
  });
});

describe('leads of a firm', () => {
  it('are found by either name of their firm, however lately it was entered', async () => {
    const firm = await given.enterprise({
      name: '演示多名有限公司',
      shortName: 'Qxzv 犇猋',
    });
    const lead = await given.lead({ enterpriseId: firm.id, title: '无关标题' });

    for (const typed of ['qxzv', '犇猋', '演示多名', 'yanshiduoming']) {
      const { body } = await as
        .officer()
        .get<{ items: { id: string }[] }>(`/leads?q=${encodeURIComponent(typed)}`);
      expect([typed, body.items.map(({ id }) => id)]).toEqual([typed, [lead.id]]);
    }
  });
});
