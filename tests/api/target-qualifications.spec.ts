import { beforeAll, describe, expect, it } from '@jest/globals';

import { as, type Candidate, type CandidatePage, type Enterprise, given, newNode, zone } from '../support';

const officer = () => as.officer();
const DAY_MS = 86_400_000;
/** The zone's day so many days from now. */
const inDays = (days: number) =>
  new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai' }).format(Date.now() + days * DAY_MS);
const enter = async ({ id }: Enterprise, values: object) =>
  expect(await officer().post(`/enterprises/${id}/qualifications`, values)).toSucceed(201);

describe('titles that were entered for a firm', () => {
  let node: string;
  const ask = async (query = '') =>
    (await officer().get<CandidatePage>(`/targets/candidates?chain=AUTO&node=${node}${query}`)).body;
  const names = ({ items }: CandidatePage) => items.map(({ enterprise }) => enterprise.shortName).sort();
  const firm = (shortName: string) =>
    given.enterprise({ shortName, nodeCodes: [node], province: '江苏', city: '苏州' });
  const points = ({ items }: CandidatePage, name: string) => {
    const { axes } = items.find(({ enterprise }) => enterprise.shortName === name) as Candidate;
    const found = axes.flatMap((axis) => axis.points).filter(({ code }) => code.startsWith('qualification'));
    return found.map(({ code, points: sum, params }) => [code, sum, params]);
  };

  beforeAll(async () => {
    node = (await newNode('AUTO', 'AUTO-M08')).code;
    await enter(await firm('Holder'), {
      ...{ kind: 'little_giant', level: 'national', certificate: 'XJR-1', validUntil: inDays(0) },
    });
    await enter(await firm('Former'), { kind: 'little_giant', validUntil: inDays(-1) });
    const withdrawn = await firm('Withdrawn');
    await zone().database.rows(
      `update enterprise set qualifications = '{国家级制造业单项冠军}' where id = $1`,
      [withdrawn.id],
    );
    await enter(withdrawn, { kind: 'single_champion', endedOn: inDays(-3) });
    await enter(withdrawn, { kind: 'high_tech', validUntil: inDays(400) });
    await firm('Vague');
  });

  it('give points while they hold', async () => {
    const page = await ask();

    expect(points(page, 'Holder')).toEqual([['qualification', 11, { qualification: 'little_giant' }]]);
    expect(page.items[0]!.enterprise.shortName).toBe('Holder');
    expect(points(page, 'Former')).toEqual([['qualification-unknown', null, {}]]);
    expect(points(page, 'Vague')).toEqual([['qualification-unknown', null, {}]]);
  });

  it('take the word of the atlas away once they are over', async () => {
    expect(points(await ask(), 'Withdrawn')).toMatchObject([
      ['qualification', expect.any(Number), { qualification: 'high_tech' }],
    ]);
  });

  it.each([
    ['little_giant', ['Holder']],
    ['single_champion', []],
    ['high_tech', ['Withdrawn']],
  ])('pass the filter for %s, and are counted for it', async (qualification, found) => {
    expect(names(await ask(`&qualification=${qualification}`))).toEqual(found);
    const { facets } = await ask();
    expect(facets.qualifications.find(({ value }) => value === qualification)?.count ?? 0).toBe(found.length);
  });
});
