import { randomUUID } from 'node:crypto';

import { describe, expect, it } from '@jest/globals';

import {
  anAnchor,
  aPurchase,
  as,
  type ApiClient,
  aVisit,
  given,
  type Lead,
  type Problem,
  zone,
} from '../support';

interface Case {
  name: string;
  table: string;
  make: () => Promise<{ id: string; version: number; path: string }>;
  change: object;
  client: () => ApiClient;
}

const CASES: Case[] = [
  {
    name: 'a lead',
    table: 'lead',
    make: async () => withPath('/leads', await given.lead()),
    change: { title: 'Changed by me' },
    client: as.officer,
  },
  {
    name: 'a visit',
    table: 'visit',
    make: async () => withPath('/visits', await given.visit()),
    change: { summary: 'Changed by me' },
    client: as.officer,
  },
  {
    name: 'a project',
    table: 'project',
    make: async () => withPath('/projects', await given.project()),
    change: { name: 'Changed by me' },
    client: as.officer,
  },
  {
    name: 'an enterprise',
    table: 'enterprise',
    make: async () => withPath('/enterprises', await given.enterprise()),
    change: { city: 'Changed by me' },
    client: as.officer,
  },
  {
    name: 'a target list',
    table: 'target_list',
    make: async () =>
      withPath(
        '/target-lists',
        (
          await as.officer().post<{ id: string; version: number }>('/target-lists', {
            ...{ chain: 'AUTO', name: 'A list', quotas: [], targets: [] },
          })
        ).body,
      ),
    change: { name: 'Changed by me' },
    client: as.officer,
  },
  {
    name: 'a signal',
    table: 'expansion_signal',
    make: async () => {
      const { id } = await given.enterprise();
      const signal = { kind: 'hiring', observedOn: '2026-03-01', note: 'Hires here', source: 'A notice' };
      const { body } = await as
        .officer()
        .post<{ id: string; version: number }>(`/enterprises/${id}/signals`, signal);
      return withPath('/signals', body);
    },
    change: { note: 'Changed by me' },
    client: as.officer,
  },
  {
    name: 'a purchase',
    table: 'purchase',
    make: async () => {
      const { id } = await anAnchor();
      const purchase = aPurchase(id, { part: `Part ${randomUUID()}` });
      const { body } = await as.manager().post<{ id: string; version: number }>('/purchases', purchase);
      return withPath('/purchases', body);
    },
    change: { source: 'Changed by me' },
    client: as.manager,
  },
  {
    name: 'a user',
    table: 'user',
    make: async () => {
      const { id } = await given.user(['officer'], { called: 'Changed' });
      const [row] = await zone().database.rows<{ version: number }>(
        'select version from "user" where id = $1',
        [id],
      );
      return withPath('/users', { id, version: row!.version });
    },
    change: { name: 'Changed by me' },
    client: as.sysadmin,
  },
];

function withPath<Made extends { id: string; version: number }>(path: string, made: Made) {
  return { id: made.id, version: made.version, path: `${path}/${made.id}` };
}

describe.each(CASES)('changing $name', ({ table, make, change, client }) => {
  it('without If-Match is refused with 428 and changes nothing', async () => {
    const { id, path } = await make();
    const before = await zone().database.checksum(table, id);

    expect(await client().patch(path, change)).toBeProblem(428, 'version.required');
    expect(await zone().database.checksum(table, id)).toBe(before);
  });

  it.each(['*', '1', '"x"', 'W/"1"', '"1", "2"', '"-1"', '""', '"9999999999"'])(
    'with If-Match %s is refused',
    async (value) => {
      const { id, path } = await make();
      const before = await zone().database.checksum(table, id);
      const answer = await client().patch(path, change, { headers: { 'if-match': value } });

      expect(answer).toBeProblem(400, 'input.invalid');
      expect(await zone().database.checksum(table, id)).toBe(before);
    },
  );

  it('from an old version is refused with 409, carries what is stored now, and changes nothing', async () => {
    const { id, path, version } = await make();
    const first = await client().patch<{ version: number }>(path, change, { version });
    expect(first).toSucceed(200);
    expect(first.body.version).toBe(version + 1);
    const before = await zone().database.checksum(table, id);

    const second = await client().patch<Problem>(path, change, { version });
    expect(second).toBeProblem(409, 'record.stale');
    expect(second.body.current).toMatchObject({ id, ...change, version: version + 1 });
    expect(await zone().database.checksum(table, id)).toBe(before);
  });

  it('from a version that is not there yet is refused too', async () => {
    const { path, version } = await make();

    expect(await client().patch(path, change, { version: version + 1 })).toBeProblem(409, 'record.stale');
  });
});

describe('two people saving the same lead', () => {
  it('one wins; the other is given both versions and can save again', async () => {
    const lead = await given.lead({ title: 'Before' });
    const [ann, ben] = [as.officer({ called: 'Ann' }), as.officer({ called: 'Ben' })];
    const { version } = lead;
    const answers = await Promise.all([
      ann.patch<Lead>(`/leads/${lead.id}`, { title: 'Of Ann' }, { version }),
      ben.patch<Lead>(`/leads/${lead.id}`, { title: 'Of Ben' }, { version }),
    ]);

    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const [winner, loser] =
      answers[0]!.status === 200 ? [answers[0]!, answers[1]!] : [answers[1]!, answers[0]!];
    const { current } = loser.body as unknown as Problem;
    expect(current).toMatchObject({ title: winner.body.title, version: version + 1 });

    const again = await ben.patch<Lead>(
      `/leads/${lead.id}`,
      { title: 'Merged' },
      { version: current!.version },
    );
    expect(again.body).toMatchObject({ title: 'Merged', version: version + 2 });
  });

  it('many at once make one chain of versions without a gap', async () => {
    const lead = await given.lead();
    const officer = as.officer();
    let version = lead.version;
    for (let round = 0; round < 5; round++) {
      const answers = await Promise.all(
        Array.from({ length: 6 }, (_, index) =>
          officer.patch<Lead>(`/leads/${lead.id}`, { title: `Round ${round} of ${index}` }, { version }),
        ),
      );
      const won = answers.filter(({ status }) => status === 200);
      expect(won).toHaveLength(1);
      expect(answers.filter(({ status }) => status === 409)).toHaveLength(5);
      expect(won[0]!.body.version).toBe(version + 1);
      version = won[0]!.body.version;
    }
    const [{ count }] = (await zone().database.rows<{ count: number }>(
      `select count(*)::int as count from audit where record_id = $1 and action = 'lead:updated'`,
      [lead.id],
    )) as [{ count: number }];
    expect(count).toBe(5);
  });
});

describe('a move from an old version', () => {
  it('of a lead is refused with what is stored now', async () => {
    const lead = await given.lead({ stage: 'contacted' });
    const answer = await as
      .officer()
      .post<Problem>(`/leads/${lead.id}/moves`, { to: 'qualified', version: lead.version - 1 });

    expect(answer).toBeProblem(409, 'record.stale');
    expect(answer.body.current).toMatchObject({ id: lead.id, stage: 'contacted', version: lead.version });
  });

  it('of a project is refused with what is stored now', async () => {
    const lead = await given.lead({ stage: 'qualified' });
    const body = { leadId: lead.id, leadVersion: lead.version, name: 'A plant' };
    const { body: project } = await as
      .officer()
      .post<{ id: string; stage: string; version: number }>('/projects', body);
    const moved = { to: 'screening', version: project.version - 1, evidence: 'paper' };
    const answer = await as.officer().post<Problem>(`/projects/${project.id}/moves`, moved);

    expect(answer).toBeProblem(409, 'record.stale');
    expect(answer.body.current).toMatchObject({
      id: project.id,
      stage: project.stage,
      version: project.version,
    });
  });

  it('does not make a second project of one lead', async () => {
    const lead = await given.lead({ stage: 'qualified' });
    const body = { leadId: lead.id, leadVersion: lead.version, name: 'A plant' };
    const answers = await Promise.all([
      as.officer().post('/projects', body),
      as.officer().post('/projects', body),
    ]);

    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
    expect(await zone().database.rows('select id from project where lead_id = $1', [lead.id])).toHaveLength(
      1,
    );
  });

  it('does not count a visit as a change of the lead', async () => {
    const lead = await given.lead();
    await as.officer().post('/visits', aVisit({ leadId: lead.id }));

    expect(
      await as.officer().patch(`/leads/${lead.id}`, { title: 'Still mine' }, { version: lead.version }),
    ).toSucceed(200);
  });
});
