import { describe, expect, it } from '@jest/globals';

import { as, given, signIn, withCookie, withToken, zone } from '../support';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
/** What was written down of the file taken last: of a chain that no other test hands in. */
const exported = (action: string) =>
  zone().database.rows<{ after: object }>(
    `select after from audit where action = $1 order by at desc limit 1`,
    [action],
  );

describe('the file of a map', () => {
  it('is a workbook under the name of the chain, and taking it is written down', async () => {
    const answer = await as.officer().get('/chains/DSP/gap-map/export?radius=region');

    expect(answer.status).toBe(200);
    expect(answer.headers['content-type']).toBe(XLSX);
    expect(answer.headers['content-disposition']).toContain(
      encodeURIComponent('新型显示产业链-缺口表-自治区-'),
    );
    expect(await exported('chain:map-exported')).toEqual([{ after: { radius: 'region', format: 'xlsx' } }]);
  });

  it('is not there for a chain that is not, nor for an unknown language', async () => {
    expect(await as.officer().get('/chains/NOPE/gap-map/export')).toBeProblem(404, 'record.not-found');
    expect(await as.officer().get('/chains/DSP/gap-map/export?language=fr')).toBeProblem(
      400,
      'input.invalid',
    );
  });
});

describe('what a chain hands in', () => {
  const NOBODY = { leader: '', leadUnit: '', landingArea: '', note: '' };
  const hand = (chosen: string[], maps: string[] = [], formats = ['svg']) => ({
    ...{ ...NOBODY, taskForce: [], issues: [], policies: [] },
    ...{ deliverables: chosen, pictureFormats: formats },
    deliveredMaps: maps.map((key) => ({ mode: key.split('.')[0], radius: key.split('.')[1] })),
  });
  interface Delivery {
    file: string;
    pictures: { key: string; mode: string; radius: string; title: string; file: string }[];
    formats: string[];
  }
  const delivery = async (code: string, by = as.officer()) =>
    (await by.get<Delivery>(`/chains/${code}/deliverables`)).body;
  /** A person who sees maps and nothing of our work. */
  async function mapper() {
    const manager = withCookie(await signIn(await given.user(['manager'], { called: 'Mapper' })));
    const { body } = await manager.post<{ token: string }>('/me/tokens', {
      ...{ name: 'maps', scopes: ['chain:read'], days: 1 },
    });
    return withToken(body.token);
  }

  it('is one sheet for each list the office has chosen, in its order, and a default where it has not', async () => {
    expect((await delivery('BIO')).pictures.map(({ key }) => key)).toEqual([
      ...['state.zone', 'gap.city', 'supply.city'],
    ]);
    expect((await as.officer().get('/chains/BIO/deliverables/export')).status).toBe(200);
    expect(await exported('chain:deliverables-exported')).toEqual([
      { after: { sheets: ['产业链图', '重点企业清单', '招商目标清单'], format: 'xlsx' } },
    ]);
    await as.manager().put('/chains/BIO/profile', hand(['target_list', 'chain_map', 'route_map']), {
      version: 0,
    });
    const answer = await as.officer().get('/chains/BIO/deliverables/export?language=en');

    expect(answer.status).toBe(200);
    expect(answer.headers['content-disposition']).toContain('Deliverables');
    expect(await exported('chain:deliverables-exported')).toEqual([
      { after: { sheets: ['Investment targets', 'Chain map', 'Route map'], format: 'xlsx' } },
    ]);
    expect((await delivery('BIO')).pictures).toEqual([]);
  });

  it('leaves out what the reader may not see', async () => {
    const set = hand(['target_list', 'chain_map'], ['activity.city', 'gap.zone', 'table.region']);
    await as.manager().put('/chains/PV/profile', set, { version: 0 });
    const reader = await mapper();

    expect((await delivery('PV')).pictures.map(({ key }) => key)).toEqual(['activity.city', 'gap.zone']);
    expect((await delivery('PV', reader)).pictures.map(({ key }) => key)).toEqual(['gap.zone']);
    expect(await reader.get('/chains/PV/deliverables/export?pictures=activity.city')).toBeProblem(
      409,
      'report.set-changed',
    );
    expect((await reader.get('/chains/PV/deliverables/export')).status).toBe(200);
    expect(await exported('chain:deliverables-exported')).toEqual([
      { after: { sheets: ['产业链图', '缺口表（自治区）'], format: 'xlsx' } },
    ]);
  });

  it('names its pictures by chain, colours, ring and day, and begins the workbook with an index of them', async () => {
    await as.manager().put('/chains/DSP/profile', hand([], ['state.zone', 'gap.city'], ['svg', 'png']), {
      version: 0,
    });
    const set = await delivery('DSP');

    expect(set.file).toMatch(/^新型显示产业链-成果集-\d{4}-\d{2}-\d{2}$/);
    expect(set.formats).toEqual(['svg', 'png']);
    expect(set.pictures[0]).toMatchObject({
      ...{ key: 'state.zone', mode: 'state', radius: 'zone', title: '缺口状态（高新区）' },
      file: expect.stringMatching(/^新型显示产业链-缺口状态-高新区-\d{4}-\d{2}-\d{2}$/),
    });
    expect(await as.officer().get('/chains/DSP/deliverables/export')).toBeProblem(
      409,
      'report.nothing-chosen',
    );
    const answer = await as.officer().get('/chains/DSP/deliverables/export?pictures=gap.city');
    expect(answer.status).toBe(200);
    expect(await exported('chain:deliverables-exported')).toEqual([
      {
        after: {
          ...{ sheets: ['目录'], pictures: ['缺口价值（全市）'], format: 'zip' },
          pictureFormats: ['svg', 'png'],
        },
      },
    ]);
    expect(await as.officer().get('/chains/DSP/deliverables/export?pictures=supply.city')).toBeProblem(
      409,
      'report.set-changed',
    );
  });
});
