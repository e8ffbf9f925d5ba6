import { describe, expect, it } from '@jest/globals';
import ExcelJS from 'exceljs';

import type { GapMap } from '../support';
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
  const hand = (chosen: string[], maps: string[] = [], formats = ['svg'], listRadii = {}) => ({
    ...{ ...NOBODY, taskForce: [], issues: [], policies: [] },
    ...{ deliverables: chosen, listRadii, pictureFormats: formats },
    deliveredMaps: maps.map((key) => ({ mode: key.split('.')[0], radius: key.split('.')[1] })),
  });
  interface Delivery {
    file: string;
    pictures: { key: string; mode: string; radius: string; title: string; file: string }[];
    withheld: string[];
    withheldLists: string[];
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
    const set = hand(
      ['target_list', 'chain_map'],
      ['activity.city', 'gap.zone', 'firms.city', 'table.region'],
    );
    await as.manager().put('/chains/PV/profile', set, { version: 0 });
    const reader = await mapper();

    const [own, theirs] = [await delivery('PV'), await delivery('PV', reader)];
    expect(own.pictures.map(({ key }) => key)).toEqual(['activity.city', 'gap.zone', 'firms.city']);
    expect([own.withheld, own.withheldLists]).toEqual([[], []]);
    expect(theirs.pictures.map(({ key }) => key)).toEqual(['gap.zone']);
    expect(theirs.withheld).toEqual(['我们的动作（全市）', '优先缺口企业分布（全市）']);
    expect(theirs.withheldLists).toEqual(['招商目标清单']);
    expect(await reader.get('/chains/PV/deliverables/export?pictures=activity.city')).toBeProblem(
      409,
      'report.set-changed',
    );
    expect((await reader.get('/chains/PV/deliverables/export')).status).toBe(200);
    expect(await exported('chain:deliverables-exported')).toEqual([
      { after: { sheets: ['产业链图', '缺口表（自治区）'], format: 'xlsx' } },
    ]);
  });

  it('computes each list within its radius, and says in the sheet and in the index within which', async () => {
    const lists = ['chain_map', 'application_map', 'enterprise_list', 'cluster_list', 'technology_map'];
    const radii = { chain_map: 'zone', enterprise_list: 'zone' };
    const { version } = (await as.manager().get<{ version: number }>('/chains/AUTO/profile')).body;
    const chosen = hand(lists, ['firms.region', 'table.city'], ['png'], radii);
    await as.manager().put('/chains/AUTO/profile', chosen, { version });
    const book = new ExcelJS.Workbook();
    const file = await as.officer().file('/chains/AUTO/deliverables/export?pictures=firms.region');
    await book.xlsx.load(file as unknown as ArrayBuffer);
    const rowsOf = (name: string) =>
      (book.getWorksheet(name)!.getSheetValues() as unknown[][]).slice(1).map((row) => row?.slice(1) ?? []);

    expect(rowsOf('目录').map(([part, title, area]) => [part, title, area])).toEqual([
      ['类别', '名称', '半径'],
      ['图', '优先缺口企业分布', '自治区'],
      ['工作表', '产业链图', '高新区'],
      ['工作表', '应用图', '全市'],
      ['工作表', '重点企业清单', '高新区'],
      ['工作表', '产业集群清单', '自治区'],
      ['工作表', '技术图', undefined],
      ['工作表', '缺口表（全市）', '全市'],
    ]);
    expect(rowsOf('产业链图')[0]![0]).toMatch(/^本地半径 高新区 · /);
    expect(rowsOf('应用图')[0]![0]).toMatch(/^本地半径 全市 · /);
    expect(rowsOf('技术图')[0]![0]).toBe('编码');

    const valueOf = (rows: unknown[][], column: string) => {
      const at = rows[1]!.indexOf(column);
      return new Map(rows.slice(2).map((row) => [row[0] as string, row[at]]));
    };
    const states = valueOf(rowsOf('产业链图'), '本地在产企业');
    for (const radius of ['zone', 'city'] as const) {
      const { body } = await as.officer().get<GapMap>(`/chains/AUTO/gap-map?radius=${radius}`);
      const local = body.nodes.flatMap(({ code, leaf, local: { operating, aggregate } }) =>
        leaf ? [[code, operating + aggregate] as const] : [],
      );
      const same = local.every(([code, count]) => states.get(code) === count);
      expect([radius, same]).toEqual([radius, radius === 'zone']);
    }
    const [, titles, ...firms] = rowsOf('重点企业清单');
    const rings = new Set(firms.map((row) => row[titles!.indexOf('半径')]));
    expect([...rings]).toEqual(['高新区']);
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
