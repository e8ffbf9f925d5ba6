import { beforeAll, describe, expect, it } from '@jest/globals';

import { as, aVisit, given, type Lead, type Page, type Project, type Visit, zone } from '../support';

const A = { department: 'Riverside' };
const B = { department: 'Hillside' };

interface NodeWork {
  nodeCode: string;
  total: number;
}

const UNKNOWN = '7b0d6a4c-0000-4000-8000-000000000001';

describe('the records of another department', () => {
  let lead: Lead;
  let visit: Visit;
  let project: Project;

  beforeAll(async () => {
    lead = await given.lead({ ...A, title: 'CANARY lead', outline: 'CANARY outline' });
    visit = await given.visit({ ...A, leadId: lead.id, summary: 'CANARY visit' });
    project = await given.project({ ...A, name: 'CANARY project', title: 'CANARY converted' });
  });

  type Attempt = [
    what: string,
    table: string,
    record: () => { id: string },
    send: (id: string) => Promise<unknown>,
  ];
  const officer = () => as.officer(B);
  const manager = () => as.manager(B);
  const ATTEMPTS: Attempt[] = [
    ['reading a lead', 'lead', () => lead, (id) => officer().get(`/leads/${id}`)],
    [
      'changing a lead',
      'lead',
      () => lead,
      (id) => officer().patch(`/leads/${id}`, { title: 'Mine' }, { version: 1 }),
    ],
    [
      'moving a lead',
      'lead',
      () => lead,
      (id) => officer().post(`/leads/${id}/moves`, { to: 'contacted', version: 1 }),
    ],
    [
      'making a project of a lead',
      'lead',
      () => lead,
      (id) => officer().post('/projects', { leadId: id, leadVersion: 1, name: 'Mine' }),
    ],
    ['a visit on a lead', 'lead', () => lead, (id) => officer().post('/visits', aVisit({ leadId: id }))],
    ['reading a visit', 'visit', () => visit, (id) => officer().get(`/visits/${id}`)],
    [
      'changing a visit',
      'visit',
      () => visit,
      (id) => officer().patch(`/visits/${id}`, { summary: 'Mine' }, { version: 1 }),
    ],
    [
      'changing a visit as a manager',
      'visit',
      () => visit,
      (id) => manager().patch(`/visits/${id}`, { summary: 'Mine' }, { version: 1 }),
    ],
    ['reading a project', 'project', () => project, (id) => officer().get(`/projects/${id}`)],
    [
      'changing a project',
      'project',
      () => project,
      (id) => officer().patch(`/projects/${id}`, { name: 'Mine' }, { version: 1 }),
    ],
    [
      'moving a project',
      'project',
      () => project,
      (id) => officer().post(`/projects/${id}/moves`, { to: 'screening', version: 1, evidence: 'paper' }),
    ],
    [
      'reviewing a project',
      'project',
      () => project,
      (id) =>
        manager().post(`/projects/${id}/fair-competition-reviews`, {
          result: 'passed',
          opinion: 'fine',
          reviewedOn: '2026-03-01',
          version: 1,
        }),
    ],
    [
      'a visit on a project',
      'project',
      () => project,
      (id) => officer().post('/visits', aVisit({ projectId: id })),
    ],
  ];

  it.each(ATTEMPTS)(
    '%s: is answered like one that does not exist, and the row stays',
    async (_, table, record, send) => {
      const { database } = zone();
      const before = await database.checksum(table, record().id);
      const [answer, unknown] = [await send(record().id), await send(UNKNOWN)] as {
        status: number;
        body: object;
      }[];

      expect(answer).toBeProblem(404, 'record.not-found');
      expect({ ...answer!.body, traceId: '' }).toEqual({ ...unknown!.body, traceId: '' });
      expect(await database.checksum(table, record().id)).toBe(before);
      expect(before).not.toBe('no such row');
    },
  );

  it('leave no row behind when a write was refused', async () => {
    const { database } = zone();
    const tables = ['visit', 'project', 'project_stage_entry', 'outbox', 'idempotency_key'];
    const before = await database.checksums(tables);
    await officer().post('/visits', aVisit({ leadId: lead.id }));
    await officer().post('/projects', { leadId: lead.id, leadVersion: lead.version, name: 'Mine' });

    expect(await database.checksums(tables)).toEqual(before);
  });

  it.each(['/leads', '/visits', '/projects', '/notices'])('are in no list: %s', async (path) => {
    const own = { ...B, title: 'Own' };
    await given.visit({ ...B, leadId: (await given.lead(own)).id, summary: 'Own' });
    for (const query of [
      '',
      '?q=CANARY',
      '?limit=200&count=exact',
      `?owner=${lead.owner!.id}`,
      '?sort=createdAt',
    ]) {
      const { body, status } = await as.officer(B).get<Page<object>>(`${path}${query}`);
      expect(JSON.stringify(body)).not.toContain('CANARY');
      if (status === 200 && query.includes('CANARY')) expect(body.count?.value ?? 0).toBe(0);
    }
  });

  it('are not counted at the nodes of a chain', async () => {
    const counts = async (kind: 'leads' | 'projects', where: typeof A) =>
      (await as.officer(where).get<{ items: NodeWork[] }>(`/${kind}/by-node?chain=AUTO`)).body.items;
    const before = { leads: await counts('leads', B), projects: await counts('projects', B) };
    await given.project({ ...A, nodeCode: 'AUTO-M0806' });

    for (const kind of ['leads', 'projects'] as const) {
      expect(
        (await counts(kind, A)).find(({ nodeCode }) => nodeCode === 'AUTO-M0806')?.total,
      ).toBeGreaterThan(0);
      expect(await counts(kind, B)).toEqual(before[kind]);
    }
  });

  it('are not told by what hangs on a firm both may see', async () => {
    const { enterprise } = lead;
    for (const path of [
      `/enterprises/${enterprise.id}`,
      `/leads?enterpriseId=${enterprise.id}`,
      `/visits?enterpriseId=${enterprise.id}`,
      `/visits?leadId=${lead.id}`,
      `/projects?enterpriseId=${project.enterprise.id}`,
    ]) {
      const answer = await as.officer(B).get(path);
      expect(answer).toSucceed();
      expect(JSON.stringify(answer.body)).not.toContain('CANARY');
    }
  });

  it('are open to those who lead both departments', async () => {
    const { department } = await given.department('Zone').then(() => ({ department: 'Zone' }));
    for (const client of [as.manager({ department }), as.officer({ department }), as.leader()]) {
      expect(await client.get(`/leads/${lead.id}`)).toSucceed(200);
      expect(await client.get(`/visits/${visit.id}`)).toSucceed(200);
      expect(await client.get(`/projects/${project.id}`)).toSucceed(200);
    }
  });
});

describe('ids inside a body', () => {
  it.each([
    ['a firm', '/leads', (id: string) => ({ title: 'x y', source: 'event', enterpriseId: id })],
    ['a firm of a visit', '/visits', (id: string) => aVisit({ enterpriseId: id })],
    ['a lead of a visit', '/visits', (id: string) => aVisit({ leadId: id })],
    ['a project of a visit', '/visits', (id: string) => aVisit({ projectId: id })],
    ['a lead of a project', '/projects', (id: string) => ({ leadId: id, leadVersion: 1, name: 'x y' })],
  ])('that name nothing are 404: %s', async (_, path, body) => {
    expect(await as.officer(A).post(path, body(UNKNOWN))).toBeProblem(404, 'record.not-found');
  });

  it('of an anchor or a node that is not there are 404', async () => {
    const enterpriseId = (await given.enterprise()).id;
    const body = { title: 'x y', source: 'event', enterpriseId };

    expect(await as.officer(A).post('/leads', { ...body, anchorId: UNKNOWN })).toBeProblem(
      404,
      'record.not-found',
    );
    expect(await as.officer(A).post('/leads', { ...body, nodeCode: 'NO-SUCH' })).toBeProblem(
      404,
      'record.not-found',
    );
  });

  it('cannot hand a lead to somebody out of reach, and the row stays', async () => {
    const lead = await given.lead(A);
    const stranger = await given.user(['officer'], B);
    const before = await zone().database.checksum('lead', lead.id);
    const hand = (ownerId: string) =>
      as.officer(A).patch(`/leads/${lead.id}`, { ownerId }, { version: lead.version });

    expect(await hand(stranger.id)).toBeProblem(422, 'lead.owner-out-of-reach');
    expect(await hand(UNKNOWN)).toBeProblem(404, 'record.not-found');
    expect(await zone().database.checksum('lead', lead.id)).toBe(before);
  });

  it('cannot hand a lead to somebody without a business role', async () => {
    const lead = await given.lead(A);
    const auditor = await given.user(['auditor'], A);
    const answer = await as
      .officer(A)
      .patch(`/leads/${lead.id}`, { ownerId: auditor.id }, { version: lead.version });

    expect(answer.status).toBeGreaterThanOrEqual(400);
  });
});

describe('somebody who left', () => {
  it('is handed nothing', async () => {
    const lead = await given.lead(A);
    const gone = await given.user(['officer'], { ...A, called: 'Gone' });
    await zone().database.rows('update "user" set disabled_at = now() where id = $1', [gone.id]);

    expect(
      await as.officer(A).patch(`/leads/${lead.id}`, { ownerId: gone.id }, { version: lead.version }),
    ).toBeProblem(404, 'record.not-found');
  });
});

describe('a visit', () => {
  it('belongs to the firm of its lead, and is refused when the body says another', async () => {
    const [lead, other] = [await given.lead(A), await given.enterprise()];
    const visit = await given.visit({ ...A, leadId: lead.id });
    expect(visit.enterprise.id).toBe(lead.enterprise.id);

    const before = await zone().database.count('visit');
    const both = aVisit({ leadId: lead.id, enterpriseId: other.id });
    expect(await as.officer(A).post('/visits', both)).toBeProblem(422, 'visit.subjects-disagree');
    const project = await given.project(A);
    const mixed = aVisit({ projectId: project.id, leadId: lead.id });
    expect(await as.officer(A).post('/visits', mixed)).toBeProblem(422, 'visit.subjects-disagree');
    expect(await zone().database.count('visit')).toBe(before);
  });

  it('is changed by its author or a manager, not by a colleague', async () => {
    const visit = await given.visit({ ...A, called: 'Author' });
    const change = (summary: string) => ({ summary });
    const before = await zone().database.checksum('visit', visit.id);

    const colleague = await as
      .officer({ ...A, called: 'Colleague' })
      .patch(`/visits/${visit.id}`, change('x'), { version: visit.version });
    expect(colleague).toBeProblem(403, 'visit.not-the-author');
    expect(await zone().database.checksum('visit', visit.id)).toBe(before);
    expect(
      await as.manager(A).patch(`/visits/${visit.id}`, change('By the manager'), { version: visit.version }),
    ).toSucceed(200);
  });
});

describe('a liaison', () => {
  it('sees what he himself brought in, wherever it goes, and nothing else', async () => {
    const liaison = as.liaison({ department: 'City bureau' });
    const enterpriseId = (await given.enterprise()).id;
    const mine = await given.lead({ by: liaison, enterpriseId, title: 'Brought in' });
    await given.lead({ department: 'City bureau', title: 'Of a colleague' });

    const { body } = await liaison.get<Page<Lead>>('/leads');
    expect(body.items.map(({ id }) => id)).toEqual([mine.id]);

    const owner = await given.user(['officer'], A);
    const { body: moved } = await as
      // Not seen before: whose tree a person sees is remembered for two seconds.
      .officer({ department: 'Zone', called: 'Newcomer' })
      .patch<Lead>(`/leads/${mine.id}`, { ownerId: owner.id }, { version: mine.version });
    expect(moved.department.name).toBe('Riverside');
    expect(await liaison.get(`/leads/${mine.id}`)).toSucceed(200);
    expect(
      await liaison.patch(`/leads/${mine.id}`, { title: 'Mine' }, { version: moved.version }),
    ).toBeProblem(403, 'access.denied');
  });
});

describe('a hand-over', () => {
  it('takes effect at once: the new department sees the lead, the old one no more', async () => {
    const lead = await given.lead({ ...A, called: 'Giver' });
    const taker = await given.user(['officer'], B);
    const { body } = await as
      .officer({ department: 'Zone' })
      .patch<Lead>(`/leads/${lead.id}`, { ownerId: taker.id }, { version: lead.version });

    expect(body.department.name).toBe('Hillside');
    expect(await as.officer(B).get(`/leads/${lead.id}`)).toSucceed(200);
    expect(await as.officer({ ...A, called: 'Another' }).get(`/leads/${lead.id}`)).toBeProblem(
      404,
      'record.not-found',
    );
  });

  it('takes the visits along: who works on the lead reads what was said', async () => {
    const lead = await given.lead(A);
    const visit = await given.visit({ ...A, leadId: lead.id });
    const taker = await given.user(['officer'], B);
    const { version } = (await as.officer(A).get<Lead>(`/leads/${lead.id}`)).body;
    await as.officer({ department: 'Zone' }).patch(`/leads/${lead.id}`, { ownerId: taker.id }, { version });

    expect(await as.officer(B).get(`/visits/${visit.id}`)).toSucceed(200);
    expect((await as.officer(B).get<Page<Visit>>(`/visits?leadId=${lead.id}`)).body.items).toHaveLength(1);
  });

  it('leaves the visits with those who made them, but names them neither lead nor project', async () => {
    const project = await given.project(A);
    const visit = await given.visit({ ...A, projectId: project.id });
    const to = await given.department(B.department);
    for (const table of ['lead', 'project']) {
      await zone().database.rows(
        `update ${table} set department_id = $1, reporter_id = owner_id where id = $2`,
        [to, table === 'lead' ? project.lead.id : project.id],
      );
    }
    const colleague = as.officer({ ...A, called: 'Reads on' });

    expect(await colleague.get(`/leads/${project.lead.id}`)).toBeProblem(404, 'record.not-found');
    expect((await colleague.get<Visit>(`/visits/${visit.id}`)).body).toMatchObject({
      ...{ id: visit.id, lead: null, project: null },
      enterprise: { id: project.enterprise.id },
    });
  });
});
