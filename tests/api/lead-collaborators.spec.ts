import { beforeAll, describe, expect, it } from '@jest/globals';

import {
  as,
  aVisit,
  type CollaboratorList,
  eventually,
  given,
  type Lead,
  type LeadDetail,
  type Notice,
  type Page,
  type Project,
  type TimelineEntry,
  type Visit,
} from '../support';

const owner = () => as.officer();
const HELPER = { department: 'Hillside', called: 'Helper' };
const helper = () => as.officer(HELPER);
const stranger = () => as.officer({ department: 'Hillside', called: 'Stranger' });
const set = (id: string, version: number, userIds: string[], by = owner()) =>
  by.put<CollaboratorList>(`/leads/${id}/collaborators`, { userIds }, { version });
const ids = async (path: string, by = helper()) =>
  (await by.get<Page<{ id: string }>>(path)).body.items.map(({ id }) => id);
const read = async (id: string) => (await as.leader().get<LeadDetail>(`/leads/${id}`)).body;

/** A lead on which somebody of another department works along. */
async function shared(values: Record<string, unknown> = {}): Promise<LeadDetail> {
  const lead = await given.lead(values);
  const { id } = await given.user(['officer'], HELPER);
  expect(await set(lead.id, lead.version, [id])).toSucceed(200);
  return read(lead.id);
}

describe('a collaborator', () => {
  let lead: LeadDetail;
  let visit: Visit;
  let aside: Visit;
  let open: Project;
  let confidential: Project;
  let kept: Visit;

  beforeAll(async () => {
    lead = await shared({ title: 'Worked on together' });
    const enterpriseId = lead.enterprise.id;
    visit = await given.visit({ leadId: lead.id, summary: 'Of the lead' });
    aside = await given.visit({ enterpriseId, summary: 'Of the firm alone' });
    open = await given.project({ enterpriseId, name: 'Open project' });
    confidential = await given.project({ enterpriseId, name: 'True name of it' });
    const { body } = await owner().patch<Project>(
      `/projects/${confidential.id}`,
      { codeName: '蓝鲸' },
      { version: confidential.version },
    );
    confidential = body;
    kept = await given.visit({ projectId: confidential.id, summary: 'Behind the code name' });
  });

  it('finds the lead where he finds his own, and in a list of what he works on with others', async () => {
    expect(await ids('/leads?scope=shared')).toEqual([lead.id]);
    expect(await ids('/leads?limit=200')).toContain(lead.id);
    expect(await ids('/leads?scope=mine')).not.toContain(lead.id);
    expect(await ids('/leads?scope=shared', stranger())).toEqual([]);
  });

  it('sees all visits of the firm, whoever made them and whatever for', async () => {
    const seen = await ids(`/visits?enterpriseId=${lead.enterprise.id}`);

    expect(seen).toEqual(expect.arrayContaining([visit.id, aside.id]));
    expect(await helper().get(`/visits/${aside.id}`)).toSucceed(200);
    expect(await stranger().get(`/visits/${aside.id}`)).toBeProblem(404, 'record.not-found');
  });

  it('sees the projects of the firm, except one under a code name and what was said for it', async () => {
    expect(await ids(`/projects?enterpriseId=${lead.enterprise.id}`)).toEqual([open.id]);
    for (const path of [`/projects/${confidential.id}`, `/visits/${kept.id}`])
      expect(await helper().get(path)).toBeProblem(404, 'record.not-found');
    expect(await ids(`/visits?enterpriseId=${lead.enterprise.id}`)).not.toContain(kept.id);
    expect(
      await helper().patch(`/projects/${confidential.id}`, { name: 'Mine' }, { version: 2 }),
    ).toBeProblem(404, 'record.not-found');
    expect((await owner().get<Project>(`/projects/${confidential.id}`)).body.codeName).toBe('蓝鲸');
  });

  it('is told the code name of a confidential project, and nowhere its name', async () => {
    const { id } = confidential;
    const timeline = `/timeline?recordKind=enterprise&recordId=${lead.enterprise.id}`;
    expect((await helper().get(`/projects/${id}/name`)).body).toEqual({ id, name: '蓝鲸', open: false });
    expect((await owner().get(`/projects/${id}/name`)).body).toEqual({
      ...{ id, name: 'True name of it', open: true },
    });
    expect(await stranger().get(`/projects/${id}/name`)).toBeProblem(404, 'record.not-found');
    const { items } = (await helper().get<Page<TimelineEntry>>(timeline)).body;
    expect(items.filter(({ act }) => act === 'confidential')).toMatchObject([
      { kind: 'project', text: '蓝鲸', actor: null, params: {} },
    ]);

    const firm = lead.enterprise.id;
    const answers = [
      ...[timeline, `${timeline}&kind=project`],
      ...[`/leads/${lead.id}`, `/enterprises/${firm}`, `/visits?enterpriseId=${firm}`, '/projects?limit=200'],
      ...[`/projects/${id}/name`, '/search?q=True%20name', '/projects?q=True%20name', '/notices?limit=200'],
      ...['/tasks?limit=200', '/projects/groups?group=stage'],
    ];
    for (const path of answers) {
      const { status, body } = await helper().get(path);
      expect([path, status]).toEqual([path, 200]);
      expect([path, JSON.stringify(body)]).not.toEqual([path, expect.stringContaining('True name of it')]);
    }
  });

  it('sees it once it is no longer confidential', async () => {
    const project = await given.project({ enterpriseId: (await shared()).enterprise.id, name: 'Soon open' });
    const name = async (codeName: string | null, version: number) =>
      (await owner().patch<Project>(`/projects/${project.id}`, { codeName }, { version })).body.version;
    const version = await name('灰隼', project.version);
    expect(await helper().get(`/projects/${project.id}`)).toBeProblem(404, 'record.not-found');
    await name(null, version);

    expect(await helper().get(`/projects/${project.id}`)).toSucceed(200);
  });

  it('logs visits, which the owner sees and hears of', async () => {
    const { body } = await helper().post<Visit>(
      '/visits',
      aVisit({ leadId: lead.id, summary: 'By the helper' }),
    );

    expect(await ids(`/visits?leadId=${lead.id}`, owner())).toContain(body.id);
    const told = await eventually(
      async () => (await owner().get<Page<Notice>>('/notices?limit=200')).body.items,
      (items) => items.some(({ recordId }) => recordId === body.id),
    );
    expect(told.find(({ recordId }) => recordId === body.id)?.kind).toBe('visit.recorded');
  });

  it('works on the lead, and does not give it away', async () => {
    const { version } = await read(lead.id);
    const { body } = await helper().patch<Lead>(
      `/leads/${lead.id}`,
      { outline: 'By the helper' },
      { version },
    );
    expect(body.outline).toBe('By the helper');
    const me = await given.user(['officer'], HELPER);

    expect(
      await helper().patch(`/leads/${lead.id}`, { ownerId: me.id }, { version: body.version }),
    ).toBeProblem(403, 'lead.not-yours');
    expect(await set(lead.id, body.version, [], helper())).toBeProblem(403, 'lead.not-yours');
    expect(
      await helper().post(`/leads/${lead.id}/releases`, { reason: '退回', version: body.version }),
    ).toBeProblem(403, 'lead.not-yours');
  });

  it('hears that he was asked to help', async () => {
    const { body } = await helper().get<Page<Notice>>('/notices?limit=200');

    expect(body.items).toContainEqual(
      expect.objectContaining({ kind: 'lead.shared', recordId: lead.id, params: { title: lead.title } }),
    );
  });
});

describe('who works along', () => {
  it('is said as a whole, on the version one saw, and ends at once', async () => {
    const lead = await shared();
    expect(await set(lead.id, lead.version - 1, [])).toBeProblem(409, 'record.stale');
    expect(await helper().get(`/leads/${lead.id}`)).toSucceed(200);
    expect(await set(lead.id, lead.version, [])).toSucceed(200);

    expect(await helper().get(`/leads/${lead.id}`)).toBeProblem(404, 'record.not-found');
  });

  it('is of people who may see leads at all', async () => {
    const lead = await given.lead();
    const auditor = await given.user(['auditor']);

    expect(await set(lead.id, lead.version, [auditor.id])).toBeProblem(422, 'lead.owner-out-of-reach');
    expect((await owner().get<CollaboratorList>(`/leads/${lead.id}/collaborators`)).body.items).toEqual([]);
  });

  it('is not told to those who do not see the lead', async () => {
    const lead = await shared();

    expect(await stranger().get(`/leads/${lead.id}/collaborators`)).toBeProblem(404, 'record.not-found');
  });

  it('may be a liaison, who then sees what he did not report', async () => {
    const where = { department: 'Hillside', called: 'Liaison who helps' };
    const lead = await given.lead();
    const { id } = await given.user(['liaison'], where);
    await set(lead.id, lead.version, [id]);

    expect(await as.liaison(where).get(`/leads/${lead.id}`)).toSucceed(200);
  });
});
