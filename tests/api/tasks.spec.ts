import { describe, expect, it } from '@jest/globals';
import { TaskJobs } from '@lianzhao/server';

import { as, eventually, given, type Notice, type Page, type Task, type Visit, zone } from '../support';

const officer = () => as.officer();
const promise = { side: 'ours', text: '一周内给出地块', dueOn: '2026-03-09' };

async function tasks(query: string, by = officer()): Promise<Task[]> {
  return (await by.get<Page<Task>>(`/tasks?limit=200&${query}`)).body.items;
}

const move = (task: Task, to: string, by = officer(), outcome?: string) =>
  by.post<Task>(`/tasks/${task.id}/moves`, { to, version: task.version, outcome });

describe('what was promised on a visit', () => {
  it('is a task of whoever was named, shown on the visit, its firms, leads and projects', async () => {
    const colleague = await given.user(['officer'], { called: 'Land office' });
    const project = await given.project();
    const other = await given.lead();
    const commitments = [
      { ...promise, assigneeId: colleague.id },
      { side: 'theirs', text: '发来可研', dueOn: null, promisedBy: '王总' },
    ];
    const visit = await given.visit({
      ...{ projectId: project.id, firms: [{ leadId: other.id }], commitments },
    });

    expect(visit.commitments).toMatchObject([
      { side: 'ours', state: 'open', assignee: { id: colleague.id, name: 'Land office' } },
      { side: 'theirs', promisedBy: '王总', assignee: visit.author },
    ]);
    const ids = visit.commitments.map(({ id }) => id).sort();
    for (const [kind, id] of [
      ['visit', visit.id],
      ['enterprise', project.enterprise.id],
      ['enterprise', other.enterprise.id],
      ['lead', project.lead.id],
      ['lead', other.id],
      ['project', project.id],
    ]) {
      const shown = await tasks(`recordKind=${kind}&recordId=${id}`);
      expect(shown.map((task) => task.id).sort()).toEqual(ids);
    }
    expect(await tasks('assignee=me', as.officer({ called: 'Land office' }))).toMatchObject([
      { title: promise.text, record: { kind: 'visit', id: visit.id, name: project.enterprise.name } },
    ]);
  });

  it('changes, comes and goes with the visit', async () => {
    const visit = await given.visit({ commitments: [promise, { ...promise, text: '第二条' }] });
    const [first, second] = visit.commitments;
    const kept = { id: first!.id, side: 'ours', text: '两周内给出地块', dueOn: '2026-03-16' };
    const { body } = await officer().patch<Visit>(
      `/visits/${visit.id}`,
      { commitments: [kept, { ...promise, text: '新的一条' }] },
      { version: visit.version },
    );

    expect(body.commitments.map(({ text }) => text)).toEqual(['两周内给出地块', '新的一条']);
    expect(body.commitments[0]!.id).toBe(first!.id);
    expect(body.version).toBe(visit.version + 1);
    expect((await officer().get<Task>(`/tasks/${second!.id}`)).body.state).toBe('dropped');
  });

  it('of another visit cannot be named', async () => {
    const [one, other] = [await given.visit({ commitments: [promise] }), await given.visit()];
    const stolen = { commitments: [{ ...promise, id: one.commitments[0]!.id }] };

    expect(await officer().patch(`/visits/${other.id}`, stolen, { version: other.version })).toBeProblem(
      404,
      'record.not-found',
    );
  });

  it('is told to whom it was given', async () => {
    const { id: assigneeId } = await given.user(['officer'], { called: 'Told' });
    await given.visit({ commitments: [{ ...promise, assigneeId }] });

    const heard = async () =>
      (await as.officer({ called: 'Told' }).get<Page<Notice>>('/notices')).body.items.map(({ kind }) => kind);
    expect(await eventually(heard, (kinds) => kinds.length > 0)).toEqual(['task.assigned']);
  });
});

describe('a task', () => {
  const made = async (values: Record<string, unknown> = {}) => {
    const lead = await given.lead();
    const body = { title: '核实用电负荷', recordKind: 'lead', recordId: lead.id, ...values };
    const answer = await officer().post<Task>('/tasks', body);
    expect(answer).toSucceed(201);
    return answer.body;
  };

  it('is done, opened again and dropped, each on its version and on the trail', async () => {
    const task = await made();
    const done = (await move(task, 'done', officer(), '已核实')).body;
    expect(done).toMatchObject({ state: 'done', outcome: '已核实', version: task.version + 1 });
    expect(done.closedAt).not.toBeNull();
    expect(await move(task, 'done')).toBeProblem(409, 'record.stale');
    expect(await move(done, 'dropped')).toBeProblem(409, 'task.cannot-move');

    const open = (await move(done, 'open')).body;
    expect(open).toMatchObject({ state: 'open', closedAt: null, outcome: '' });
    expect(await move(open, 'dropped')).toSucceed(201);
    const trail = await zone().database.rows<{ action: string }>(
      `select action from audit where record_id = $1 order by at`,
      [task.id],
    );
    expect(trail.map(({ action }) => action)).toEqual(['task:created', ...Array(3).fill('task:moved')]);
  });

  it('is changed by who has it, who gave it, or a manager; others of the department read it', async () => {
    const task = await made();
    const colleague = as.officer({ called: 'Bystander' });
    const change = (by = colleague) =>
      by.patch(`/tasks/${task.id}`, { title: '改' }, { version: task.version });

    expect(await colleague.get(`/tasks/${task.id}`)).toSucceed(200);
    expect(await change()).toBeProblem(403, 'task.of-others');
    expect(await move(task, 'done', colleague)).toBeProblem(403, 'task.of-others');
    expect(await change(as.manager())).toSucceed(200);
  });

  it('of another department is not there', async () => {
    const task = await made();
    const stranger = as.officer({ department: 'Hillside' });

    expect(await stranger.get(`/tasks/${task.id}`)).toBeProblem(404, 'record.not-found');
    expect(await move(task, 'done', stranger)).toBeProblem(404, 'record.not-found');
    expect(await tasks('', stranger)).not.toContainEqual(expect.objectContaining({ id: task.id }));
  });

  it('of a firm stays in the department although everybody sees the firm', async () => {
    const { id } = await given.enterprise();
    const task = await made({ recordKind: 'enterprise', recordId: id });

    expect(await tasks(`recordKind=enterprise&recordId=${id}`)).toMatchObject([{ id: task.id }]);
    const stranger = as.officer({ department: 'Hillside' });
    expect(await tasks(`recordKind=enterprise&recordId=${id}`, stranger)).toEqual([]);
  });

  it('hangs on what its writer sees, and is given to people within reach', async () => {
    const theirs = await given.lead({ department: 'Hillside' });
    const stranger = await given.user(['officer'], { department: 'Hillside' });
    const liaison = await given.user(['liaison']);
    const mine = await given.lead();
    const post = (recordId: string, assigneeId?: string) =>
      officer().post('/tasks', { title: 'x', recordKind: 'lead', recordId, assigneeId });

    expect(await post(theirs.id)).toBeProblem(404, 'record.not-found');
    expect(await post(mine.id, stranger.id)).toBeProblem(422, 'task.assignee-out-of-reach');
    expect(await post(mine.id, liaison.id)).toBeProblem(422, 'task.assignee-out-of-reach');
  });

  it('without a day comes after those that have one, page by page', async () => {
    const by = { called: 'Pages' };
    const lead = await given.lead(by);
    for (const dueOn of [null, '2026-05-02', null, '2026-05-01'])
      await as.officer(by).post('/tasks', { title: 'x', recordKind: 'lead', recordId: lead.id, dueOn });
    const days: (string | null)[] = [];
    for (let after = ''; after !== 'end';) {
      const page = await as
        .officer(by)
        .get<Page<Task>>(`/tasks?assignee=me&limit=1${after && `&after=${encodeURIComponent(after)}`}`);
      days.push(...page.body.items.map(({ dueOn }) => dueOn));
      after = page.body.next ?? 'end';
    }

    expect(days).toEqual(['2026-05-01', '2026-05-02', null, null]);
  });
});

describe('reminders', () => {
  it('reach the owner first and the manager after some days, each once', async () => {
    const where = { department: 'Reminded', called: 'Owner' };
    const [{ id: ownerId }, { id: managerId }] = [
      await given.user(['officer'], where),
      await given.user(['manager'], { department: 'Reminded' }),
    ];
    const lead = await given.lead(where);
    const body = { title: '交规划图', recordKind: 'lead', recordId: lead.id, dueOn: '2026-04-10' };
    const { id } = (await as.officer(where).post<Task>('/tasks', body)).body;
    const heard = async () => {
      const rows = await zone().database.rows<{ kind: string; recipient_id: string }>(
        `select kind, recipient_id from notice where record_id = $1 order by created_at, kind`,
        [id],
      );
      return rows.map(
        (row) =>
          `${row.kind} ${row.recipient_id === ownerId ? 'owner' : row.recipient_id === managerId ? 'manager' : 'other'}`,
      );
    };
    const remind = async (today: string, count: number) => {
      await zone().app.get(TaskJobs).remind(today);
      return eventually(heard, (all) => all.length >= count);
    };

    await zone().app.get(TaskJobs).remind('2026-04-08');
    expect(await remind('2026-04-09', 1)).toEqual(['task.soon owner']);
    await remind('2026-04-10', 1);
    expect(await remind('2026-04-12', 2)).toEqual(['task.soon owner', 'task.late owner']);
    const all = await remind('2026-04-13', 3);
    expect(all.at(-1)).toBe('task.escalated manager');
    expect(all).toHaveLength(3);
  });
});
