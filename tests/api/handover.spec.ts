import { describe, expect, it } from '@jest/globals';

import {
  type ApiClient,
  as,
  type Contact,
  eventually,
  given,
  givenContact,
  type Handover,
  type HandoverBook,
  type Lead,
  type Notice,
  type Page,
  type Problem,
  type Project,
  type UndoneHandover,
  type Visit,
  zone,
} from '../support';

const HOME = 'Riverside';
let serial = 0;

/** Somebody with a lead, a converted lead with its project, and a contact. */
async function giverWithBook(department = HOME) {
  const called = `Giver ${++serial}`;
  const where = { department, called };
  const giver = as.officer(where);
  const { id } = await given.user(['officer'], where);
  const lead = await given.lead({ ...where, title: `Lead ${serial}` });
  const dropped = await given.lead({ ...where, stage: 'dropped' });
  const project = await given.project({ ...where, name: `Plant ${serial}` });
  const contact = await givenContact({ by: giver, enterpriseId: lead.enterprise.id });
  return { giver, id, name: called, lead, dropped, project, contact };
}

const receiver = (department = HOME) => given.user(['officer'], { department, called: `Taker ${++serial}` });
const bookOf = async (id: string, by: ApiClient) =>
  (await by.get<HandoverBook>(`/handovers/book?from=${id}`)).body;
const ALL = ['leads', 'projects', 'targets', 'contacts'];
const toOne = (toId: string, kinds = ALL) => kinds.map((kind) => ({ kind, toId }));
const give = (by: ApiClient, body: object) =>
  by.post<Handover>('/handovers', { reason: '岗位调整', ...body });
const undo = (by: ApiClient, { id, version }: Handover) =>
  by.post<UndoneHandover>(`/handovers/${id}/undos`, undefined, { version });
const count = (book: HandoverBook, kind: string) => book.parts.find((part) => part.kind === kind)?.count;

describe('a book', () => {
  it('is what somebody still works on, by kind, with names', async () => {
    const { giver, id, lead, project } = await giverWithBook();
    const book = await bookOf(id, giver);

    expect(ALL.map((kind) => count(book, kind))).toEqual([1, 1, 0, 1]);
    expect(book.parts.find(({ kind }) => kind === 'leads')!.items).toEqual([
      { id: lead.id, name: lead.title },
    ]);
    expect(book.parts.find(({ kind }) => kind === 'projects')!.items).toMatchObject([{ id: project.id }]);
  });

  it('is opened by himself, by a manager of his, and by nobody else', async () => {
    const { id } = await giverWithBook();

    expect(await as.manager({ department: HOME }).get(`/handovers/book?from=${id}`)).toSucceed(200);
    for (const other of [
      as.officer({ department: HOME, called: 'Colleague' }),
      as.manager({ department: 'Hillside' }),
    ])
      expect(await other.get(`/handovers/book?from=${id}`)).toBeProblem(403, 'handover.not-your-book');
  });

  it('of somebody who left is there for the manager', async () => {
    const { id, name } = await giverWithBook();
    await zone().database.rows('update "user" set disabled_at = now() where id = $1', [id]);
    const manager = as.manager({ department: HOME });

    const { body } = await manager.get<{ items: object[] }>('/handovers/givers');
    expect(body.items).toContainEqual(expect.objectContaining({ id, name, left: true }));
    expect(count(await bookOf(id, manager), 'leads')).toBe(1);
  });
});

describe('a hand-over', () => {
  it('gives everything to one, the lead of a project with it, and tells him once', async () => {
    const { giver, id, lead, dropped, project, contact, name } = await giverWithBook();
    const where = { department: HOME, called: `Taker ${++serial}` };
    const to = await given.user(['officer'], where);
    const answer = await give(giver, { fromId: id, parts: toOne(to.id) });

    expect(answer).toSucceed(201);
    expect(answer.body.sums.map(({ kind, count: n, to: { id: who } }) => [kind, n, who])).toEqual([
      ['contacts', 1, to.id],
      ['leads', 1, to.id],
      ['project_leads', 1, to.id],
      ['projects', 1, to.id],
    ]);
    const taker = as.officer(where);
    expect((await taker.get<Lead>(`/leads/${lead.id}`)).body.owner?.id).toBe(to.id);
    expect((await taker.get<Lead>(`/leads/${project.lead.id}`)).body.owner?.id).toBe(to.id);
    expect((await taker.get<Project>(`/projects/${project.id}`)).body.owner?.id).toBe(to.id);
    expect((await taker.get<Contact>(`/contacts/${contact.id}`)).body.owner?.id).toBe(to.id);
    expect((await taker.get<Lead>(`/leads/${dropped.id}`)).body.owner?.id).toBe(id);
    const arrived = await eventually(
      async () => (await taker.get<Page<Notice>>('/notices')).body.items,
      (items) => items.length > 0,
    );
    expect(arrived).toMatchObject([{ kind: 'handover.received', params: { from: name, count: '4' } }]);
    const trail = await zone().database.rows(
      `select action, before, after from audit where record_id = $1 and action like 'handover:%'`,
      [lead.id],
    );
    expect(trail).toEqual([
      {
        action: 'handover:given',
        before: { ownerId: id },
        after: { ownerId: to.id, handoverId: answer.body.id },
      },
    ]);
  });

  it('may go to several, by kind and one by one; what is not named stays', async () => {
    const { giver, id, lead, project, contact } = await giverWithBook();
    const second = await given.lead({ department: HOME, called: `Giver ${serial}`, title: 'Second' });
    const [one, two] = [await receiver(), await receiver()];
    const answer = await give(giver, {
      fromId: id,
      parts: toOne(one.id, ['leads']),
      exceptions: [
        { kind: 'leads', id: second.id, toId: two.id },
        { kind: 'projects', id: project.id, toId: two.id },
      ],
    });

    expect(answer).toSucceed(201);
    const owner = async (path: string) =>
      (await as.manager({ department: HOME }).get<Lead>(path)).body.owner?.id;
    expect(await owner(`/leads/${lead.id}`)).toBe(one.id);
    expect(await owner(`/leads/${second.id}`)).toBe(two.id);
    expect(await owner(`/projects/${project.id}`)).toBe(two.id);
    expect(await owner(`/contacts/${contact.id}`)).toBe(id);

    const single = [{ kind: 'contacts', id: contact.id, toId: two.id }];
    expect(await give(giver, { fromId: id, parts: [], exceptions: single })).toSucceed(201);
    expect(await owner(`/contacts/${contact.id}`)).toBe(two.id);
  });

  it('takes the department along, so that the receiver sees what he got', async () => {
    const { id, lead } = await giverWithBook();
    const to = await receiver('Hillside');
    const manager = as.manager({ department: 'Zone' });
    expect(await give(manager, { fromId: id, parts: toOne(to.id) })).toSucceed(201);

    expect(
      (await as.officer({ department: 'Hillside' }).get<Lead>(`/leads/${lead.id}`)).body.department.name,
    ).toBe('Hillside');
  });

  it('goes to nobody out of reach, to nobody without a desk, and not to himself', async () => {
    const { giver, id, lead } = await giverWithBook();
    const before = await zone().database.checksum('lead', lead.id);
    const auditor = await given.user(['auditor']);
    const stranger = await receiver('Hillside');

    for (const toId of [auditor.id, stranger.id, id])
      expect(await give(giver, { fromId: id, parts: toOne(toId) })).toBeProblem(
        422,
        'handover.receiver-out-of-reach',
      );
    expect(await zone().database.checksum('lead', lead.id)).toBe(before);
    expect(await give(as.officer({ called: 'Thief' }), { fromId: id, parts: toOne(auditor.id) })).toBeProblem(
      403,
      'handover.not-your-book',
    );
  });

  it('sent twice at once is done once', async () => {
    const { giver, id } = await giverWithBook();
    const to = await receiver();
    const answers = await Promise.all([1, 2, 3].map(() => give(giver, { fromId: id, parts: toOne(to.id) })));

    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
    expect(answers.find(({ status }) => status === 409)).toBeProblem(409, 'handover.nothing');
  });
});

describe('the next step of a visit', () => {
  it('goes to whoever takes over, who then has it among what is due; the visit stays its author’s', async () => {
    const { giver, id, lead } = await giverWithBook();
    const soon = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
    const visit = await given.visit({
      ...{ department: HOME, called: `Giver ${serial}`, leadId: lead.id },
      ...{ nextStep: 'Call again', nextStepOn: soon },
    });
    const where = { department: 'Hillside', called: `Taker ${++serial}` };
    const to = await given.user(['officer'], where);
    const due = async (by: ApiClient) =>
      (await by.get<Page<Visit>>('/visits?author=me&dueBefore=2099-01-01')).body.items.map((each) => each.id);
    expect(await due(giver)).toEqual([visit.id]);
    const manager = as.manager({ department: 'Zone' });
    const { body: done } = await give(manager, { fromId: id, parts: toOne(to.id, ['next_steps']) });

    expect(done.sums).toMatchObject([{ kind: 'next_steps', count: 1 }]);
    expect(await due(giver)).toEqual([]);
    expect(await due(as.officer(where))).toEqual([visit.id]);
    const read = await as.officer(where).get<Visit>(`/visits/${visit.id}`);
    expect(read.body.author.id).toBe(id);

    expect((await undo(manager, done)).body).toMatchObject({ returned: 1, kept: [] });
    expect(await due(giver)).toEqual([visit.id]);
  });
});

describe('taking a hand-over back', () => {
  it('returns what nobody changed, leaves the rest alone, and lists it', async () => {
    const { giver, id, lead, project, contact } = await giverWithBook();
    const where = { department: HOME, called: `Taker ${++serial}` };
    const to = await given.user(['officer'], where);
    const { body: done } = await give(giver, { fromId: id, parts: toOne(to.id) });
    const { body: taken } = await as.officer(where).get<Lead>(`/leads/${lead.id}`);
    await as.officer(where).patch(`/leads/${lead.id}`, { outline: 'Worked on' }, { version: taken.version });
    const answer = await undo(giver, done);

    expect(answer).toSucceed(200);
    expect(answer.body).toEqual({ returned: 3, kept: [{ kind: 'leads', id: lead.id, name: lead.title }] });
    const owner = async (path: string) => (await giver.get<Lead>(path)).body.owner?.id;
    expect(await owner(`/leads/${lead.id}`)).toBe(to.id);
    expect(await owner(`/projects/${project.id}`)).toBe(id);
    expect(await owner(`/leads/${project.lead.id}`)).toBe(id);
    expect(await owner(`/contacts/${contact.id}`)).toBe(id);
    const again = await undo(giver, { ...done, version: done.version + 1 });
    expect(again).toBeProblem(409, 'handover.undone');
  });

  it('is possible for thirty days, on the version that was seen, for who did it or his manager', async () => {
    const { giver, id } = await giverWithBook();
    const to = await receiver();
    const { body: done } = await give(giver, { fromId: id, parts: toOne(to.id) });
    const taker = as.officer({ department: HOME, called: 'Not his' });

    expect(await taker.post(`/handovers/${done.id}/undos`, undefined, { version: 1 })).toBeProblem(
      404,
      'record.not-found',
    );
    expect(await giver.post(`/handovers/${done.id}/undos`)).toBeProblem(428, 'version.required');
    const stale = await undo(giver, { ...done, version: 9 });
    expect(stale).toBeProblem(409, 'record.stale');
    expect((stale.body as unknown as Problem).current).toMatchObject({ id: done.id });
    await zone().database.rows(`update handover set created_at = now() - interval '31 days' where id = $1`, [
      done.id,
    ]);
    expect(await undo(as.manager({ department: HOME }), done)).toBeProblem(409, 'handover.too-old');
  });
});
