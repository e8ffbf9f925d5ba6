import { beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';

import { as, given, type Lead, type LeadDetail, type Project, type ShareList, zone } from '../support';

const officer = () => as.officer();
const read = async (id: string) => (await officer().get<ShareList>(`/leads/${id}/shares`)).body;
const set = (lead: Pick<Lead, 'id' | 'version'>, items: object[], by = officer()) =>
  by.put<ShareList>(`/leads/${lead.id}/shares`, { items }, { version: lead.version });

let here: string;
let there: string;
beforeAll(async () => {
  here = await given.department('Riverside');
  there = await given.department('Hillside');
});
const parts = (...percents: string[]) =>
  percents.map((percent, at) => ({ role: 'support', departmentId: at % 2 ? there : here, percent }));
const inRoles = (...percents: string[]) => {
  const roles = ['reporter', 'negotiator', 'landing_unit', 'support'];
  return parts(...percents).map(({ departmentId, percent }, at) => ({
    role: roles[at],
    departmentId,
    percent,
  }));
};

describe('the credit of a lead', () => {
  it('is all the reporter’s until somebody divides it', async () => {
    const lead = await given.lead();
    const { items, divided, editable } = await read(lead.id);

    expect(items).toEqual([
      expect.objectContaining({ role: 'reporter', user: lead.reporter, percent: '100.00' }),
    ]);
    expect({ divided, editable }).toEqual({ divided: false, editable: true });
  });

  it('is divided to the last hundredth', async () => {
    const lead = await given.lead();
    const { body } = await set(lead, inRoles('33.33', '33.33', '33.33', '0.01'));

    expect(body.divided).toBe(true);
    expect(body.items.map(({ percent }) => percent)).toEqual(['33.33', '33.33', '33.33', '0.01']);
    expect(body.items.map(({ role }) => role)).toEqual(['reporter', 'negotiator', 'landing_unit', 'support']);
  });

  it.each([[['60', '39.99']], [['60', '40.01']], [['100', '100']], [['50']]])(
    'is refused when %j do not make a hundred',
    async (percents) => {
      const lead = await given.lead();

      expect(await set(lead, inRoles(...percents))).toBeProblem(400, 'input.invalid');
      expect((await read(lead.id)).divided).toBe(false);
    },
  );

  it.each(['0', '0.00', '-10', '100.01', '33.333', '1e2', 'half'])('has no part of %s', async (percent) => {
    const lead = await given.lead();

    expect(await set(lead, inRoles(percent, '50'))).toBeProblem(400, 'input.invalid');
  });

  it('names nobody twice in one role', async () => {
    const lead = await given.lead();
    const half = { role: 'support', departmentId: here, percent: '50' };

    expect(await set(lead, [half, half])).toBeProblem(400, 'input.invalid');
  });

  it('is divided by the owner or a manager of the department, on the version he saw', async () => {
    const lead = await given.lead({ called: 'Divides' });
    const items = inRoles('100');

    expect(await set(lead, items, as.officer({ called: 'Only a colleague' }))).toBeProblem(
      403,
      'lead.not-yours',
    );
    expect(await set({ ...lead, version: 0 }, items, as.manager())).toBeProblem(409, 'record.stale');
    expect(await set(lead, items, as.manager())).toSucceed(200);
    expect(await set(lead, items, as.manager())).toBeProblem(409, 'record.stale');
  });

  it('cannot become anything but a hundred in the database itself', async () => {
    const lead = await given.lead();
    await set(lead, inRoles('60', '40'));
    const client = new Client(zone().database.connections.app);
    await client.connect();
    try {
      const change = (text: string) => client.query(text, [lead.id]);
      for (const text of [
        `update lead_credit_share set percent = 50 where lead_id = $1 and role = 'reporter'`,
        `delete from lead_credit_share where lead_id = $1 and role = 'reporter'`,
      ])
        await expect(change(text)).rejects.toMatchObject({ constraint: 'lead_credit_share_whole' });
      await client.query('begin');
      await change(`update lead_credit_share set percent = 70 where lead_id = $1 and role = 'reporter'`);
      await change(`update lead_credit_share set percent = 30 where lead_id = $1 and role = 'negotiator'`);
      await client.query('commit');
    } finally {
      await client.end();
    }

    expect((await read(lead.id)).items.map(({ percent }) => percent)).toEqual(['70.00', '30.00']);
  });
});

describe('a lead that becomes a project', () => {
  it('stays readable, points at it, is pointed at, and keeps how its credit is divided', async () => {
    const lead = await given.lead({ stage: 'qualified', title: 'Becomes a project' });
    await set(lead, inRoles('60', '40'));
    const { version } = (await officer().get<LeadDetail>(`/leads/${lead.id}`)).body;
    const body = { leadId: lead.id, leadVersion: version, name: 'The project' };
    const { body: project } = await officer().post<Project>('/projects', body);

    expect((await officer().get<LeadDetail>(`/leads/${lead.id}`)).body).toMatchObject({
      ...{ title: 'Becomes a project', stage: 'converted', projectId: project.id, clock: null },
    });
    expect(project.lead.id).toBe(lead.id);
    expect((await read(project.lead.id)).items.map(({ percent }) => percent)).toEqual(['60.00', '40.00']);
  });

  it('has an owner: what lies in the pool becomes none', async () => {
    const lead = await given.lead({ toPool: true });
    const body = { leadId: lead.id, leadVersion: lead.version, name: 'Nobody’s project' };

    expect(await officer().post('/projects', body)).toBeProblem(409, 'lead.unclaimed');
  });
});
