import { describe, expect, it } from '@jest/globals';

import { as, aVisit, given, givenContact, type Page, type Task, type Visit, zone } from '../support';

const officer = () => as.officer();

async function listed(query: string): Promise<string[]> {
  return (await officer().get<Page<Visit>>(`/visits?limit=200&${query}`)).body.items.map(({ id }) => id);
}

describe('a visit of several firms', () => {
  it('stands on the page of each, with the lead it was about there', async () => {
    const [main, other] = [await given.lead(), await given.lead()];
    const third = await given.enterprise();
    const visit = await given.visit({
      leadId: main.id,
      firms: [{ leadId: other.id }, { enterpriseId: third.id }],
    });

    expect(visit.firms).toEqual([
      { enterprise: other.enterprise, lead: { id: other.id, title: other.title }, project: null },
      { enterprise: { id: third.id, name: third.name }, lead: null, project: null },
    ]);
    for (const query of [
      `leadId=${main.id}`,
      `leadId=${other.id}`,
      `enterpriseId=${main.enterprise.id}`,
      `enterpriseId=${other.enterprise.id}`,
      `enterpriseId=${third.id}`,
    ])
      expect(await listed(query)).toEqual([visit.id]);
    const told = (await officer().get<{ lastVisitAt: string }>(`/leads/${other.id}`)).body.lastVisitAt;
    expect(told).toBe(visit.startedAt);
  });

  it('names each firm once', async () => {
    const lead = await given.lead();
    const again = aVisit({ leadId: lead.id, firms: [{ enterpriseId: lead.enterprise.id }] });

    expect(await officer().post('/visits', again)).toBeProblem(422, 'visit.firm-twice');
  });

  it('is seen by whoever sees one of its leads, who is told of no other', async () => {
    const theirs = await given.lead({ department: 'Hillside' });
    const ours = await given.lead();
    const visit = await given.visit({ leadId: ours.id });
    const hillside = as.officer({ department: 'Hillside' });
    expect(await hillside.get(`/visits/${visit.id}`)).toBeProblem(404, 'record.not-found');

    await zone().database.rows(
      `insert into visit_firm (visit_id, enterprise_id, lead_id, place) values ($1, $2, $3, 0)`,
      [visit.id, theirs.enterprise.id, theirs.id],
    );
    const seen = (await hillside.get<Visit>(`/visits/${visit.id}`)).body;
    expect(seen.lead).toBeNull();
    const own = (await officer().get<Visit>(`/visits/${visit.id}`)).body;
    expect(own.firms[0]!.lead).toBeNull();
    expect(seen.firms[0]!.lead).toEqual({ id: theirs.id, title: theirs.title });
  });

  it('cannot name a lead the writer does not see', async () => {
    const theirs = await given.lead({ department: 'Hillside' });
    const enterpriseId = (await given.enterprise()).id;

    const answer = await officer().post('/visits', aVisit({ enterpriseId, firms: [{ leadId: theirs.id }] }));
    expect(answer).toBeProblem(404, 'record.not-found');
  });
});

describe('who and what a visit is about', () => {
  it('keeps people of both sides, topics, the level of the leader, nodes and chain leaders', async () => {
    const colleague = await given.user(['officer'], { called: 'Colleague' });
    const anchors = (await officer().get<{ items: { id: string; name: string }[] }>('/anchors')).body.items;
    const { id: anchorId } = anchors[0]!;
    const visit = await given.visit({
      people: [
        { side: 'ours', userId: colleague.id, post: '科长' },
        { side: 'ours', name: '李主任', post: '管委会副主任' },
        { side: 'theirs', name: '王总', post: '总经理' },
      ],
      topics: ['land', 'power'],
      leaderLevel: 'county',
      nodeCodes: ['AUTO-M0806'],
      anchorIds: [anchorId],
    });

    expect(visit.people).toEqual([
      { side: 'ours', userId: colleague.id, contactId: null, name: 'Colleague', post: '科长' },
      { side: 'ours', userId: null, contactId: null, name: '李主任', post: '管委会副主任' },
      { side: 'theirs', userId: null, contactId: null, name: '王总', post: '总经理' },
    ]);
    expect(visit).toMatchObject({
      topics: ['land', 'power'],
      leaderLevel: 'county',
      nodes: [{ code: 'AUTO-M0806' }],
      anchors: [{ id: anchorId }],
    });
    for (const query of [`person=${colleague.id}`, 'topic=power', 'node=AUTO-M0806', `anchorId=${anchorId}`])
      expect(await listed(query)).toContain(visit.id);
    expect(await listed('topic=talent')).not.toContain(visit.id);
  });

  it('is found by the days on which it took place, as the zone counts days', async () => {
    const visit = await given.visit({ startedAt: '2025-06-30T16:30:00.000Z' });

    expect(await listed('from=2025-07-01&until=2025-07-01')).toEqual([visit.id]);
    expect(await listed('from=2025-06-01&until=2025-06-30')).toEqual([]);
  });

  it('needs a name for everybody, and gives nobody of theirs an account', async () => {
    const { id: userId } = await given.user(['officer']);
    const { id: enterpriseId } = await given.enterprise();
    for (const person of [{ side: 'ours' }, { side: 'theirs', userId }])
      expect(await officer().post('/visits', aVisit({ enterpriseId, people: [person] }))).toBeProblem(
        422,
        'visit.person-unnamed',
      );
  });
});

describe('a trip and a reception', () => {
  const trip = {
    approvalNo: '鄂高外〔2026〕12号',
    endsOn: '2026-03-05',
    reportDueOn: '2026-03-12',
    stops: [
      { place: '合肥', on: '2026-03-02', purpose: '拜访座椅企业' },
      { place: '芜湖', on: '2026-03-04', purpose: '' },
    ],
  };
  const reception = {
    headcount: 6,
    arrival: 'G1234 10:20',
    departure: '',
    stops: [{ at: '2026-03-02T02:00:00.000Z', place: '标准厂房', host: '李主任' }],
  };

  it('keep their own details, and the report a trip owes is a task of its writer', async () => {
    const visit = await given.visit({ kind: 'outbound', trip });
    expect(visit.trip).toEqual(trip);
    const reports = async () =>
      (await officer().get<Page<Task>>(`/tasks?recordKind=visit&recordId=${visit.id}`)).body.items.filter(
        ({ kind }) => kind === 'report',
      );
    expect(await reports()).toMatchObject([
      { title: trip.approvalNo, dueOn: '2026-03-12', state: 'open', assignee: visit.author },
    ]);

    const later = { trip: { ...trip, reportDueOn: '2026-03-20' } };
    const { body } = await officer().patch<Visit>(`/visits/${visit.id}`, later, { version: visit.version });
    expect(await reports()).toMatchObject([{ dueOn: '2026-03-20' }]);
    await officer().patch(`/visits/${visit.id}`, { kind: 'call', trip: null }, { version: body.version });
    expect(await reports()).toMatchObject([{ state: 'dropped' }]);
    expect((await given.visit({ kind: 'inbound', reception })).reception).toEqual(reception);
  });

  it('do not stand on a visit of another kind', async () => {
    const { id: enterpriseId } = await given.enterprise();
    for (const wrong of [{ trip }, { kind: 'outbound', reception }])
      expect(await officer().post('/visits', aVisit({ enterpriseId, ...wrong }))).toBeProblem(
        422,
        'visit.details-of-another-kind',
      );
  });
});

describe('a contact who took part', () => {
  it('is named as the register names him, finds the visit, and leaves no name when he is erased', async () => {
    const firm = await given.enterprise();
    const contact = await givenContact({ enterpriseId: firm.id, name: '演示赴会' });
    const people = [{ side: 'theirs', contactId: contact.id, post: '总经理' }];
    const visit = await given.visit({ enterpriseId: firm.id });
    const path = `/visits/${visit.id}`;
    const changed = await officer().patch<Visit>(path, { people }, { version: visit.version });
    expect(changed.body.people).toMatchObject([{ contactId: contact.id, name: '演示赴会', post: '总经理' }]);
    const found = await officer().get<Page<Visit>>(`/visits?contactId=${contact.id}`);
    expect(found.body.items.map(({ id }) => id)).toEqual([visit.id]);

    await officer().post(
      `/contacts/${contact.id}/erasures`,
      { reason: '本人要求' },
      { version: contact.version },
    );
    expect((await officer().get<Visit>(path)).body.people).toMatchObject([{ name: '', post: '总经理' }]);
    const { version } = (await officer().get<Visit>(path)).body;
    expect(await officer().patch(path, { people }, { version })).toSucceed(200);
    const [trail] = await zone().database.rows<{ text: string }>(
      `select string_agg(audit::text, '') as text from audit where record_id = $1`,
      [visit.id],
    );
    expect(trail!.text).not.toContain('演示赴会');
    const ours = [{ side: 'ours', contactId: contact.id }];
    expect(await officer().post('/visits', aVisit({ enterpriseId: firm.id, people: ours }))).toBeProblem(
      422,
      'visit.person-unnamed',
    );
    const gone = [{ side: 'theirs', contactId: contact.id }];
    expect(await officer().post('/visits', aVisit({ enterpriseId: firm.id, people: gone }))).toBeProblem(
      404,
      'record.not-found',
    );
  });
});

describe('changing a visit', () => {
  it('of which only a part with rows of its own changes makes a new version and is on the trail', async () => {
    const visit = await given.visit({ people: [{ side: 'theirs', name: '王总' }] });
    const people = [{ side: 'theirs', name: '张总', post: '董事长' }];
    const { body } = await officer().patch<Visit>(
      `/visits/${visit.id}`,
      { people },
      { version: visit.version },
    );

    expect(body.version).toBe(visit.version + 1);
    expect(body.people).toMatchObject(people);
    const [row] = await zone().database.rows<{ after: { people: { name: string }[] } }>(
      `select after from audit where record_id = $1 and action = 'visit:updated'`,
      [visit.id],
    );
    expect(row!.after.people[0]!.name).toBe('张总');
    const old = { version: visit.version };
    expect(await officer().patch(`/visits/${visit.id}`, { people: [] }, old)).toBeProblem(
      409,
      'record.stale',
    );
  });

  it('leaves alone what is not named', async () => {
    const visit = await given.visit({ topics: ['land'], people: [{ side: 'ours', name: '李主任' }] });
    const { body } = await officer().patch<Visit>(
      `/visits/${visit.id}`,
      { summary: 'Said better.' },
      { version: visit.version },
    );

    expect(body).toMatchObject({ topics: ['land'], people: [{ name: '李主任' }], summary: 'Said better.' });
  });
});
