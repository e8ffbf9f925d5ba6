import {
  ALL_PROJECT_STAGES,
  nextProjectStages,
  PROJECT_SIDE_STAGES,
  PROJECT_STAGES,
  type ProjectStage,
} from '@lianzhao/contracts';
import { describe, expect, it } from '@jest/globals';

import {
  as,
  given,
  type Lead,
  move,
  type Page,
  type Problem,
  type Project,
  type ProjectDetail,
  review,
  zone,
} from '../support';

const officer = () => as.officer();
const manager = () => as.manager();
const moveTo = (project: Project, to: string, more: object = {}) =>
  officer().post<Project>(`/projects/${project.id}/moves`, { to, version: project.version, ...more });
const stored = async (project: Project) =>
  (await officer().get<ProjectDetail>(`/projects/${project.id}`)).body;

describe('a project', () => {
  it('comes of a qualified lead, takes over what the lead knew, and the lead points at it', async () => {
    const known = { nodeCode: 'AUTO-M0806', totalInvestment: '5000000.00' };
    const lead = await given.lead({ stage: 'qualified', ...known });
    const answer = await officer().post<Project>('/projects', {
      leadId: lead.id,
      leadVersion: lead.version,
      name: 'Seats plant',
    });

    expect(answer).toSucceed(201);
    expect(answer.body).toMatchObject({
      name: 'Seats plant',
      stage: 'lead',
      enterprise: lead.enterprise,
      lead: { id: lead.id },
      owner: lead.owner,
      node: { code: 'AUTO-M0806' },
      totalInvestment: '5000000.00',
      fairCompetition: null,
      overdue: false,
    });
    const after = (await officer().get<Lead>(`/leads/${lead.id}`)).body;
    expect(after).toMatchObject({ stage: 'converted', projectId: answer.body.id });
  });

  it.each(['new', 'contacted', 'dropped'] as const)('does not come of a lead that is %s', async (stage) => {
    const lead = await given.lead({ stage });
    const before = await zone().database.checksum('lead', lead.id);
    const answer = await officer().post('/projects', {
      leadId: lead.id,
      leadVersion: lead.version,
      name: 'Too early',
    });

    expect(answer).toBeProblem(409, 'lead.cannot-move');
    expect(await zone().database.checksum('lead', lead.id)).toBe(before);
  });

  it('does not come of a lead twice', async () => {
    const project = await given.project();
    const lead = (await officer().get<Lead>(`/leads/${project.lead.id}`)).body;
    const answer = await officer().post('/projects', {
      leadId: lead.id,
      leadVersion: lead.version,
      name: 'Again',
    });

    expect(answer).toBeProblem(409, 'lead.cannot-move');
  });

  it('shows its stages, its history with proofs, and where it may go', async () => {
    const project = await given.project();
    const moved = await moveTo(project, 'screening', { evidence: '尽调报告 3 号' });
    const detail = await stored(project);

    expect(moved).toSucceed();
    expect(detail.stages.filter(({ position }) => position !== null).map(({ code }) => code)).toEqual([
      ...PROJECT_STAGES,
    ]);
    expect(detail.history.map(({ stage, evidence }) => [stage, evidence])).toEqual([
      ['lead', null],
      ['screening', '尽调报告 3 号'],
    ]);
    expect(detail.nextStages).toEqual(nextProjectStages('screening'));
    expect(detail.stages.filter(({ needsReview }) => needsReview).map(({ code }) => code)).toEqual(
      PROJECT_STAGES.slice(PROJECT_STAGES.indexOf('contract_signed')),
    );
  });
});

describe('a move', () => {
  it('to the next stage needs a proof', async () => {
    const project = await given.project();

    expect(await moveTo(project, 'screening')).toBeProblem(422, 'project.evidence-required');
    expect(await moveTo(project, 'screening', { evidence: '' })).toBeProblem(400, 'input.invalid');
    expect(await stored(project)).toMatchObject({ stage: 'lead', version: project.version });
    expect(await moveTo(project, 'screening', { evidence: 'Report' })).toSucceed();
  });

  it.each([
    ['over a stage', 'contacted'],
    ['aside', 'on_hold'],
    ['to its end', 'terminated'],
  ])('%s needs a reason', async (_, to) => {
    const project = await given.project();

    expect(await moveTo(project, to, { evidence: 'Report' })).toBeProblem(422, 'project.reason-required');
    expect(await moveTo(project, to, { evidence: 'Report', reason: 'As agreed' })).toSucceed();
  });

  it('back needs a reason and no proof', async () => {
    const project = await given.project({ stage: 'contacted' });

    expect(await moveTo(project, 'screening', { evidence: 'Report' })).toBeProblem(
      422,
      'project.reason-required',
    );
    expect(await moveTo(project, 'screening', { reason: 'Answers were missing' })).toSucceed();
  });

  it.each(['terminated', 'transferred'] as const)('from %s leads nowhere', async (end) => {
    const project = await move(await given.project(), end, officer());
    for (const to of ALL_PROJECT_STAGES) {
      const answer = await moveTo(project, to, { evidence: 'Report', reason: 'Again' });
      expect(answer).toBeProblem(409, 'project.cannot-move');
      expect((answer.body as unknown as Problem).params).toEqual({ from: end, to });
    }
  });

  it('to the stage it is in is refused', async () => {
    const project = await given.project();

    expect(await moveTo(project, 'lead', { evidence: 'Report', reason: 'Again' })).toBeProblem(
      409,
      'project.cannot-move',
    );
  });

  it('from on hold resumes where people say, with a reason', async () => {
    const project = await move(await given.project({ stage: 'negotiating' }), 'on_hold', officer());

    expect(await moveTo(project, 'negotiating', { evidence: 'Letter' })).toBeProblem(
      422,
      'project.reason-required',
    );
    const resumed = await moveTo(project, 'negotiating', { evidence: 'Letter', reason: 'Funding is back' });
    expect(resumed.body).toMatchObject({ stage: 'negotiating' });
  });

  it('to a stage that does not exist is refused', async () => {
    expect(await moveTo(await given.project(), 'sold', { evidence: 'x y', reason: 'x y' })).toBeProblem(
      400,
      'input.invalid',
    );
  });

  it('counts the days of the stage from now', async () => {
    const project = await given.project();
    await zone().database.rows(
      `update project set stage_entered_at = now() - interval '30 days' where id = $1`,
      [project.id],
    );
    const { body } = await moveTo(project, 'screening', { evidence: 'Report' });
    const stage = (await stored(project)).stages.find(({ code }) => code === 'screening')!;

    if (stage.maxDays === null) expect(body.dueOn).toBeNull();
    else expect(body.dueOn).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(Math.abs(Date.parse(body.stageEnteredAt) - Date.now())).toBeLessThan(60_000);
  });
});

describe('a binding agreement', () => {
  const BINDING = PROJECT_STAGES.slice(PROJECT_STAGES.indexOf('contract_signed'));
  const NOT_YET = PROJECT_STAGES.slice(1, PROJECT_STAGES.indexOf('contract_signed'));

  it.each(BINDING)('is not reached without a passed review: %s', async (to) => {
    const project = await given.project();
    const before = await zone().database.checksum('project', project.id);

    expect(await moveTo(project, to, { evidence: 'Contract', reason: 'Urgent' })).toBeProblem(
      409,
      'project.needs-fair-competition-review',
    );
    expect(await zone().database.checksum('project', project.id)).toBe(before);
  });

  it.each(NOT_YET)('is not %s, which needs no review', async (to) => {
    expect(await moveTo(await given.project(), to, { evidence: 'Paper', reason: 'Urgent' })).toSucceed();
  });

  it('is not reached with a failed review, nor around the corner of on hold', async () => {
    const failed = await review(await given.project(), manager(), 'failed');
    expect(await moveTo(failed, 'contract_signed', { evidence: 'Contract', reason: 'Urgent' })).toBeProblem(
      409,
      'project.needs-fair-competition-review',
    );

    const held = await move(await given.project(), 'on_hold', officer());
    expect(await moveTo(held, 'operational', { evidence: 'Contract', reason: 'Urgent' })).toBeProblem(
      409,
      'project.needs-fair-competition-review',
    );
  });

  it('is reached after a passed one, which names its reviewer and cannot be taken back then', async () => {
    const passed = await review(await given.project({ stage: 'framework_signed' }), manager());
    expect(passed.fairCompetition).toMatchObject({ result: 'passed', reviewedOn: '2026-03-01' });
    expect(passed.fairCompetition!.reviewer.id).toBe((await manager().get<{ id: string }>('/me')).body.id);

    const signed = await move(passed, 'contract_signed', officer());
    const back = await manager().post(`/projects/${signed.id}/fair-competition-reviews`, {
      result: 'failed',
      opinion: 'Second thoughts',
      reviewedOn: '2026-03-02',
      version: signed.version,
    });
    expect(back).toBeProblem(409, 'project.review-settled');
  });

  it('is reviewed by a manager, never by the officer himself', async () => {
    const project = await given.project();
    const body = { result: 'passed', opinion: 'Fine', reviewedOn: '2026-03-01', version: project.version };

    expect(await officer().post(`/projects/${project.id}/fair-competition-reviews`, body)).toBeProblem(
      403,
      'access.denied',
    );
    expect(await as.leader().post(`/projects/${project.id}/fair-competition-reviews`, body)).toBeProblem(
      403,
      'access.denied',
    );
    expect((await stored(project)).fairCompetition).toBeNull();
  });

  it.each(['2026-02-30', 'yesterday', '2026-03-01T00:00:00Z', ''])(
    'is not reviewed on %j',
    async (reviewedOn) => {
      const project = await given.project();
      const body = { result: 'passed', opinion: 'Fine', reviewedOn, version: project.version };

      expect(await manager().post(`/projects/${project.id}/fair-competition-reviews`, body)).toBeProblem(
        400,
        'input.invalid',
      );
    },
  );
});

describe('the whole way', () => {
  it('from first contact to full capacity is walked step by step', async () => {
    let project = await given.project({ name: 'The whole way' });
    for (const to of PROJECT_STAGES.slice(1)) {
      if (to === 'contract_signed') project = await review(project, manager());
      const answer = await moveTo(project, to, { evidence: `Paper of ${to}` });
      expect(answer).toSucceed();
      project = answer.body;
    }
    const { history } = await stored(project);

    expect(history.map(({ stage }) => stage)).toEqual([...PROJECT_STAGES]);
    const times = history.map(({ enteredAt }) => enteredAt);
    expect(times).toEqual([...times].sort());
  });
});

describe('the list of projects', () => {
  it('can be narrowed to open, overdue, a stage and words', async () => {
    const where = { department: 'Listing' };
    const [early, ended] = [
      await given.project({ ...where, name: 'Early one' }),
      await move(await given.project({ ...where, name: 'Ended one' }), 'terminated', as.officer(where)),
    ];
    const list = async (query: string) =>
      (await as.officer(where).get<Page<Project>>(`/projects?${query}`)).body.items.map(({ id }) => id);

    expect(await list('open=true')).toEqual([early.id]);
    expect(await list('stage=terminated')).toEqual([ended.id]);
    expect(await list('q=Ended')).toEqual([ended.id]);
    expect(await list('overdue=true')).toEqual([]);
    await zone().database.rows(
      `update project set stage_entered_at = now() - interval '400 days' where id = $1`,
      [early.id],
    );
    expect(await list('overdue=true')).toEqual([early.id]);
    expect((await as.officer(where).get<Project>(`/projects/${early.id}`)).body.overdue).toBe(true);
  });

  it('is overdue from the day after the last one its stage allows, on the calendar of the zone', async () => {
    const { database } = zone();
    const { id } = await given.project({ name: 'On the edge' });
    const [{ days }] = (await database.rows<{ days: number }>(
      `select max_days as days from project_stage where code = 'lead'`,
    )) as [{ days: number }];
    /** Entered so many days ago, one minute before the day of the zone ended; answers once a day has not changed. */
    const enteredAgo = async (ago: number): Promise<Project> => {
      const today = async () =>
        (
          await database.rows<{ day: string }>(
            `select (now() at time zone 'Asia/Shanghai')::date::text as day`,
          )
        )[0]!.day;
      const day = await today();
      await database.rows(
        `update project set stage_entered_at = ($1::date - $2::int + time '23:59') at time zone 'Asia/Shanghai'
         where id = $3`,
        [day, ago, id],
      );
      const { body } = await officer().get<Project>(`/projects/${id}`);
      return (await today()) === day ? body : enteredAgo(ago);
    };

    expect((await enteredAgo(days)).overdue).toBe(false);
    expect((await enteredAgo(days + 1)).overdue).toBe(true);
  });

  it.each(PROJECT_SIDE_STAGES)('has no day it is due while %s', async (to) => {
    expect((await move(await given.project(), to, officer())).overdue).toBe(false);
  });
});

export type { ProjectStage };
