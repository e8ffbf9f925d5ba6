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

  it.each([
    ['an old bank', '西安银行项目', ['xianyinhang', 'xi an', 'xianyinh', 'anyin', 'xayh']],
    ['two ways to read it', '方案落户', ['fangan', 'fanganluo', 'fang an luo hu']],
    ['letters in a name', 'TCL华星 A-7 线', ['tcl', 'a-7 线', 'huaxing', 'huax']],
  ])('takes all ways to write %s', async (_, title, ways) => {
    await given.lead({ title });

    for (const typed of ways) expect((await find(as.officer(), typed)).lead).toContain(title);
  });

  it('takes pinyin from a syllable on, and where it stands in one piece', async () => {
    await given.lead({ title: '鄂城龙盖，科技龙湾' });

    for (const typed of ['longgai', 'gaike', 'longwan']) {
      expect((await find(as.officer(), typed)).lead).toHaveLength(1);
    }
    for (const typed of ['onggai', 'chenglongwan', 'echenglongwan']) {
      expect(await find(as.officer(), typed)).toEqual({});
    }
  });

  it('finds what was written before readings stood apart', async () => {
    const lead = await given.lead({ title: '岱海湾' });
    await zone().database.rows(
      `update search_entry set search_tokens = array(select token from unnest(search_tokens) token where token not like '~%'),
        search_latin = replace(search_latin, e'\\n\\n', e'\\n') where record_id = $1`,
      [lead.id],
    );

    for (const typed of ['daihaiwan', 'dhw', '海湾']) {
      expect((await find(as.officer(), typed)).lead).toEqual([lead.title]);
    }
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

  it.each(['technologies', 'industry_codes'])('finds a node by its %s', async (column) => {
    const [node] = await zone().database.rows<{ code: string; word: string }>(
      `select code, ${column}[1] as word from chain_node where cardinality(${column}) > 0
       order by (select count(*) from chain_node other where other.${column} && chain_node.${column}), code limit 1`,
    );
    const { body } = await as
      .officer()
      .get<SearchAnswer>(`/search?limit=50&q=${encodeURIComponent(node!.word)}`);
    const nodes = body.groups.find(({ kind }) => kind === 'node')!;

    expect(nodes.items.map((item) => item.node?.code)).toContain(node!.code);
  });
});

describe('an old record under thousands of newer ones', () => {
  it('is found, in characters and in letters', async () => {
    const lead = await given.lead({ title: '蔺鄘岙' });
    const rows = (statement: string) => zone().database.rows(statement, [lead.id]);
    await rows(`update search_entry set at = at - interval '9 years' where record_id = $1`);
    // Entries alone, of no record: they are read, and found nowhere.
    await rows(`insert into search_entry (kind, record_id, version, at, search_name, search_tokens, search_text, search_latin)
      select 'lead', gen_random_uuid(), 1, at + interval '1 year' + serial * interval '1 second', '', '{}', '', ''
      from search_entry, generate_series(1, 2100) serial where record_id = $1`);

    for (const typed of ['蔺鄘岙', 'linyongao']) {
      expect((await find(as.officer(), typed)).lead).toEqual(['蔺鄘岙']);
      const list = `/leads?q=${encodeURIComponent(typed)}`;
      const { body } = await as.officer().get<{ items: { title: string }[] }>(list);
      expect(body.items.map(({ title }) => title)).toEqual(['蔺鄘岙']);
    }
  });
});

describe('records that came in by other ways', () => {
  it('are found once the job has caught up with them', async () => {
    const lead = await given.lead({ title: '起初的名字' });
    const firm = await given.enterprise({ name: '改名以前有限公司' });
    const ofFirm = await given.lead({ title: '它的线索', enterpriseId: firm.id });
    await as.officer().patch(`/enterprises/${firm.id}`, { name: '鹮鹮有限公司' }, { version: firm.version });
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
      // By the name that its firm has now.
      expect((await find(as.officer(), '鹮鹮')).lead).toEqual([ofFirm.title]);
    } finally {
      await server.stop();
    }
  });
});
