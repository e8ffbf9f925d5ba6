import { beforeAll, describe, expect, it } from '@jest/globals';

import {
  type Anchor,
  as,
  type ApiClient,
  type Enterprise,
  eventually,
  given,
  type LeadDetail,
  move,
  type Notice,
  type Page,
  type Problem,
  review,
  type Project,
  type Target,
  type TargetList,
  zone,
} from '../support';

const NODE = 'AUTO-M1202';
const OTHER = 'AUTO-M0806';
const A = { department: 'Riverside' };
const B = { department: 'Hillside' };
const officer = () => as.officer(A);
const manager = () => as.manager(A);

const firm = (values: object = {}): Promise<Enterprise> =>
  given.enterprise({ nodeCodes: [NODE, OTHER], province: '江苏', city: '苏州', ...values });
const at = ({ id }: Enterprise, nodeCode = NODE) => ({ enterpriseId: id, nodeCode });

type Values = { by?: ApiClient; firms?: Enterprise[] } & Record<string, unknown>;
const send = ({ by = officer(), firms = [], ...values }: Values = {}) =>
  by.post<TargetList>('/target-lists', {
    ...{ chain: 'AUTO', name: '座椅与驾驶室', status: 'active', quotas: [{ nodeCode: NODE, quota: 3 }] },
    ...{ targets: firms.map((each) => at(each)), ...values },
  });
async function aList(values: Values = {}): Promise<TargetList> {
  const answer = await send(values);
  expect(answer).toSucceed(201);
  return answer.body;
}
const targetsOf = async ({ id }: TargetList, client = officer()) =>
  (await client.get<Page<Target>>(`/targets?list=${id}`)).body.items;
const read = async ({ id }: TargetList, client = officer()) =>
  (await client.get<TargetList>(`/target-lists/${id}`)).body;
const patch = (list: TargetList, change: object, client = officer()) =>
  client.patch<TargetList>(`/target-lists/${list.id}`, change, { version: list.version });
const accept = ({ id }: Target, client = officer()) => client.post<Target>(`/targets/${id}/acceptances`);

describe('a target list', () => {
  it('keeps the firms in the order they were chosen in, scored by us, with quotas per node', async () => {
    const firms = [await firm(), await firm(), await firm()];
    const list = await aList({ firms, quotas: [quota(NODE, 2), quota(OTHER, 1)] });

    expect(list).toMatchObject({
      ...{ name: '座椅与驾驶室', status: 'active', own: true, chain: { code: 'AUTO' } },
      department: { name: 'Riverside' },
      progress: [
        { node: { code: OTHER }, quota: 1, proposed: 0, accepted: 0 },
        { node: { code: NODE }, quota: 2, proposed: 3, assigned: 0, accepted: 0, declined: 0, landed: 0 },
      ],
    });
    const targets = await targetsOf(list);
    expect(targets.map(({ enterprise }) => enterprise.id)).toEqual(firms.map(({ id }) => id));
    expect(targets[0]).toMatchObject({ status: 'proposed', owner: null, lead: null, conflicts: [] });
    expect(targets[0]!.axes.map(({ axis }) => axis)).toEqual(['fit', 'timing', 'access']);
    expect(targets[0]!.axes[0]!.points[0]).toMatchObject({ code: 'at-node', points: 18 });
  });

  it('takes no points from whoever asks, nor a firm that is not at the node', async () => {
    const axes = [{ axis: 'fit', low: 100, high: 100, points: [] }];
    const stranger = await given.enterprise();

    expect(await send({ targets: [{ ...at(await firm()), axes }] })).toBeProblem(400, 'input.invalid');
    const answer = await send({ firms: [stranger] });
    expect(answer).toBeProblem(400, 'input.invalid');
    expect((answer.body as unknown as Problem).errors).toEqual([
      { pointer: '/targets/0', code: 'not-at-node', params: { node: NODE } },
    ]);
    expect(await send({ quotas: [quota('NO-SUCH', 1)] })).toBeProblem(400, 'input.invalid');
  });

  it('is added to; what is there already is told and stays', async () => {
    const [one, two] = [await firm(), await firm()];
    const list = await aList({ firms: [one] });
    const answer = await officer().post<{ added: number; already: number }>(
      `/target-lists/${list.id}/targets`,
      { targets: [at(one), at(two), at(two, OTHER)] },
    );

    expect(answer.body).toMatchObject({ added: 2, already: 1 });
    expect(await targetsOf(list)).toHaveLength(3);
  });

  it('is changed with its version, quotas alone too', async () => {
    const list = await aList();
    const renamed = await patch(list, { name: '改名' });
    expect(renamed.body).toMatchObject({ name: '改名', version: 2 });
    expect(await patch(list, { name: 'Stale' })).toBeProblem(409, 'record.stale');
    const other = await patch(renamed.body, { quotas: [quota(NODE, 7)] });
    expect(other.body).toMatchObject({ version: 3, progress: [{ quota: 7 }] });
    expect(await officer().patch(`/target-lists/${list.id}`, { name: 'x y' })).toBeProblem(
      428,
      'version.required',
    );
  });

  it('is found by chain, state and name, and gone once retired', async () => {
    const list = await aList({ name: '名单四七一一' });
    const find = async (query: string) =>
      (await officer().get<Page<TargetList>>(`/target-lists?limit=200&${query}`)).body.items.map(
        ({ id }) => id,
      );

    expect(await find('q=四七一一')).toEqual([list.id]);
    expect(await find('q=四七一一&chain=BIO')).toEqual([]);
    expect(await find('q=四七一一&status=draft')).toEqual([]);
    expect(await find('q=四七一一&open=true&owner=me')).toEqual([list.id]);
    expect(await officer().delete(`/target-lists/${list.id}`, { version: 1 })).toSucceed(204);
    expect(await find('q=四七一一')).toEqual([]);
    expect(await officer().get(`/target-lists/${list.id}`)).toBeProblem(404, 'record.not-found');
    expect(await targetsOf(list)).toEqual([]);
  });
});

describe('another department', () => {
  let list: TargetList;
  let target: Target;

  beforeAll(async () => {
    list = await aList({ name: 'CANARY list', firms: [await firm()] });
    target = (await targetsOf(list))[0]!;
  });

  it('finds nothing of a list, whatever it does', async () => {
    const [stranger, boss] = [as.officer(B), as.manager(B)];
    const attempts = [
      stranger.get(`/target-lists/${list.id}`),
      patch(list, { name: 'Mine' }, stranger),
      stranger.delete(`/target-lists/${list.id}`, { version: 1 }),
      stranger.post(`/target-lists/${list.id}/targets`, { targets: [] }),
      stranger.get(`/target-lists/${list.id}/export`),
      boss.post(`/target-lists/${list.id}/assignments`, { targetIds: [target.id], ownerId: null }),
      stranger.get(`/targets/${target.id}`),
      stranger.delete(`/targets/${target.id}`, { version: 1 }),
      stranger.post(`/targets/${target.id}/moves`, { to: 'declined', version: 1, reason: 'no' }),
      accept(target, stranger),
    ];
    for (const attempt of attempts) expect(await attempt).toBeProblem(404, 'record.not-found');
    for (const path of ['/target-lists', `/targets?list=${list.id}`, '/targets', '/target-lists?q=CANARY']) {
      expect(JSON.stringify((await stranger.get(path)).body)).not.toContain('CANARY');
    }
    expect(await read(list)).toMatchObject({ version: 1, name: 'CANARY list' });
    // A liaison sees what he brought in himself, which is no list.
    expect((await as.liaison().get<Page<TargetList>>('/target-lists')).body.items).toEqual([]);
  });

  it('is told which department has a firm on an active list, and nothing else', async () => {
    const { id: enterpriseId } = target.enterprise;
    const body = { targets: [{ enterpriseId, nodeCode: NODE }], by: as.officer(B) };
    const refused = await send(body);

    expect(refused).toBeProblem(409, 'target.on-another-list');
    expect((refused.body as unknown as Problem).params).toEqual({
      ...{ firm: target.enterprise.name, department: 'Riverside', count: 1 },
    });
    const knowing = await send({ ...body, despiteConflicts: true });
    expect(knowing).toSucceed(201);
    const [theirs] = await targetsOf(knowing.body, as.officer(B));
    expect(theirs!.conflicts).toEqual([{ kind: 'list', department: 'Riverside' }]);
    expect(JSON.stringify(theirs)).not.toContain('CANARY');
  });

  it('is warned when a draft becomes active, not before', async () => {
    const shared = await firm();
    await aList({ firms: [shared] });
    const draft = await aList({ by: as.officer(B), firms: [shared], status: 'draft' });

    expect(await patch(draft, { status: 'active' }, as.officer(B))).toBeProblem(
      409,
      'target.on-another-list',
    );
    expect(await patch(draft, { status: 'active', despiteConflicts: true }, as.officer(B))).toSucceed(200);
  });

  it('cannot slip past another one at the same moment', async () => {
    const wanted = await firm();
    const answers = await Promise.all([
      send({ firms: [wanted] }),
      send({ firms: [wanted], by: as.officer(B) }),
    ]);

    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
  });
});

describe('assigning', () => {
  it('gives several at once to an officer, who is told once and sees just those', async () => {
    const taker = await given.user(['officer'], { department: 'Section of Riverside', called: 'Taker' });
    await zone().database.rows(
      `update department set parent_id = (select id from department where name = 'Riverside')
       where name = 'Section of Riverside'`,
    );
    const boss = as.manager({ ...A, called: 'Just come' });
    const list = await aList({ firms: [await firm(), await firm(), await firm()] });
    const targets = await targetsOf(list);
    const ids = targets.slice(0, 2).map(({ id }) => id);
    const answer = await boss.post<TargetList>(`/target-lists/${list.id}/assignments`, {
      ...{ targetIds: ids, ownerId: taker.id },
    });

    expect(answer.body.progress[0]).toMatchObject({ proposed: 1, assigned: 2 });
    const his = as.officer({ department: 'Section of Riverside', called: 'Taker' });
    const { body } = await his.get<Page<Target>>('/targets?owner=me&open=true');
    expect(body.items.map(({ id }) => id).sort()).toEqual([...ids].sort());
    expect(await read(list, his)).toMatchObject({ own: false, progress: [{ assigned: 2, proposed: 0 }] });
    expect(await patch(list, { name: 'Mine' }, his)).toBeProblem(404, 'record.not-found');
    const notices = await eventually(
      async () => (await his.get<Page<Notice>>('/notices')).body.items,
      (items) => items.length > 0,
    );
    expect(notices).toHaveLength(1);
    expect(notices[0]).toMatchObject({
      ...{ kind: 'targets.assigned', recordKind: 'target_list', recordId: list.id },
      params: { name: list.name, count: '2' },
    });
  });

  it('is for managers, to people who can take it up, and all or none', async () => {
    const list = await aList({ firms: [await firm(), await firm()] });
    const [one, two] = await targetsOf(list);
    const give = (ids: string[], ownerId: string | null, client = manager()) =>
      client.post(`/target-lists/${list.id}/assignments`, { targetIds: ids, ownerId });
    const mine = await given.user(['officer'], A);

    expect(await give([one!.id], mine.id, officer())).toBeProblem(403, 'access.denied');
    const stranger = await given.user(['officer'], B);
    expect(await give([one!.id], stranger.id)).toBeProblem(422, 'target.assignee-out-of-reach');
    const leader = await given.user(['leader'], A);
    expect(await give([one!.id], leader.id)).toBeProblem(422, 'target.assignee-out-of-reach');
    expect(await give([one!.id, '7b0d6a4c-0000-4000-8000-000000000001'], mine.id)).toBeProblem(
      404,
      'record.not-found',
    );
    await decline(two!);
    expect(await give([one!.id, two!.id], mine.id)).toBeProblem(409, 'target.cannot-move');
    expect((await targetsOf(list)).map(({ status }) => status)).toEqual(['proposed', 'declined']);
    expect(await give([one!.id], mine.id)).toSucceed(201);
    expect(await give([one!.id], null)).toSucceed(201);
    expect((await targetsOf(list))[0]).toMatchObject({ status: 'proposed', owner: null });
  });
});

const decline = (target: Target, more: object = { reason: '三年内无新增计划' }) =>
  officer().post<Target>(`/targets/${target.id}/moves`, { to: 'declined', version: target.version, ...more });

describe('a target', () => {
  it('is declined with a reason, and may be proposed again', async () => {
    const [target] = await targetsOf(await aList({ firms: [await firm()] }));

    expect(await decline(target!, {})).toBeProblem(422, 'target.reason-required');
    const declined = await decline(target!);
    expect(declined.body).toMatchObject({ status: 'declined', declinedReason: '三年内无新增计划' });
    expect(await decline(target!)).toBeProblem(409, 'record.stale');
    expect(await accept(declined.body)).toBeProblem(409, 'target.cannot-move');
    const again = await officer().post<Target>(`/targets/${target!.id}/moves`, {
      ...{ to: 'proposed', version: declined.body.version },
    });
    expect(again.body).toMatchObject({ status: 'proposed', declinedReason: null });
  });

  it('leaves the list, unless it became a lead', async () => {
    const list = await aList({ firms: [await firm(), await firm()] });
    const [one, two] = await targetsOf(list);
    const remove = (target: Target) => officer().delete(`/targets/${target.id}`, { version: target.version });

    expect(await remove({ ...one!, version: 9 })).toBeProblem(409, 'record.stale');
    expect(await remove(one!)).toSucceed(204);
    const accepted = await accept(two!);
    expect(await remove(accepted.body)).toBeProblem(409, 'target.is-a-lead');
    expect((await targetsOf(list)).map(({ id }) => id)).toEqual([two!.id]);
  });

  it('waits until its list is active', async () => {
    const list = await aList({ firms: [await firm()], status: 'draft' });
    const [target] = await targetsOf(list);

    expect(await accept(target!)).toBeProblem(409, 'target.list-not-active');
    expect(await decline(target!)).toBeProblem(409, 'target.list-not-active');
    expect(await patch(list, { status: 'active' })).toSucceed(200);
    expect(await accept(target!)).toSucceed(201);
    expect(await patch(await read(list), { status: 'closed' })).toSucceed(200);
    expect((await officer().get<Page<Target>>(`/targets?list=${list.id}&open=true`)).body.items).toEqual([]);
  });
});

describe('accepting', () => {
  const leadsOf = async (enterpriseId: string) =>
    (await officer().get<Page<LeadDetail>>(`/leads?enterpriseId=${enterpriseId}`)).body.items;

  it('proposes the anchor that the firm supplies, and takes another one or none', async () => {
    const firms = [await firm(), await firm(), await firm(), await firm()];
    const { items } = (await officer().get<{ items: Anchor[] }>('/anchors?chain=AUTO')).body;
    const [anchor] = items;
    for (const { id } of firms.slice(0, 3)) {
      await zone().database.rows(
        `insert into enterprise_relation (supplier_id, customer_id, relation, evidence, source)
         values ($1, $2, 'supplies', 'stated', 'a paper')`,
        [id, anchor!.enterprise.id],
      );
    }
    const [supplier, unwanted, other, tieless] = await targetsOf(await aList({ firms }));
    const told = await officer().get<{ items: object[] }>(`/targets/${supplier!.id}/anchors`);
    expect(told.body.items[0]).toMatchObject({ id: anchor!.id, relation: 'supplies', via: null });

    const anchorOf = async (target: Target, body?: object) => {
      const { lead } = (await officer().post<Target>(`/targets/${target.id}/acceptances`, body)).body;
      return (await officer().get<LeadDetail>(`/leads/${lead!.id}`)).body.anchor?.id ?? null;
    };
    const elsewhere = (await officer().get<{ items: Anchor[] }>('/anchors?chain=PV')).body.items[0]!;
    expect(
      await officer().post(`/targets/${supplier!.id}/acceptances`, { anchorId: elsewhere.id }),
    ).toBeProblem(400, 'input.invalid');
    expect(await anchorOf(supplier!)).toBe(anchor!.id);
    expect(await anchorOf(unwanted!, { anchorId: null })).toBeNull();
    expect(await anchorOf(other!, { anchorId: anchor!.id })).toBe(anchor!.id);
    expect(await anchorOf(tieless!)).toBeNull();
  });

  it('makes a lead that carries the reasons, once, however often and however fast it is asked', async () => {
    const wanted = await firm({ shortName: '演示驾驶室' });
    const list = await aList({ firms: [wanted] });
    const [target] = await targetsOf(list);
    const answers = await Promise.all([accept(target!), accept(target!), accept(target!)]);

    const leads = await leadsOf(wanted.id);
    expect(leads).toHaveLength(1);
    expect(answers.map(({ body }) => body.lead?.id)).toEqual(Array(3).fill(leads[0]!.id));
    const { body: lead } = await officer().get<LeadDetail>(`/leads/${leads[0]!.id}`);
    expect(lead).toMatchObject({
      ...{ title: '演示驾驶室 · 驾驶室总成', source: 'target_list', stage: 'new', node: { code: NODE } },
      enterprise: { id: wanted.id },
    });
    expect(lead.reasons).toEqual(target!.axes.flatMap(({ points }) => points));
    expect((await accept(target!)).body.lead).toEqual({ id: lead.id, title: lead.title });
    expect((await read(list)).progress[0]).toMatchObject({ proposed: 0, accepted: 1 });
  });

  it('for somebody else leaves the lead with him it was given to', async () => {
    const his = await given.user(['officer'], { ...A, called: 'Given to' });
    const list = await aList({ firms: [await firm()] });
    const [target] = await targetsOf(list);
    await manager().post(`/target-lists/${list.id}/assignments`, {
      targetIds: [target!.id],
      ownerId: his.id,
    });
    const { body } = await accept(target!, manager());

    expect((await leadsOf(body.enterprise.id))[0]!.owner!.id).toBe(his.id);
    expect(body.owner!.id).toBe(his.id);
  });

  it('without the right to start leads is refused', async () => {
    const [target] = await targetsOf(await aList({ firms: [await firm()] }));

    expect(await accept(target!, as.leader())).toBeProblem(403, 'access.denied');
  });

  it('of a node that has left the chain makes a lead without a node', async () => {
    const wanted = await firm();
    const [target] = await targetsOf(await aList({ targets: [at(wanted, OTHER)] }));
    await zone().database.rows('update chain_node set retired_at = now() where code = $1', [OTHER]);
    const answer = await accept(target!);
    await zone().database.rows('update chain_node set retired_at = null where code = $1', [OTHER]);

    expect(answer).toSucceed(201);
    expect((await leadsOf(wanted.id))[0]).toMatchObject({ node: null });
  });

  it('counts as landed once the project supplies', async () => {
    const list = await aList({ firms: [await firm()] });
    const [target] = await targetsOf(list);
    const { body } = await accept(target!);
    let lead = (await officer().get<LeadDetail>(`/leads/${body.lead!.id}`)).body;
    for (const to of ['contacted', 'qualified']) {
      const moves = `/leads/${lead.id}/moves`;
      lead = (await officer().post<LeadDetail>(moves, { to, version: lead.version })).body;
    }
    const made = await officer().post<Project>('/projects', {
      ...{ leadId: lead.id, leadVersion: lead.version, name: 'A plant' },
    });
    const reviewed = await review(made.body, manager());
    expect((await read(list)).progress[0]).toMatchObject({ accepted: 1, landed: 0 });
    await move(reviewed, 'operational', officer());

    expect((await read(list)).progress[0]).toMatchObject({ accepted: 1, landed: 1 });
  });
});

describe('the file of a list', () => {
  it('is a workbook, and taking it is written down', async () => {
    const list = await aList({ name: '=导出/名单', firms: [await firm()] });
    const answer = await officer().get(`/target-lists/${list.id}/export`);

    expect(answer.status).toBe(200);
    expect(answer.headers['content-type']).toContain('spreadsheetml');
    expect(answer.headers['content-disposition']).toContain(encodeURIComponent('导出'));
    const [row] = await zone().database.rows(
      `select after from audit where action = 'target_list:exported' and record_id = $1`,
      [list.id],
    );
    expect(row).toEqual({ after: { rows: 1, format: 'xlsx' } });
    expect(await officer().get(`/target-lists/${list.id}/export?language=fr`)).toBeProblem(
      400,
      'input.invalid',
    );
  });
});

function quota(nodeCode: string, count: number) {
  return { nodeCode, quota: count };
}
