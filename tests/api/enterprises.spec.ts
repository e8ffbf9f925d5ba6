import { beforeAll, describe, expect, it } from '@jest/globals';

import { as, type Enterprise, given, type Page, type Problem, usccOf, zone } from '../support';

const post = (values: object) => as.officer().post<Enterprise>('/enterprises', values);

describe('a new enterprise', () => {
  it('is stored with what was typed, its credit code tidied', async () => {
    const uscc = usccOf();
    const typed = ` ${uscc.slice(0, 6).toLowerCase()} ${uscc.slice(6).toLowerCase()} `;
    const answer = await post({
      name: '高效铜铟太阳能有限公司',
      uscc: typed,
      province: '宁夏',
      nodeCodes: [],
    });

    expect(answer).toSucceed(201);
    expect(answer.body).toMatchObject({
      name: '高效铜铟太阳能有限公司',
      uscc,
      province: '宁夏',
      origin: 'user',
      version: 1,
    });
  });

  it.each([
    '123',
    '91640100MA000000',
    '91640100MA00000001X',
    'I1640100MA0000001A',
    '91640100MA00000OO1',
    '九一六四〇一',
  ])('with a credit code of the wrong form (%s) is refused by name', async (uscc) => {
    const answer = await post({ name: `Form ${uscc}`, uscc });

    expect(answer).toBeProblem(400, 'input.invalid');
    expect((answer.body as unknown as Problem).errors).toEqual([{ pointer: '/uscc', code: 'uscc-format' }]);
  });

  it('with a wrong check digit is warned about, kept with a reason, and the reason is on the trail', async () => {
    const right = usccOf();
    const uscc = right.slice(0, 17) + (right.at(-1) === '1' ? '2' : '1');
    const before = await zone().database.count('enterprise');

    expect(await post({ name: 'Check digit', uscc })).toBeProblem(422, 'enterprise.uscc-check-digit');
    expect(await zone().database.count('enterprise')).toBe(before);

    const kept = await post({ name: 'Check digit', uscc, usccOverrideReason: 'So it stands on the licence' });
    expect(kept).toSucceed(201);
    expect(kept.body).toMatchObject({ uscc, usccOverrideReason: 'So it stands on the licence' });
    const [row] = await zone().database.rows<{ after: object }>(
      'select after from audit where record_id = $1',
      [kept.body.id],
    );
    expect(row!.after).toMatchObject({ usccOverrideReason: 'So it stands on the licence' });
  });

  it('that is already there by code or by name is refused and the other one is named', async () => {
    const uscc = usccOf();
    const { body: first } = await post({ name: '江北重工有限公司', uscc });
    const twin = await post({ name: '另一个名字有限公司', uscc });
    const sameName = await post({ name: '江北重工 有限公司' });
    const fullWidth = await post({ name: '江北重工有限公司　' });

    for (const answer of [twin, sameName, fullWidth]) {
      expect(answer).toBeProblem(409, 'enterprise.duplicate');
      expect((answer.body as unknown as Problem).params).toMatchObject({ id: first.id, name: first.name });
    }
  });

  it('sent twice at once under two keys is stored once', async () => {
    const uscc = usccOf();
    const { database } = zone();
    // All have looked for a twin before the first has stored its firm.
    await database.rows(
      `create function slowly() returns trigger language plpgsql as 'begin perform pg_sleep(0.5); return new; end'`,
    );
    await database.rows(
      'create trigger slowly before insert on enterprise for each row execute function slowly()',
    );
    const answers = await Promise.all(
      Array.from({ length: 6 }, (_, index) => post({ name: `Race ${index}`, uscc })),
    );
    await database.rows('drop function slowly cascade');

    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
    for (const answer of answers.filter(({ status }) => status !== 201)) {
      expect(answer).toBeProblem(409, 'enterprise.duplicate');
    }
    expect(await zone().database.rows('select id from enterprise where uscc = $1', [uscc])).toHaveLength(1);
  });

  it('at a node that does not exist is refused by the place in the list', async () => {
    const answer = await post({ name: 'Nowhere', nodeCodes: ['NO-SUCH-NODE'] });

    expect(answer).toBeProblem(400, 'input.invalid');
    expect((answer.body as unknown as Problem).errors![0]!.pointer).toBe('/nodeCodes/0');
  });
});

describe('the search for an enterprise', () => {
  let firm: Enterprise;

  beforeAll(async () => {
    firm = (await post({ name: '重庆塔牌纸业股份有限公司', shortName: '塔牌纸业', uscc: usccOf() })).body;
  });

  const found = async (q: string) =>
    (
      await as.officer().get<Page<Enterprise>>(`/enterprises?limit=200&q=${encodeURIComponent(q)}`)
    ).body.items.map(({ id }) => id);

  it.each([
    '重庆塔牌',
    '塔牌',
    '纸业',
    '牌',
    '塔牌纸业股份',
    'chongqing',
    'chongqingtapai',
    'tapaizhiye',
    'cqtp',
    'CQTP',
    'tpzy',
    ' 塔牌 ',
  ])('by %j finds it', async (q) => {
    expect(await found(q)).toContain(firm.id);
  });

  it.each(['塔纸', 'zhongqing', 'xyzzy', '塔牌%', '_牌', '不存在的企业'])('by %j does not', async (q) => {
    expect(await found(q)).not.toContain(firm.id);
  });

  it.each([
    'Acme-Tech GmbH',
    'T-Mobile',
    'O.K. Werke',
    'Foo (China) Ltd',
    'A&B 有限公司',
    '浦西-锻造',
    '3M 中国',
  ])('finds %s by its own name, in either case', async (name) => {
    const { id } = await given.enterprise({ name });

    expect(await found(name)).toContain(id);
    expect(await found(name.toLowerCase())).toContain(id);
    expect(await found(name.slice(0, 6))).toContain(id);
  });

  it('puts what is meant exactly before what begins so, and that before what holds it', async () => {
    const [holds, begins, exact, coded] = [
      await given.enterprise({ name: '大鼎岳' }),
      await given.enterprise({ name: '鼎岳精密铸造股份有限公司' }),
      await given.enterprise({ name: '鼎岳' }),
      await given.enterprise({ name: '名字很长的一家公司股份有限公司', uscc: usccOf() }),
    ];
    const other = await given.enterprise({ name: coded.uscc!.slice(0, 17) });

    expect(await found('鼎岳')).toEqual([exact.id, begins.id, holds.id]);
    expect(await found(coded.uscc!)).toEqual([coded.id]);
    expect(await found(coded.uscc!.slice(0, 17))).toEqual([other.id, coded.id]);
    expect(await found('dingyue')).toEqual([exact.id, begins.id, holds.id]);
  });

  it('pages through a common word from the newest on, and leaves nobody out', async () => {
    const lengths = [7, 3, 5, 4, 6, 2];
    for (const length of lengths) await post({ name: `氟烷${'甲'.repeat(length)}` });
    const seen: string[] = [];
    for (let after: string | null = ''; after !== null;) {
      const query: string = `q=${encodeURIComponent('烷甲')}&limit=2${after && `&after=${after}`}`;
      const { body } = await as.officer().get<Page<Enterprise>>(`/enterprises?${query}`);
      seen.push(...body.items.map(({ name }) => name));
      after = body.next;
    }

    expect(seen).toEqual([2, 6, 4, 5, 3, 7].map((length) => `氟烷${'甲'.repeat(length)}`));
  });

  it('by its credit code finds it', async () => {
    expect(await found(firm.uscc!)).toEqual([firm.id]);
  });

  it('takes signs of the query language literally', async () => {
    for (const q of [
      "'",
      '"',
      '\\',
      '%',
      '_',
      '&',
      '|',
      '!',
      '(',
      ')',
      ':*',
      '<->',
      "a' or 'a'='a",
      '--',
      ';',
    ]) {
      expect(await as.officer().get(`/enterprises?q=${encodeURIComponent(q)}`)).toSucceed(200);
    }
  });

  it('finds a firm of the atlas and follows a changed name', async () => {
    const { body } = await as.officer().get<Page<Enterprise>>('/enterprises?origin=atlas&limit=1');
    expect(body.items).toHaveLength(1);

    const changed = await given.enterprise({ name: 'Former name 9913' });
    await as
      .officer()
      .patch(`/enterprises/${changed.id}`, { name: '后来的名字9913' }, { version: changed.version });
    expect(await found('后来的名字')).toEqual([changed.id]);
    expect(await found('Former name 9913')).toEqual([]);
  });

  it('by chain, node, place and origin narrows the list', async () => {
    const list = async (query: string) =>
      (await as.officer().get<Page<Enterprise>>(`/enterprises?limit=200&${query}`)).body.items;
    const ofChain = await list('chain=AUTO');
    expect(ofChain.length).toBeGreaterThan(10);
    expect(ofChain.every(({ nodes }) => nodes.some(({ chainCode }) => chainCode === 'AUTO'))).toBe(true);

    const [node] = ofChain[0]!.nodes;
    expect((await list(`node=${node!.code}`)).map(({ id }) => id)).toContain(ofChain[0]!.id);
    expect((await list('origin=user')).every(({ origin }) => origin === 'user')).toBe(true);
    expect(await list('chain=NO-SUCH')).toEqual([]);
  });
});

describe('a changed enterprise', () => {
  it('cannot take the code or the name of another', async () => {
    const [first, second] = [await given.enterprise({ uscc: usccOf() }), await given.enterprise()];
    const change = (values: object) =>
      as.officer().patch(`/enterprises/${second.id}`, values, { version: second.version });

    expect(await change({ uscc: first.uscc })).toBeProblem(409, 'enterprise.duplicate');
    expect(await change({ name: first.name })).toBeProblem(409, 'enterprise.duplicate');
    expect(await change({ name: second.name, city: 'Same name is fine' })).toSucceed(200);
  });
});
