import { beforeAll, describe, expect, it } from '@jest/globals';

import { as, type Candidate, type CandidatePage, type Enterprise, given, zone } from '../support';

/** 驾驶室总成: a gap for which the atlas names no firm, so that these are all there are. */
const NODE = 'AUTO-M1202';
const OTHER_NODE = 'AUTO-U0601';
const officer = () => as.officer();
const ask = async (query: string, client = officer()) => {
  const answer = await client.get<CandidatePage>(`/targets/candidates?chain=AUTO&${query}`);
  expect(answer).toSucceed(200);
  return answer.body;
};
const names = ({ items }: CandidatePage) => items.map(({ enterprise }) => enterprise.shortName);
const axis = ({ axes }: Candidate, name: string) => axes.find((each) => each.axis === name)!;
const points = (candidate: Candidate, name: string) =>
  Object.fromEntries(axis(candidate, name).points.map(({ code, points: sum }) => [code, sum]));

async function firm(shortName: string, values: Record<string, unknown> = {}): Promise<Enterprise> {
  return given.enterprise({ shortName, nodeCodes: [NODE], province: '江苏', city: '苏州', ...values });
}

const set = (id: string, columns: string) =>
  zone().database.rows(`update enterprise set ${columns} where id = $1`, [id]);

describe('candidates for a gap', () => {
  let known: Enterprise;
  let southern: Enterprise;
  let anchor: { id: string; enterprise: { id: string }; nodeCodes: string[] };

  beforeAll(async () => {
    known = await firm('Known');
    await firm('Vague');
    southern = await firm('Southern', { province: '广东', city: '东莞', nodeCodes: [NODE, OTHER_NODE] });
    await firm('Local', { province: '内蒙古', city: '鄂尔多斯' });
    const { body } = await officer().get<{ items: (typeof anchor)[] }>('/anchors?chain=AUTO');
    anchor = body.items[0]!;
    await set(known.id, `listing = 'SZ:000001', qualifications = '{专精特新“小巨人”}'`);
    await zone().database.rows(
      `update enterprise_placement set evidence = 'stated', market_share_pct = 10 where enterprise_id = $1`,
      [known.id],
    );
    await zone().database.rows(
      `insert into enterprise_relation (supplier_id, customer_id, relation, evidence, source)
       values ($1, $2, 'supplies', 'stated', 'a paper')`,
      [known.id, anchor.enterprise.id],
    );
    await officer().post(`/enterprises/${southern.id}/signals`, {
      kind: 'new_plant',
      observedOn: new Date(Date.now() - 270 * 86_400_000).toISOString().slice(0, 10),
      note: '第二工厂',
      source: '公告',
    });
  });

  it('are outside firms, the best first; those that are here stand apart', async () => {
    const page = await ask(`node=${NODE}`);

    expect(names(page)[0]).toBe('Known');
    expect(names(page).sort()).toEqual(['Known', 'Southern', 'Vague']);
    expect(page.count).toEqual({ value: 3, capped: false });
    expect(page.local.map(({ city, nodeCodes }) => [city, nodeCodes])).toEqual([['鄂尔多斯', [NODE]]]);
    expect(page.nodes).toMatchObject([{ code: NODE, firms: 3 }]);
  });

  it('come with every point, which add up, and with ranges where something is not known', async () => {
    const page = await ask(`node=${NODE}`);
    for (const { axes } of page.items) {
      expect(axes.map((each) => each.axis)).toEqual(['fit', 'timing', 'access']);
      for (const each of axes) {
        const sum = (unknown: (most: number) => number) =>
          each.points.reduce((total, item) => total + (item.points ?? unknown(item.most)), 0);
        expect([each.low, each.high]).toEqual([sum(() => 0), sum((most) => most)]);
      }
    }
    const find = (name: string) => page.items.find(({ enterprise }) => enterprise.shortName === name)!;
    expect(points(find('Known'), 'fit')).toMatchObject({
      'at-node': 18,
      'at-node-evidence': 12,
      'supplies-anchor': 20,
      qualification: 11,
      'market-share': 4,
      listed: 4,
    });
    expect(points(find('Vague'), 'fit')).toMatchObject({
      'at-node': 18,
      'at-node-evidence-unknown': null,
      'anchor-unknown': null,
      'qualification-unknown': null,
      'listed-unknown': null,
    });
    expect(points(find('Southern'), 'timing')).toMatchObject({ signal: 36, 'sites-unknown': null });
    expect(points(find('Known'), 'access')).toMatchObject({ 'path-to-anchor': 24, 'contact-none': 0 });
  });

  it('are narrowed by city, and told how many sit in each', async () => {
    const page = await ask(`node=${NODE}&city=东莞`);

    expect(names(page)).toEqual(['Southern']);
    expect(page.facets.cities).toContainEqual({ value: '苏州', count: 2 });
  });

  it('are narrowed by region, also where only the province is known', async () => {
    expect(names(await ask(`node=${NODE}&region=珠三角`))).toEqual(['Southern']);
    expect(names(await ask(`node=${NODE}&region=珠三角&region=长三角`))).toHaveLength(3);
  });

  it.each([
    ['qualification=little_giant', ['Known']],
    ['qualification=high_tech', []],
    ['listed=true', ['Known']],
    ['suppliesAnchor=any', ['Known']],
    ['suppliesAnchor=7b0d6a4c-0000-4000-8000-000000000001', []],
    ['hasSignal=true', ['Southern']],
    ['q=vag', ['Vague']],
    ['q=suzhou', []],
  ])('are narrowed by %s', async (query, found) => {
    expect(names(await ask(`node=${NODE}&${query}`))).toEqual(found);
  });

  it('are narrowed by the anchor they supply', async () => {
    expect(names(await ask(`node=${NODE}&suppliesAnchor=${anchor.id}`))).toEqual(['Known']);
    expect((await ask(`node=${NODE}`)).facets.anchors).toMatchObject([{ value: anchor.id, count: 1 }]);
  });

  it('follow one axis when asked, and their names', async () => {
    expect(names(await ask(`node=${NODE}&sort=timing`))[0]).toBe('Southern');
    expect(names(await ask(`node=${NODE}&sort=access`))[0]).toBe('Known');
    expect(await officer().get(`/targets/candidates?chain=AUTO&sort=grade`)).toBeProblem(
      400,
      'input.invalid',
    );
  });

  it('come page by page, each once', async () => {
    const all = names(await ask(`node=${NODE}`));
    const one = await ask(`node=${NODE}&limit=2`);
    const two = await ask(`node=${NODE}&limit=2&after=${one.next}`);

    expect([...names(one), ...names(two)]).toEqual(all);
    expect(two.next).toBeNull();
    expect(await officer().get(`/targets/candidates?chain=AUTO&sort=name&after=${one.next}`)).toBeProblem(
      400,
      'input.invalid',
    );
  });

  it('may be asked for a group, or for the gaps that come first', async () => {
    expect(names(await ask('node=AUTO-M12&q=Vague'))).toEqual(['Vague']);
    const whole = await ask('limit=200');
    expect(whole.count!.value).toBeGreaterThan(20);
    expect(whole.nodes).toHaveLength(20);
  });

  it('are never the anchor itself, which stands at the node already', async () => {
    const [row] = await zone().database.rows<{ here: boolean }>(
      `select exists (select from enterprise_placement place join chain_node node on node.id = place.node_id
         where place.enterprise_id = $1 and node.code = $2) as here`,
      [anchor.enterprise.id, anchor.nodeCodes[0]],
    );
    const { items } = await ask(`node=${anchor.nodeCodes[0]}&limit=200`);

    expect(row).toEqual({ here: true });
    expect(items.map(({ enterprise }) => enterprise.id)).not.toContain(anchor.enterprise.id);
  });

  it('are refused for a chain or a node that is not there', async () => {
    expect(await officer().get('/targets/candidates?chain=NONE')).toBeProblem(404, 'record.not-found');
    expect(await officer().get('/targets/candidates?chain=AUTO&node=NONE')).toBeProblem(400, 'input.invalid');
  });

  it('say the same to those who may read purchases: points travel to people who may not', async () => {
    const [{ id }] = (await zone().database.rows<{ id: string }>(
      'select id from chain_node where code = $1',
      [NODE],
    )) as [{ id: string }];
    await zone().database.rows(
      `insert into purchase (version, anchor_id, node_id, part, value, period_start, period_end, confidential, source)
       values (1, $1, $2, '驾驶室', 99000000, '2026-01-01', '2026-06-30', true, 'the anchor')`,
      [anchor.id, id],
    );
    await zone().database.rows('update chain set revision = revision + 1');
    await zone().database.rows(
      `update enterprise_placement set annual_supply = 1000 where enterprise_id = $1`,
      [known.id],
    );

    const [his, managers] = [await ask(`node=${NODE}`), await ask(`node=${NODE}`, as.manager())];
    expect(managers.nodes[0]!.gapValue).toBe(his.nodes[0]!.gapValue);
    expect(managers.items.map(({ axes }) => axes)).toEqual(his.items.map(({ axes }) => axes));
  });
});

describe('a firm that others are at', () => {
  const elsewhere = { department: 'Hillside' };

  it('shows which department, and nothing of what it does', async () => {
    const taken = await firm('Taken');
    await given.lead({ ...elsewhere, enterpriseId: taken.id, title: 'CANARY lead' });
    await given.visit({ ...elsewhere, enterpriseId: taken.id, summary: 'CANARY', startedAt: recently() });
    const page = await ask(`node=${NODE}&q=Taken`);

    expect(page.items[0]!.conflicts).toEqual(
      expect.arrayContaining([
        { kind: 'lead', department: 'Hillside' },
        { kind: 'visit', department: 'Hillside' },
      ]),
    );
    expect(page.items[0]).toMatchObject({ ours: [], lastContact: { department: 'Hillside', months: 0 } });
    expect(points(page.items[0]!, 'access')).toMatchObject({ 'contact-lead': 25 });
    expect(JSON.stringify(page)).not.toContain('CANARY');
    // His own department has no conflict with itself, and sees its lead.
    const [own] = (await ask(`node=${NODE}&q=Taken`, as.officer(elsewhere))).items;
    expect(own).toMatchObject({ conflicts: [], ours: [{ kind: 'lead', name: 'CANARY lead' }] });
  });

  it('is not one that nobody dealt with for months, whoever it was', async () => {
    const busy = await firm('Busy');
    await given.visit({ ...elsewhere, enterpriseId: busy.id, startedAt: recently() });
    await firm('Idle');
    const found = names(await ask(`node=${NODE}&notContactedMonths=3`));

    expect(found).toContain('Idle');
    expect(found).not.toContain('Busy');
  });

  it('scores for a group that is here, and as known where its group has nobody here', async () => {
    const [parent, child, alone] = [await firm('Parent'), await firm('Child'), await firm('Childless')];
    const here = await given.enterprise({ name: '本地同门有限公司', province: '内蒙古', city: '鄂尔多斯市' });
    const owns = (supplier: string, customer: string) =>
      zone().database.rows(
        `insert into enterprise_relation (supplier_id, customer_id, relation, evidence, source)
         values ($1, $2, 'subsidiary', 'stated', 'a register')`,
        [supplier, customer],
      );
    await owns(child.id, parent.id);
    await owns(here.id, parent.id);
    await owns(alone.id, (await given.enterprise({ province: '广东', city: '广州' })).id);
    const page = await ask(`node=${NODE}&q=child`);
    const of = (name: string) => page.items.find(({ enterprise }) => enterprise.shortName === name)!;

    expect(axis(of('Child'), 'access').points).toContainEqual({
      ...{ code: 'group-here', points: 30, most: 30 },
      params: { firm: '本地同门有限公司' },
    });
    expect(points(of('Child'), 'timing')).toMatchObject({ sites: 10 });
    expect(points(of('Childless'), 'access')).toMatchObject({ 'group-not-here': 0 });
  });
});

function recently(): string {
  return new Date(Date.now() - 3 * 86_400_000).toISOString();
}
