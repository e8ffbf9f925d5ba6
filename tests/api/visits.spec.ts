import { describe, expect, it } from '@jest/globals';

import { as, aVisit, given, type Lead, type Page, type Visit } from '../support';

const officer = () => as.officer();

describe('a visit', () => {
  it('keeps what was said, promised and agreed, and when the device thought it was', async () => {
    const lead = await given.lead();
    const said = {
      kind: 'company_visit',
      startedAt: '2026-03-02T02:00:00.000Z',
      place: '银川',
      theirPeople: '王总',
      ourPeople: '李处',
      summary: '看了产线。\n第二行。',
      demands: '厂房 2 万平米',
      commitments: [
        { side: 'ours', text: '一周内给出地块', dueOn: '2026-03-09' },
        { side: 'theirs', text: '发来可研', dueOn: null },
      ],
      nextStep: '再访',
      nextStepOn: '2026-03-10',
      deviceTime: '1970-01-01T00:00:00.000Z',
    };
    const answer = await officer().post<Visit>('/visits', { ...said, leadId: lead.id });

    expect(answer).toSucceed(201);
    expect(answer.body).toMatchObject({ ...said, enterprise: lead.enterprise, lead: { id: lead.id } });
    expect(Date.parse(answer.body.createdAt)).toBeGreaterThan(Date.parse('2026-01-01'));
    expect((await officer().get<Visit>(`/visits/${answer.body.id}`)).body).toEqual(answer.body);
  });

  it('brings the lead its last contact, never backwards, and leaves its version', async () => {
    const lead = await given.lead();
    const at = async (startedAt: string) => {
      await officer().post('/visits', aVisit({ leadId: lead.id, startedAt }));
      return (await officer().get<Lead>(`/leads/${lead.id}`)).body;
    };

    expect((await at('2026-03-05T02:00:00.000Z')).lastVisitAt).toBe('2026-03-05T02:00:00.000Z');
    const later = await at('2026-03-01T02:00:00.000Z');
    expect(later).toMatchObject({ lastVisitAt: '2026-03-05T02:00:00.000Z', version: lead.version });
  });

  it('does not stand in the way of others at the same lead at the same time', async () => {
    const lead = await given.lead();
    const answers = await Promise.all(
      Array.from({ length: 12 }, (_, serial) =>
        as.officer().post('/visits', aVisit({ leadId: lead.id, summary: `At once ${serial}` })),
      ),
    );

    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 201));
  });

  it('of nobody is refused', async () => {
    expect(await officer().post('/visits', aVisit())).toBeProblem(422, 'visit.of-nobody');
  });

  it('of a project brings its lead and its firm along', async () => {
    const project = await given.project();
    const visit = await given.visit({ projectId: project.id });

    expect(visit).toMatchObject({
      project: { id: project.id },
      lead: { id: project.lead.id },
      enterprise: project.enterprise,
    });
  });

  it('is found on its lead, by its author and by what is due', async () => {
    const lead = await given.lead({ called: 'Author' });
    const visit = await given.visit({
      called: 'Author',
      leadId: lead.id,
      nextStep: 'Call',
      nextStepOn: '2026-04-01',
    });
    const list = async (query: string) =>
      (await as.officer({ called: 'Author' }).get<Page<Visit>>(`/visits?${query}`)).body.items.map(
        ({ id }) => id,
      );

    expect(await list(`leadId=${lead.id}`)).toEqual([visit.id]);
    expect(await list('author=me')).toEqual([visit.id]);
    expect(await list('author=me&dueBefore=2026-04-01')).toEqual([visit.id]);
    expect(await list('author=me&dueBefore=2026-03-31')).toEqual([]);
  });

  it('may leave out all but what happened', async () => {
    const { body } = await officer().post<Visit>(
      '/visits',
      aVisit({ enterpriseId: (await given.enterprise()).id }),
    );

    expect(body).toMatchObject({
      lead: null,
      project: null,
      place: '',
      commitments: [],
      nextStep: '',
      nextStepOn: null,
    });
  });
});
