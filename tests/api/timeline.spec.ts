import { describe, expect, it } from '@jest/globals';

import { as, given, type Lead, type Page, type Task, type TimelineEntry, zone } from '../support';

const officer = () => as.officer();

async function timeline(kind: string, id: string, more = '', by = officer()): Promise<TimelineEntry[]> {
  const answer = await by.get<Page<TimelineEntry>>(`/timeline?recordKind=${kind}&recordId=${id}${more}`);
  expect(answer).toSucceed(200);
  return answer.body.items;
}

/** Without acts of claims, which belong to leads. */
const said = (entries: TimelineEntry[]) =>
  entries
    .filter(({ kind }) => kind !== 'claim')
    .map(({ kind, act }) => `${kind} ${act}`)
    .sort();

/** A firm with a lead that became a project, a visit with a promise, and a photo. */
async function story(called: string) {
  const project = await given.project({ called });
  const by = as.officer({ called });
  const visit = await given.visit({
    ...{ called, projectId: project.id, startedAt: '2026-03-02T02:00:00.000Z', nextStep: '再访' },
    commitments: [{ side: 'ours', text: '给出地块', dueOn: '2026-03-09' }],
  });
  const { id, version } = visit.commitments[0]!;
  await by.post<Task>(`/tasks/${id}/moves`, { to: 'done', version, outcome: '已给' });
  await by.upload(`/files?recordKind=visit&recordId=${visit.id}`, { name: '纪要.txt', content: '纪要' });
  return { project, visit, by };
}

const ALL = [
  'file added',
  'lead converted',
  'lead created',
  'lead moved',
  'lead moved',
  'project moved',
  'task done',
  'task given',
  'visit company_visit',
];

describe('a timeline', () => {
  it('has what happened to a firm, its lead and its project in one list, the latest first', async () => {
    const { project, visit } = await story('Story');
    for (const [kind, id] of [
      ['enterprise', project.enterprise.id],
      ['lead', project.lead.id],
      ['project', project.id],
    ] as const) {
      const entries = await timeline(kind, id);
      expect(said(entries)).toEqual(ALL);
      const times = entries.map(({ at }) => String(at));
      expect(times).toEqual([...times].sort().reverse());
      expect(entries.find((entry) => entry.kind === 'visit')).toMatchObject({
        ...{ recordKind: 'visit', recordId: visit.id, text: visit.summary, actor: visit.author },
        params: { nextStep: '再访' },
      });
    }
  });

  it('is filtered by kind, person and day', async () => {
    const { project, by } = await story('Filtered');
    const { id } = project.enterprise;

    expect(said(await timeline('enterprise', id, '&kind=task'))).toEqual(['task done', 'task given']);
    expect(said(await timeline('enterprise', id, '&person=me', by))).toEqual(ALL);
    expect(await timeline('enterprise', id, '&person=me')).toEqual([]);
    expect(said(await timeline('enterprise', id, '&from=2026-03-02&until=2026-03-02'))).toEqual([
      'visit company_visit',
    ]);
  });

  it('comes page by page and misses nothing', async () => {
    const { project } = await story('Pages');
    const seen: string[] = [];
    for (let after = ''; after !== 'end';) {
      const { body } = await officer().get<Page<TimelineEntry>>(
        `/timeline?recordKind=lead&recordId=${project.lead.id}&limit=2${after && `&after=${after}`}`,
      );
      seen.push(...body.items.map(({ id }) => id));
      after = body.next ?? 'end';
    }

    const whole = await timeline('lead', project.lead.id, '&limit=200');
    expect(whole.length).toBeGreaterThanOrEqual(ALL.length);
    expect(seen).toEqual(whole.map(({ id }) => id));
  });

  it('shows of a firm only what the reader may see', async () => {
    const { project } = await story('Private');
    const stranger = as.officer({ department: 'Hillside' });

    expect(await timeline('enterprise', project.enterprise.id, '', stranger)).toEqual([]);
    const answer = await stranger.get(`/timeline?recordKind=lead&recordId=${project.lead.id}`);
    expect(answer).toBeProblem(404, 'record.not-found');
  });

  it('has a visit of several firms on each of their pages', async () => {
    const [main, other] = [await given.lead(), await given.lead()];
    const visit = await given.visit({ leadId: main.id, firms: [{ leadId: other.id }] });

    for (const [kind, id] of [
      ['enterprise', (other as Lead).enterprise.id],
      ['lead', other.id],
    ] as const)
      expect(await timeline(kind, id, '&kind=visit')).toMatchObject([{ recordId: visit.id }]);
  });

  it('is taken away as a workbook or as CSV without codes, which is written down', async () => {
    const { project, by } = await story('Exported');
    const query = `recordKind=lead&recordId=${project.lead.id}`;
    const csv = (await by.file(`/timeline/export?${query}&format=csv`)).toString();

    expect(csv.charCodeAt(0)).toBe(0xfeff);
    expect(csv).toContain('时间,类别,事项,内容,说明,人员');
    expect(csv).toContain('办结,给出地块');
    expect(csv).not.toMatch(/company_visit|qualified/);
    expect((await by.file(`/timeline/export?${query}`)).subarray(0, 2).toString()).toBe('PK');
    const rows = await zone().database.rows<{ format: string }>(
      `select after ->> 'format' as format from audit where record_id = $1 and action = 'timeline:exported' order by at`,
      [project.lead.id],
    );
    expect(rows.map(({ format }) => format)).toEqual(['csv', 'xlsx']);
  });
});
