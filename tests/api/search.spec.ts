import { describe, expect, it } from '@jest/globals';

import { as, eventually, given, givenContact, OtherServer, type SearchAnswer, zone } from '../support';

type Client = ReturnType<typeof as.officer>;

async function find(client: Client, q: string, query = ''): Promise<Record<string, string[]>> {
  const answer = await client.get<SearchAnswer>(`/search?q=${encodeURIComponent(q)}${query}`);
  expect(answer.status).toBe(200);
  return Object.fromEntries(
    answer.body.groups.map(({ kind, items }) => [kind, items.map(({ title }) => title)]),
  );
}

describe('the search box', () => {
  it('finds what was written down in every register, from one character on', async () => {
    const firm = await given.enterprise({ name: '演示𠮷林轮毂有限公司' });
    const lead = await given.lead({ enterpriseId: firm.id, title: '蓝湖湾轮毂基地意向' });
    await given.visit({ leadId: lead.id, summary: '对方看中了蓝湖湾地块，下月再来。' });

    expect(await find(as.officer(), '蓝湖湾')).toEqual({
      lead: ['蓝湖湾轮毂基地意向'],
      visit: ['对方看中了蓝湖湾地块，下月再来。'],
    });
    expect(await find(as.officer(), '𠮷')).toMatchObject({
      enterprise: ['演示𠮷林轮毂有限公司'],
      lead: ['蓝湖湾轮毂基地意向'],
    });
  });

  it('finds people by name and by the end of a number, at their firm', async () => {
    const firm = await given.enterprise({ name: '演示找人有限公司' });
    await givenContact({ enterpriseId: firm.id, name: '欧阳测试', channels: ['13911112468'] });

    for (const typed of ['欧阳', 'oyc', '2468']) {
      const { body } = await as.officer().get<SearchAnswer>(`/search?q=${encodeURIComponent(typed)}`);
      const people = body.groups.find(({ kind }) => kind === 'contact');
      expect(people?.items[0]).toMatchObject({ title: '欧阳测试', subtitle: '演示找人有限公司' });
    }
  });

  it.each(['lhlg', 'lanhailungu', 'lan hai lun gu'])('takes pinyin and initials: %s', async (typed) => {
    const lead = await given.lead({ title: '澜海轮毂' });

    expect((await find(as.officer(), typed)).lead).toContain(lead.title);
  });

  it('follows a change of the record', async () => {
    const lead = await given.lead({ title: '旧名甲乙丙' });
    await as.officer().patch(`/leads/${lead.id}`, { title: '新名丁戊己' }, { version: lead.version });

    expect(await find(as.officer(), '旧名甲')).toEqual({});
    expect((await find(as.officer(), '新名丁')).lead).toEqual(['新名丁戊己']);
  });

  it('puts the exact name first, then beginnings, then the newer', async () => {
    for (const title of ['西山湾项目', '在西山湾', '西山湾', '又在西山湾']) await given.lead({ title });

    expect((await find(as.officer(), '西山湾')).lead).toEqual([
      '西山湾',
      '西山湾项目',
      '又在西山湾',
      '在西山湾',
    ]);
  });

  it('shows a few of each kind and says that there are more', async () => {
    for (const serial of [1, 2, 3]) await given.lead({ title: `碧云台 ${serial}` });
    const { body } = await as.officer().get<SearchAnswer>('/search?q=碧云台&limit=2');

    expect(body.groups).toEqual([
      expect.objectContaining({ kind: 'lead', more: true, items: [expect.anything(), expect.anything()] }),
    ]);
  });

  it('tells nobody of what he may not see', async () => {
    const lead = await given.lead({ department: 'Harbour', title: '只在港口可见' });
    await given.visit({ department: 'Harbour', leadId: lead.id, summary: '港口可见的拜访' });

    expect(Object.keys(await find(as.officer({ department: 'Harbour' }), '可见'))).toEqual(['lead', 'visit']);
    expect(await find(as.officer({ department: 'Hillside' }), '可见')).toEqual({});
    for (const role of [as.sysadmin, as.secadmin, as.auditor]) expect(await find(role(), '可见')).toEqual({});
  });

  it.each(['%', '_', '   ', "'; drop table lead; --", '\\'])('takes %j for what it is', async (typed) => {
    await given.lead({ title: 'A sign' });

    expect(await find(as.officer(), typed)).toEqual({});
  });

  it('asks for something to look for', async () => {
    expect(await as.officer().get('/search?q=')).toBeProblem(400, 'input.invalid');
  });
});

describe('what the search box has of the reference data', () => {
  it('leads to the place on the map', async () => {
    const { body } = await as.officer().get<SearchAnswer>('/search?q=座椅总成');
    const nodes = body.groups.find(({ kind }) => kind === 'node')!;

    expect(nodes.items[0]).toMatchObject({ title: '座椅总成', node: { chain: 'AUTO' } });
  });
});

describe('records that came in by other ways', () => {
  it('are found once the job has caught up with them', async () => {
    const lead = await given.lead({ title: '起初的名字' });
    await zone().database.rows('update lead set title = $1, version = version + 1 where id = $2', [
      '绕道而来的名字',
      lead.id,
    ]);
    await zone().database.rows('delete from tick');
    const server = await OtherServer.start(zone().database, { LIANZHAO_JOBS: 'true' });
    try {
      const found = await eventually(
        () => find(as.officer(), '绕道而来'),
        ({ lead: leads }) => leads !== undefined,
      );
      expect(found.lead).toEqual(['绕道而来的名字']);
    } finally {
      await server.stop();
    }
  });
});
