import { beforeAll, describe, expect, it } from '@jest/globals';

import {
  type Anchor,
  type AnchorDetail,
  type AnchorRelations,
  type AnchorWork,
  as,
  type Enterprise,
  type GapMap,
  given,
  type GivenAnchor,
  givenAnchor,
  givenPurchases,
  type Lead,
  type Page,
  type Project,
  signIn,
  type Unasked,
  withCookie,
  withToken,
  zone,
} from '../support';

const HERE = { province: '内蒙古', city: '鄂尔多斯' };
const SEAT = 'AUTO-M0806';
const officer = () => as.officer();
const elsewhere = { department: 'Hillside' };

async function related(
  supplier: { id: string },
  customer: { id: string },
  { relation = 'supplies', evidence = 'stated', node = SEAT as string | null } = {},
): Promise<void> {
  await zone().database.rows(
    `insert into enterprise_relation (supplier_id, customer_id, node_id, relation, evidence, source, data_date)
     values ($1, $2, (select id from chain_node where code = $5), $3, $4, '公告', '2025-06')`,
    [supplier.id, customer.id, relation, evidence, node],
  );
}

async function listed(anchor: GivenAnchor, client = officer()): Promise<Anchor> {
  const { body } = await client.get<{ items: Anchor[] }>('/anchors?chain=AUTO');
  return body.items.find(({ id }) => id === anchor.id)!;
}

describe('a chain leader', () => {
  it('is shown with its firm, its nodes, its plants here and what they make', async () => {
    const { body } = await officer().get<{ items: Anchor[] }>('/anchors?chain=AUTO');
    const chery = body.items.find(({ enterprise }) => enterprise.name.startsWith('奇瑞'))!;
    const detail = (await officer().get<AnchorDetail>(`/anchors/${chery.id}`)).body;

    expect(detail).toMatchObject({
      chain: { code: 'AUTO', nameZh: expect.any(String) },
      sites: expect.any(Number),
    });
    expect(detail.nodes.map(({ code }) => code)).toEqual(chery.nodeCodes);
    expect(detail.firm.name).toBe(chery.enterprise.name);
    expect(detail.plants.map(({ nameZh }) => nameZh)).toContain(detail.localName);
    expect(detail.plants).toHaveLength(detail.sites);
    expect(detail.volumes[0]).toMatchObject({ plant: detail.localName, productZh: expect.any(String) });
  });

  it('is gone with everything about it once it is retired', async () => {
    const anchor = await givenAnchor();
    await zone().database.rows('update anchor set retired_at = now() where id = $1', [anchor.id]);

    for (const part of ['', '/relations', '/supply', '/work', '/unasked', '/export']) {
      expect(await officer().get(`/anchors/${anchor.id}${part}`)).toBeProblem(404, 'record.not-found');
    }
    expect(await listed(anchor)).toBeUndefined();
  });
});

describe('its relations', () => {
  let anchor: GivenAnchor;
  let supplier: Enterprise;
  let subsidiary: Enterprise;
  let second: Enterprise;

  beforeAll(async () => {
    anchor = await givenAnchor();
    [supplier, subsidiary, second] = [
      await given.enterprise(HERE),
      await given.enterprise(),
      await given.enterprise(),
    ];
    await related(supplier, anchor.firm, { evidence: 'inferred' });
    await related(subsidiary, anchor.firm, { relation: 'subsidiary', node: null });
    await related(second, subsidiary);
    await related(second, supplier);
  });

  const ask = async (query = '') =>
    (await officer().get<AnchorRelations>(`/anchors/${anchor.id}/relations${query}`)).body;

  it('have a kind, a direction, a ground, a source and a date; the surest first', async () => {
    const { anchorFirmId, relations, firms, capped } = await ask();

    expect({ anchorFirmId, capped }).toEqual({ anchorFirmId: anchor.firm.id, capped: false });
    expect(relations).toMatchObject([
      {
        ...{ supplierId: subsidiary.id, customerId: anchor.firm.id, relation: 'subsidiary', node: null },
        ...{ evidence: 'stated', source: '公告', dataDate: '2025-06', ring: 1 },
      },
      { supplierId: supplier.id, relation: 'supplies', evidence: 'inferred', node: { code: SEAT } },
    ]);
    expect(firms.find(({ id }) => id === supplier.id)!.area).toBe('city');
    expect(firms.find(({ id }) => id === subsidiary.id)!.area).toBeNull();
  });

  it('reach on to what the firms of its group are related to, and no further', async () => {
    const { relations } = await ask('?ring=2');

    expect(relations.filter(({ ring }) => ring === 2)).toMatchObject([
      { supplierId: second.id, customerId: subsidiary.id },
    ]);
    expect(await officer().get(`/anchors/${anchor.id}/relations?ring=3`)).toBeProblem(400, 'input.invalid');
  });
});

describe('what came through it', () => {
  let anchor: GivenAnchor;
  let lead: Lead;
  let project: Project;
  const work = async (client = officer()) =>
    (await client.get<AnchorWork>(`/anchors/${anchor.id}/work`)).body;

  beforeAll(async () => {
    anchor = await givenAnchor();
    lead = await given.lead({ anchorId: anchor.id, nodeCode: SEAT });
    await given.lead({ anchorId: anchor.id, stage: 'dropped' });
    await given.lead({ ...elsewhere, anchorId: anchor.id, title: 'CANARY lead' });
    project = await given.project({ anchorId: anchor.id });
    await given.project({ ...elsewhere, anchorId: anchor.id, name: 'CANARY project' });
    await given.lead();
  });

  it('is what the reader may see of it, counted and listed alike', async () => {
    const { leads, projects } = await work();

    // A project leaves its lead behind, converted.
    expect(leads).toMatchObject({ total: 3, open: 1 });
    expect(leads!.items.map(({ id }) => id)).toEqual(expect.arrayContaining([lead.id]));
    expect(projects).toMatchObject({ total: 1, open: 1, items: [{ id: project.id }] });
    expect(await listed(anchor)).toMatchObject({
      ...{ leads: { total: 3, open: 1 }, projects: { total: 1, open: 1 } },
    });
    expect(JSON.stringify(await work())).not.toContain('CANARY');
  });

  it('is all of it for a leader, and what he brought in for a liaison', async () => {
    expect(await work(as.leader())).toMatchObject({ leads: { total: 5 }, projects: { total: 2 } });
    expect(await work(as.liaison())).toMatchObject({
      ...{ leads: { total: 0, items: [] }, projects: { total: 0 } },
    });
  });

  it('opens as a list of leads and of projects', async () => {
    const leads = (await officer().get<Page<Lead>>(`/leads?anchorId=${anchor.id}&count=exact`)).body;
    const projects = (await officer().get<Page<Project>>(`/projects?anchorId=${anchor.id}`)).body;

    expect(leads.count!.value).toBe(3);
    expect(projects.items.map(({ id }) => id)).toEqual([project.id]);
  });

  it('is left out for those whose rights do not reach there', async () => {
    const reader = withCookie(await signIn(await given.user(['officer'], { called: 'Chain reader' })));
    const { body } = await reader.post<{ token: string }>('/me/tokens', {
      ...{ name: 'chains', scopes: ['chain:read'], days: 1 },
    });
    const client = withToken(body.token);

    expect(await work(client)).toEqual({ leads: null, projects: null });
    expect(await listed(anchor, client)).toMatchObject({ leads: null, projects: null });
    expect(await client.get(`/anchors/${anchor.id}/relations`)).toBeProblem(403, 'access.denied');
    expect(await client.get(`/anchors/${anchor.id}/unasked`)).toBeProblem(403, 'access.denied');
  });
});

describe('its suppliers whom nobody has asked', () => {
  let anchor: GivenAnchor;
  const unasked = async (client = officer()) => {
    const answer = await client.get<Unasked>(`/anchors/${anchor.id}/unasked`);
    expect(answer).toSucceed(200);
    return answer.body;
  };
  const ids = async (client = officer()) => (await unasked(client)).items.map(({ id }) => id);
  async function supplier(values: Record<string, unknown> = {}, node = SEAT): Promise<Enterprise> {
    const firm = await given.enterprise({ nodeCodes: [node], ...values });
    await related(firm, anchor.firm, { node });
    return firm;
  }

  beforeAll(async () => {
    anchor = await givenAnchor();
  });

  it('come in the order of the gaps they could close, and are not here already', async () => {
    const { nodes } = (await officer().get<GapMap>('/chains/AUTO/gap-map')).body;
    const [most, more] = nodes
      .filter(({ leaf, gapValue }) => leaf && gapValue !== null)
      .sort((a, b) => b.gapValue! - a.gapValue!);
    const small = await supplier({ province: '江苏', city: '苏州' }, more!.code);
    const large = await supplier({ province: '福建', city: '宁德' }, most!.code);
    await related(large, anchor.firm, { node: more!.code });
    await supplier(HERE);
    const { items } = await unasked();

    expect(items.map(({ id, gapValue }) => [id, gapValue])).toEqual([
      [large.id, most!.gapValue! + more!.gapValue!],
      [small.id, more!.gapValue],
    ]);
    expect(items[1]).toMatchObject({
      ...{ city: '苏州', groupHere: null },
      supplies: [{ nodeCode: more!.code, state: more!.state, evidence: 'stated', via: null, source: '公告' }],
    });
  });

  it.each([
    ['a lead', (enterpriseId: string) => given.lead({ ...elsewhere, enterpriseId, title: 'CANARY' })],
    [
      'a dropped lead',
      (enterpriseId: string) => given.lead({ ...elsewhere, enterpriseId, stage: 'dropped', title: 'CANARY' }),
    ],
    ['a visit', (enterpriseId: string) => given.visit({ ...elsewhere, enterpriseId, summary: 'CANARY' })],
    ['an active list', (enterpriseId: string) => onList(enterpriseId, 'active')],
  ])('are no longer among them once anybody has %s, and nobody is told whose', async (_, deal) => {
    const firm = await supplier();
    expect(await ids()).toContain(firm.id);
    const before = (await unasked()).outside;
    await deal(firm.id);

    expect(await ids()).not.toContain(firm.id);
    const after = await unasked();
    expect(after.outside).toBe(before);
    expect(JSON.stringify(after)).not.toMatch(/CANARY|Hillside/);
  });

  it('stay among them while another department only drafts a list', async () => {
    const firm = await supplier();
    await onList(firm.id, 'draft');

    expect(await ids()).toContain(firm.id);
  });

  it('are told with the firm of the group they supply', async () => {
    const [member, firm] = [await given.enterprise({ shortName: 'Member' }), await given.enterprise()];
    await related(member, anchor.firm, { relation: 'subsidiary', node: null });
    await related(firm, member);
    const { items } = await unasked();

    expect(items.find(({ id }) => id === firm.id)!.supplies).toMatchObject([{ via: 'Member' }]);
    expect(items.map(({ id }) => id)).not.toContain(member.id);
  });

  it('are known from records only to those who may read them', async () => {
    const [secret, open, plant, seat, local] = [
      await given.enterprise(),
      await given.enterprise(),
      await given.enterprise(),
      await given.enterprise(),
      await supplier({ province: '江苏', city: '苏州' }),
    ];
    const record = { node: SEAT, value: 1000, period: 2025 };
    await givenPurchases(anchor, [
      { ...record, supplier: secret, place: 'outside', confidential: true },
      { ...record, supplier: open, place: 'outside', confidential: false },
      { ...record, supplier: local, place: 'zone', confidential: true },
      // What is stated of where it is made weighs more than where the firm has its seat.
      { ...record, supplier: plant, place: 'outside', localShare: 0.6, confidential: true },
      { ...record, supplier: seat, place: 'city', localShare: 0, confidential: true },
    ]);

    expect(await ids()).toEqual(expect.arrayContaining([open.id, local.id]));
    expect(await ids()).not.toContain(secret.id);
    expect(await ids(as.manager())).toContain(secret.id);
    // Its records say that it makes it in the zone.
    expect(await ids(as.manager())).not.toContain(local.id);
    expect(await ids(as.manager())).not.toContain(plant.id);
    expect(await ids(as.manager())).toContain(seat.id);
    const { items } = await unasked(as.manager());
    expect(items.find(({ id }) => id === secret.id)!.supplies).toMatchObject([
      { evidence: 'purchases', source: null, dataDate: '2025-12-31' },
    ]);
  });

  it('are taken away as a workbook with the relations, which is written down', async () => {
    const answer = await officer().get(`/anchors/${anchor.id}/export?language=en`);

    expect(answer.status).toBe(200);
    expect(answer.headers['content-type']).toContain('spreadsheetml');
    const { items } = await unasked();
    expect(
      await zone().database.rows(
        `select after from audit where action = 'anchor:exported' and record_id = $1 order by at desc limit 1`,
        [anchor.id],
      ),
    ).toEqual([
      {
        after: { unasked: items.length, relations: expect.any(Number) as unknown as number, format: 'xlsx' },
      },
    ]);
  });
});

/** On a list of another department. */
async function onList(enterpriseId: string, status: string): Promise<void> {
  const answer = await as.officer(elsewhere).post('/target-lists', {
    ...{ chain: 'AUTO', name: 'CANARY list', status, quotas: [] },
    targets: [{ nodeCode: SEAT, enterpriseId }],
  });
  expect(answer).toSucceed(201);
}
