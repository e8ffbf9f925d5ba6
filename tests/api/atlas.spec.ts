import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { loadReference } from '@lianzhao/seeds';
import { afterAll, beforeEach, describe, expect, it } from '@jest/globals';

import {
  as,
  type Chain,
  type Enterprise,
  eventually,
  type GapMap,
  given,
  givenAnchor,
  nodeRecord,
  type NodeUses,
  type Page,
  undo,
  zone,
} from '../support';
import { ROOT } from '../support/repository';

const SHIPPED = join(ROOT, 'seeds/reference/atlas');
const TABLES = [
  'chain',
  'chain_node',
  'chain_link',
  'local_site',
  'enterprise',
  'enterprise_relation',
  'anchor',
];

const folder = mkdtempSync(join(tmpdir(), 'lianzhao-atlas-'));
beforeEach(() => {
  rmSync(folder, { recursive: true });
  cpSync(SHIPPED, folder, { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true }));

const load = (from = folder) => loadReference(zone().app, { folder: from });

/** Changes one line of a file; lines are counted as an editor counts them. */
function edit(file: string, line: number, change: (text: string) => string): void {
  const path = join(folder, file);
  const lines = readFileSync(path, 'utf8').split('\n');
  lines[line - 1] = change(lines[line - 1]!);
  writeFileSync(path, lines.join('\n'));
}

const firstField = (text: string) => (line: string) => line.replace(/^[^,]*/, text);
const field = (line: string, index: number) => line.split(',')[index]!;

describe('an atlas with a fault', () => {
  const nodes = readFileSync(join(SHIPPED, 'automotive/nodes.csv'), 'utf8').split('\n');
  const columns = nodes[0]!.split(',');
  const parent = columns.indexOf('parent_code');
  const setField = (index: number, value: string) => (line: string) =>
    line
      .split(',')
      .map((each, at) => (at === index ? value : each))
      .join(',');

  const FAULTS: { fault: string; at: string; column: string; change: (line: string) => string }[] = [
    {
      fault: 'an unknown parent',
      at: 'automotive/nodes.csv:5',
      column: columns[parent]!,
      change: setField(parent, 'AUTO-NOWHERE'),
    },
    {
      fault: 'a duplicate code',
      at: 'automotive/nodes.csv:6',
      column: columns[0]!,
      change: firstField(field(nodes[4]!, 0)),
    },
    {
      fault: 'a node that is its own parent',
      at: 'automotive/nodes.csv:5',
      column: columns[parent]!,
      change: (line) => setField(parent, field(line, 0))(line),
    },
    {
      fault: 'a link to an unknown node',
      at: 'photovoltaic/links.csv:4',
      column: 'from',
      change: firstField('PV-NOWHERE'),
    },
    {
      fault: 'a firm at an unknown node',
      at: 'display/local.csv:3',
      column: 'node',
      change: (line) => line.replace(/DSP-[A-Z]\d+/, 'DSP-NOWHERE'),
    },
    {
      fault: 'a row with too many cells',
      at: 'biopharma/nodes.csv:7',
      column: '',
      change: (line) => `${line},more,and more`,
    },
  ];

  it.each(FAULTS)(
    '$fault is refused whole, with file, line and column, and the database stays as it was',
    async ({ at, column, change }) => {
      const before = await zone().database.checksums(TABLES);
      const [file, line] = at.split(':') as [string, string];
      edit(file, Number(line), change);
      const refused = await load().then(
        () => 'loaded',
        (error: Error) => error.message,
      );

      expect(refused).toContain(at);
      expect(refused).toContain(column);
      expect(await zone().database.checksums(TABLES)).toEqual(before);
    },
  );

  it('a missing file is refused by its name', async () => {
    const before = await zone().database.checksums(TABLES);
    rmSync(join(folder, 'display/bom.csv'));

    await expect(load()).rejects.toThrow(/display\/bom\.csv/);
    expect(await zone().database.checksums(TABLES)).toEqual(before);
  });

  it('in the last chain keeps the first ones as they were too', async () => {
    const before = await zone().database.checksums(TABLES);
    edit('automotive/nodes.csv', 4, (line) => line.replace(/,(?=[^,]*$)/, ' (changed),'));
    edit('photovoltaic/nodes.csv', 5, firstField(''));

    await expect(load()).rejects.toThrow(/photovoltaic\/nodes\.csv:5/);
    expect(await zone().database.checksums(TABLES)).toEqual(before);
  });
});

describe('an atlas that fails on its way', () => {
  it('into the database leaves nothing of the chains before', async () => {
    const { database } = zone();
    const before = await database.checksums(TABLES);
    edit('automotive/nodes.csv', 4, (line) => line.replace(/,(?=[^,]*$)/, ' (changed),'));
    edit('photovoltaic/nodes.csv', 4, (line) => line.replace(/,(?=[^,]*$)/, ' (changed),'));
    await database.rows(
      `create function refuse_pv() returns trigger language plpgsql as
       'begin if new.code like ''PV%'' then raise exception ''no room''; end if; return new; end'`,
    );
    await database.rows(
      'create trigger refuse_pv before insert or update on chain_node for each row execute function refuse_pv()',
    );
    try {
      await expect(load()).rejects.toThrow('no room');
    } finally {
      await database.rows('drop function refuse_pv cascade');
    }
    expect(await database.checksums(TABLES)).toEqual(before);
  });
});

describe('two servers that bring the same atlas', () => {
  it('write it once', async () => {
    const { database } = zone();
    edit('automotive/nodes.csv', 2, (line) => line.replace(/,(?=[^,]*$)/, ' (changed),'));
    const written = async () =>
      (
        await database.rows(
          `select action from audit where action in ('chain:replaced', 'enterprise:atlas-replaced')`,
        )
      ).length;
    const before = await written();
    // The turn is somebody else's for now, so both stand in the queue before either has written anything.
    await database.rows('select pg_advisory_lock(720112)');
    const both = Promise.all([load(), load()]);
    const queue = async () => {
      const [waiting] = await database.rows<{ n: number }>(
        `select count(*)::int as n from pg_locks where locktype = 'advisory' and objid = 720112 and not granted
           and database = (select oid from pg_database where datname = current_database())`,
      );
      return waiting!.n;
    };
    try {
      expect(await eventually(queue, (n) => n === 2)).toBe(2);
    } finally {
      await database.rows('select pg_advisory_unlock(720112)');
    }
    await both;

    // The chain that changed, and the firms, whose digest covers all files.
    expect((await written()) - before).toBe(2);
    await load(SHIPPED);
  });
});

describe('a firm of the atlas', () => {
  it('that a person changed, or entered before the atlas knew it, stays as he wrote it', async () => {
    const { body: page } = await as.officer().get<Page<Enterprise>>('/enterprises?q=隆基绿能科技&limit=1');
    const [known] = page.items;
    await as
      .officer()
      .patch(`/enterprises/${known!.id}`, { mainProducts: '人写的' }, { version: known!.version });
    const entered = await given.enterprise({ name: '先来的光伏有限公司', mainProducts: '先写的' });
    const firms = join(folder, 'photovoltaic/firms.csv');
    const text = readFileSync(firms, 'utf8').replace('硅棒硅片、BC电池、组件', '图谱写的');
    writeFileSync(firms, `${text}先来的光伏有限公司,,,宁夏,银川,西北,,PV-U0101,图谱写的,,spec\n`);
    await load();

    for (const [id, mainProducts] of [
      [known!.id, '人写的'],
      [entered.id, '先写的'],
    ] as const) {
      expect((await as.officer().get(`/enterprises/${id}`)).body).toMatchObject({ mainProducts });
    }
    await load(SHIPPED);
  });
});

describe('an anchor of the atlas', () => {
  it('that stays keeps one state through another import, and its volumes', async () => {
    const { database } = zone();
    const states = () =>
      database.rows(
        `select table_name, count(*) from row_history where table_name in ('anchor', 'anchor_node') group by 1`,
      );
    const volumes = () => database.rows(`select anchor, anchor_id from anchor_volume order by 1, 2`);
    const before = { states: await states(), volumes: await volumes() };
    edit('automotive/nodes.csv', 2, (line) => line.replace(/,(?=[^,]*$)/, ' (changed),'));
    await load();

    expect(await states()).toEqual(before.states);
    expect(await volumes()).toEqual(before.volumes);
    expect(before.volumes).toContainEqual({
      anchor: '奇瑞汽车股份有限公司鄂尔多斯分公司',
      anchor_id: expect.any(String),
    });
    await load(SHIPPED);
  });

  it('has each of its volumes once, also those that an edit moved, and by the name that it gives now', async () => {
    const { database } = zone();
    const volumes = () =>
      database.rows(`select anchor, product, anchor_id from anchor_volume order by 1, 2, 3`);
    const before = await volumes();
    const other = await givenAnchor();
    const move = () =>
      database.rows(
        `with told as materialized (select set_config('lianzhao.edit', gen_random_uuid()::text, true))
         update anchor_volume set anchor_id = $1 from told where anchor like '奇瑞汽车%'`,
        [other.id],
      );
    await move();
    expect(await volumes()).not.toEqual(before);
    edit('automotive/nodes.csv', 2, (line) => line.replace(/,(?=[^,]*$)/, ' (moved),'));
    await load();
    expect(await volumes()).toEqual(before);

    await move();
    // Of another chain: firms and anchors are read again, and this chain's own rows are not.
    edit('photovoltaic/firms.csv', 2, (line) => line.replace(/[^,]*$/, 'spec'));
    await load();
    expect(await volumes()).toEqual(before);
    await load(SHIPPED);
  });
});

describe('a sound atlas', () => {
  it('loaded again changes nothing', async () => {
    const before = await zone().database.checksums([...TABLES, 'audit']);
    await load(SHIPPED);

    expect(await zone().database.checksums([...TABLES, 'audit'])).toEqual(before);
  });

  it('dates what it says by its own day, also a site that speaks of another year', async () => {
    edit('photovoltaic/firms.csv', 2, (line) => line.replace(/[^,]*$/, 'spec'));
    edit('photovoltaic/local.csv', 2, (line) => line.replace(/,\d{4},/, ',2013,'));
    edit('photovoltaic/local.csv', 3, (line) => line.replace(/,\d{4},/, ',2031,'));
    edit('chains.csv', 4, (line) => line.replace(/^PV,photovoltaic,[^,]*/, 'PV,photovoltaic,2025-06'));
    await load();
    const days = async (from: string) =>
      (
        await zone().database.rows<{ day: string | null }>(
          `select distinct told.data_date as day from ${from} join chain_node node on node.id = told.node_id
           join chain on chain.id = node.chain_id where chain.code = 'PV' and told.edit_id is null`,
        )
      ).map(({ day }) => day);
    // Beside what people of other tests made theirs.
    expect(await days('enterprise_placement told')).toContain('2025-06');
    expect(await days('enterprise_relation told')).toContain('2025-06');
    const sites = await zone().database.rows<{ year: number; day: string }>(
      `select site.year, site.data_date as day from local_site site join chain on chain.id = site.chain_id
       where chain.code = 'PV' and site.origin = 'atlas' and site.year in (2013, 2031) order by site.year`,
    );
    expect(sites).toEqual([
      { year: 2013, day: '2025-06' },
      { year: 2031, day: '2025-06' },
    ]);
    await load(SHIPPED);
  });

  it('with a corrected name brings the correction and leaves what people made', async () => {
    const { body } = await as
      .officer()
      .get<{ items: { id: string; nodeCodes: string[] }[] }>('/anchors?chain=AUTO');
    const lead = await given.lead({ nodeCode: body.items[0]!.nodeCodes[0] });
    const line = readFileSync(join(SHIPPED, 'automotive/nodes.csv'), 'utf8').split('\n')[1]!;
    const name = line.split(',').find((cell) => /[\u4e00-\u9fff]/.test(cell))!;
    edit('automotive/nodes.csv', 2, (text) => text.replace(name, '改过名的产业链'));
    await load();

    const chains = (await as.officer().get<{ items: Chain[] }>('/chains')).body.items;
    expect(chains.find(({ code }) => code === 'AUTO')!.nameZh).toBe('改过名的产业链');
    expect((await as.officer().get(`/leads/${lead.id}`)).body).toMatchObject({
      node: lead.node,
      version: lead.version,
    });
    await load(SHIPPED);
  });

  it('brings what a node is found by into an installation that has the node, and leaves what a manager wrote', async () => {
    const [mine, theirs] = ['PV-U0102', 'PV-U0105'];
    const { version } = await nodeRecord('PV', mine);
    const written = await as
      .manager()
      .patch(`/chains/PV/nodes/${mine}`, { keywords: ['我们的叫法'], industryCodes: ['C3218'] }, { version });
    expect(written).toSucceed(200);
    for (const code of [mine, theirs]) {
      const words = readFileSync(join(folder, 'photovoltaic/words.csv'), 'utf8').split('\n');
      const line = words.findIndex((row) => row.startsWith(`${code},`)) + 1;
      edit('photovoltaic/words.csv', line, () => `${code},3985,新的叫法;又一叫法,新的工艺,editor judgement`);
    }
    await load();

    expect(await nodeRecord('PV', mine)).toMatchObject({
      keywords: ['我们的叫法'],
      industryCodes: ['C3218'],
    });
    expect(await nodeRecord('PV', theirs)).toMatchObject({
      ...{ keywords: ['新的叫法', '又一叫法'], industryCodes: ['3985'], technologies: ['新的工艺'] },
    });
    const { body } = await as.officer().get(`/search?q=${encodeURIComponent('又一叫法')}`);
    expect(JSON.stringify(body)).toContain('棒状多晶硅');
    await load(SHIPPED);
    expect(await nodeRecord('PV', theirs)).toMatchObject({
      technologies: expect.arrayContaining(['还原沉积']),
    });
  });

  it('brings what a node is found by to one that a manager edited before there was any', async () => {
    const code = 'PV-U0103';
    const at = await nodeRecord('PV', code);
    const { id, nameEn, keywords, industryCodes, technologies } = at;
    const change = { nameEn: 'As a manager calls it' };
    expect(await as.manager().patch(`/chains/PV/nodes/${code}`, change, at)).toSucceed(200);
    const { database } = zone();
    const none = `industry_codes = '{}', keywords = '{}', technologies = '{}'`;
    await database.rows('alter table chain_node disable trigger track_row');
    await database.rows(`update chain_node set ${none} where id = $1`, [id]);
    await database.rows('alter table chain_node enable trigger track_row');
    await database.rows(
      `update row_history set row = row || '{"industry_codes": [], "keywords": [], "technologies": []}'
       where row_key = $1`,
      [id],
    );
    edit('photovoltaic/nodes.csv', 2, (text) => text.replace(/([\u4e00-\u9fff])/, '新$1'));
    await load();

    expect(keywords).not.toEqual([]);
    expect(await nodeRecord('PV', code)).toMatchObject({
      ...{ keywords, industryCodes, technologies, ...change },
      editor: 'manager of Riverside',
    });
    expect((await undo('PV')).body).toMatchObject({ changed: 1, kept: 0 });
    expect(await nodeRecord('PV', code)).toMatchObject({ nameEn });
    await load(SHIPPED);
  });

  it('that speaks of nodes people have merged or retired loads all the same and leaves them so', async () => {
    const [old, heir] = ['DSP-U0102', 'DSP-U0101'];
    const free = await firstFree('BIO');
    await retire('DSP', old, { into: heir });
    await retire('BIO', free, {});
    const firms = async () =>
      (await as.officer().get<{ items: object[] }>(`/chains/DSP/nodes/${heir}/firms`)).body.items.length;
    const before = await firms();
    for (const file of ['display/nodes.csv', 'biopharma/nodes.csv']) {
      edit(file, 2, (text) => text.replace(/([\u4e00-\u9fff])/, '新$1'));
    }
    edit('automotive/firms.csv', 2, (text) => text.replace('general knowledge', 'general knowledge (2025)'));
    await load();

    expect(await nodeRecord('DSP', old)).toMatchObject({ retired: true, mergedInto: heir });
    expect(await nodeRecord('BIO', free)).toMatchObject({ retired: true, mergedInto: null });
    expect(await firms()).toBe(before);
    const { links } = (await as.officer().get<GapMap>('/chains/DSP/gap-map')).body;
    expect(links.some(({ from, to }) => from === to)).toBe(false);
    await load(SHIPPED);
  });
});

/** A node of the shipped atlas that nothing keeps. */
async function firstFree(chain: string): Promise<string> {
  const { nodes } = (await as.manager().get<GapMap>(`/chains/${chain}/gap-map`)).body;
  for (const { code } of nodes.filter(({ leaf, local }) => leaf && local.operating === 0)) {
    const { body } = await as.manager().get<NodeUses>(`/chains/${chain}/nodes/${code}/uses`);
    if (body.free) return code;
  }
  throw new Error(`everything in ${chain} is in use`);
}

async function retire(chain: string, code: string, body: { into?: string }): Promise<void> {
  const { version } = await nodeRecord(chain, code);
  const answer = await as.manager().post(`/chains/${chain}/nodes/${code}/retire`, body, { version });
  expect(answer).toSucceed(200);
}
