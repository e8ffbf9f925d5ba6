import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';

import { firmsHash, mergeFirms } from './merge-firms';
import { AtlasError } from './problems';
import { openAtlas } from './read-atlas';
import { readFolder } from './read-folder';

const SHIPPED = join(__dirname, '..', '..', '..', 'reference', 'atlas');

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), '图谱 atlas-'));
  cpSync(SHIPPED, root, { recursive: true });
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

function edit(file: string, change: (text: string) => string): void {
  const path = join(root, file);
  const text = readFileSync(path, 'utf8');
  const edited = change(text);
  expect(edited).not.toBe(text);
  writeFileSync(path, edited);
}

/** Adds a row and answers its line. */
function append(file: string, row: string): number {
  edit(file, (text) => `${text}${row}\r\n`);
  return readFileSync(join(root, file), 'utf8').trimEnd().split('\n').length;
}

function read(code = 'PV') {
  const folder = openAtlas(root).find((candidate) => candidate.code === code);
  if (!folder) throw new Error(`no chain ${code}`);
  return readFolder(folder);
}

function refusal(code = 'PV'): AtlasError {
  try {
    read(code);
  } catch (error) {
    if (error instanceof AtlasError) return error;
    throw error;
  }
  throw new Error('the folder was not refused');
}

describe('the shipped atlas', () => {
  it('reads whole, with the counts its README states', () => {
    const folders = openAtlas(root).map(readFolder);
    const counts = folders.map(({ chain, firms, relations }) => [
      chain.code,
      ...[chain.nodes, chain.links, firms, relations, chain.sites].map(({ length }) => length),
    ]);
    expect(counts).toEqual([
      ['AUTO', 242, 416, 512, 121, 40],
      ['DSP', 209, 350, 418, 138, 9],
      ['PV', 106, 114, 236, 78, 21],
      ['BIO', 178, 361, 324, 40, 12],
    ]);
  });

  it('merges firms that several chains name, brackets of either width included', () => {
    const folders = openAtlas(root).map(readFolder);
    const { firms } = mergeFirms(folders, firmsHash([]));
    expect(firms).toHaveLength(1418);
    const chery = firms.find(({ name }) => name === '奇瑞汽车股份有限公司');
    expect(chery?.placements.map(({ nodeCode }) => nodeCode)).toEqual(
      expect.arrayContaining(['AUTO-D0101', 'DSP-D0201']),
    );
  });

  it('carries what the README says of anchors, aggregates and self-supply', () => {
    const { chain, anchors } = read('AUTO');
    expect(anchors.map(({ firm }) => firm)).toEqual(['奇瑞汽车股份有限公司']);
    expect(read('PV').anchors.flatMap(({ aliases }) => aliases)).toContain('鄂尔多斯市隆基光伏科技有限公司');
    expect(chain.sites.filter(({ aggregate }) => aggregate)).toHaveLength(4);
    expect(chain.selfSupply.map(({ nodeCode }) => nodeCode)).toEqual(['AUTO-M0401', 'AUTO-M0409']);
    expect(chain.volumes.find(({ product }) => product === 'heavy_truck_fcev')?.siteName).toBe(
      '上汽红岩鄂尔多斯基地(天隆工厂)',
    );
  });
});

describe('names of products', () => {
  it('are there for each volume, from its bill or from the list', () => {
    for (const { chain } of openAtlas(root).map(readFolder)) {
      const named = new Set([...chain.billOfMaterials, ...chain.products].map(({ product }) => product));
      expect(chain.volumes.filter(({ product }) => !named.has(product))).toEqual([]);
    }
    expect(read('AUTO').chain.products).toContainEqual({ product: 'engine', productZh: '发动机' });
  });

  it('are refused for what nobody makes, what a bill names, and twice', () => {
    append('products.csv', 'PV,kerosene,煤油,spec');
    append('products.csv', 'PV,wafer,硅片,spec');
    append('products.csv', 'PV,ingot,硅锭,spec');
    expect(refusal().problems.map(({ message }) => message)).toEqual([
      'unknown product of a volume "kerosene"',
      'the bill of "wafer" names it',
      '"ingot" is named twice',
    ]);
  });
});

describe('the digest of a folder', () => {
  const hash = () => openAtlas(root).find(({ code }) => code === 'PV')?.contentHash;

  it('stays while the files stay and changes with any of them', () => {
    const before = hash();
    expect(hash()).toBe(before);
    append('anchors.csv', 'PV,晶澳太阳能科技股份有限公司,鄂尔多斯隆基5GW高效光伏组件项目,,PV-M0201,spec,');
    expect(hash()).not.toBe(before);
  });
});

describe('a folder that must not be loaded', () => {
  it('names file, line and column of an unknown parent', () => {
    const line = append(
      'photovoltaic/nodes.csv',
      'PV-U9901,PV-U99,演示,Demo,upstream,4,part,3,,,spec,jit,1,,',
    );
    expect(refusal().problems).toEqual([
      { file: 'photovoltaic/nodes.csv', line, column: 'parent_code', message: 'unknown parent "PV-U99"' },
    ]);
    expect(refusal().message).toContain(
      `photovoltaic/nodes.csv:${line} [parent_code] unknown parent "PV-U99"`,
    );
  });

  it('notices a duplicate code', () => {
    const line = append(
      'photovoltaic/nodes.csv',
      'PV-U0101,PV-U01,演示,Demo,upstream,4,part,3,,,spec,jit,1,,',
    );
    expect(refusal().problems).toContainEqual(
      expect.objectContaining({ line, column: 'code', message: 'duplicate code "PV-U0101"' }),
    );
  });

  it('notices a circle in the tree', () => {
    edit('photovoltaic/nodes.csv', (text) => text.replace('\nPV-U01,PV-U,', '\nPV-U01,PV-U0101,'));
    expect(refusal().problems).toContainEqual(
      expect.objectContaining({
        column: 'parent_code',
        message: expect.stringContaining('runs in a circle'),
      }),
    );
  });

  it('notices that no row stands above the others', () => {
    edit('photovoltaic/nodes.csv', (text) => text.replace('\nPV,,', '\nPV,PV-U,'));
    expect(refusal().problems).toContainEqual(
      expect.objectContaining({ line: 2, message: 'no row without a parent: the chain has no root' }),
    );
  });

  it('notices that the root is not the chain of the list', () => {
    edit('photovoltaic/nodes.csv', (text) => text.replace('\nPV,,', '\nPX,,').replace(/,PV,/g, ',PX,'));
    expect(refusal().problems).toContainEqual({
      ...{ file: 'photovoltaic/nodes.csv', line: 2, column: 'code' },
      message: 'the root is "PX", chains.csv says "PV"',
    });
  });

  it('notices words that are told twice, of a node nobody knows, or with a class that is none', () => {
    const file = 'photovoltaic/words.csv';
    const twice = append(file, 'PV-U0101,3825,硅料,,spec');
    const unknown = append(file, 'PV-U9901,3825,硅料,,spec');
    const none = append(file, 'PV-U01,C3825,硅料,,');
    expect(refusal().problems).toEqual([
      { file, line: twice, column: 'code', message: 'duplicate code "PV-U0101"' },
      { file, line: unknown, column: 'code', message: 'unknown node "PV-U9901"' },
      { file, line: none, column: 'judged_by', message: 'must not be empty' },
      { file, line: none, column: 'industry_codes', message: '"C3825" is no class of GB/T 4754' },
    ]);
  });

  it('notices a circle in the links', () => {
    const line = append('photovoltaic/links.csv', 'PV-M0201,PV-U0201');
    const [problem] = refusal().problems;
    expect(problem?.message).toMatch(/^the links run in a circle: .*PV-M0201 → PV-U0201/);
    expect(problem?.line).toBeLessThanOrEqual(line);
  });

  it.each([
    [
      'photovoltaic/nodes.csv',
      'PV-U0199,PV-U01,演示,Demo,upstream,3,part,3,,,spec,jit,1,,',
      'level',
      /^is 3, but its parent "PV-U01" is level/,
    ],
    [
      'photovoltaic/nodes.csv',
      'PV-X,,演示,Demo,upstream,1,system,,,,spec,,,,',
      'parent_code',
      '"PV-X" is a second root',
    ],
    [
      'photovoltaic/nodes.csv',
      'PV-X,,演示,Demo,upstream,2,system,,,,spec,,,,',
      'level',
      'the root is level 1, not 2',
    ],
    ['photovoltaic/links.csv', 'PV-U0101,PV-X0101', 'to_code', 'unknown node "PV-X0101"'],
    ['photovoltaic/links.csv', 'PV-U0101,PV-U0102', 'to_code', 'duplicate link PV-U0101 → PV-U0102'],
    ['photovoltaic/links.csv', 'PV-U01,PV-M0201', 'from_code', '"PV-U01" is not a leaf'],
    ['photovoltaic/links.csv', 'PV-M0201,PV-U01', 'to_code', '"PV-U01" is not a leaf'],
    ['photovoltaic/firms.csv', '演示光伏,,,,,,,PV-U0101,,,', 'source', 'must not be empty'],
    ['photovoltaic/firms.csv', '演示光伏,,,,,,,,,,spec', 'node_codes', 'must not be empty'],
    ['photovoltaic/firms.csv', '演示光伏,,,,,,,PV-U0101;PV-U0101,,,spec', 'node_codes', /is listed twice/],
    ['photovoltaic/firms.csv', '隆基绿能科技股份有限公司,,,,,,,PV-U0101,,,spec', 'name_zh', /duplicate name/],
    ['photovoltaic/firms.csv', '演示光伏,,,,,,,PV-X1,,,spec', 'node_codes', 'unknown node "PV-X1"'],
    ['photovoltaic/local.csv', '演示,,PV-X1,operating,,,,spec', 'node_codes', 'unknown node "PV-X1"'],
    [
      'photovoltaic/local.csv',
      '演示,,PV-U0101,running,,,,spec',
      'status',
      /"running" is not one of operating/,
    ],
    ['photovoltaic/local.csv', '演示,,PV-U0101,operating,,二〇二四,,spec', 'year', /is not a whole number/],
    ['photovoltaic/bom.csv', 'demo,演示,PV-X1,100,90,100,b,s,estimate', 'node_code', 'unknown node "PV-X1"'],
    [
      'photovoltaic/bom.csv',
      'demo,演示,PV-U0101,1e2,90,100,b,s,estimate',
      'share_pct',
      /"1e2" is not a number/,
    ],
    [
      'photovoltaic/bom.csv',
      'demo,演示,PV-U0101,50,40,60,b,s,estimate',
      'share_pct',
      /add up to 50.00, not 100/,
    ],
    ['photovoltaic/bom.csv', 'demo,演示,PV-U0101,100,40,60,b,s,estimate', 'high_pct', 'is below share_pct'],
    ['photovoltaic/bom.csv', 'demo,演示,PV-U0101,50,60,70,b,s,estimate', 'low_pct', 'is above share_pct'],
    [
      'photovoltaic/bom.csv',
      'module,演示,PV-M0101,1,0,2,b,s,estimate',
      'node_code',
      /lists "PV-M0101" twice/,
    ],
    ['photovoltaic/volumes.csv', '演示,demo,u,1,100,2024,p,stated,s', 'product', /no bill of materials/],
    [
      'photovoltaic/volumes.csv',
      '演示,cell,u,1,-5,2024,p,stated,s',
      'purchased_value_cny',
      /"-5" is not a number/,
    ],
    [
      'photovoltaic/relations.csv',
      '无此企业,隆基绿能科技股份有限公司,PV-U0201,supplies,stated,s',
      'supplier',
      /unknown firm/,
    ],
    ['anchors.csv', 'PV,无此企业,无此项目,,PV-U0201,s,', 'enterprise', /unknown firm/],
    [
      'self_supply.csv',
      'PV,亿利一道沙戈荒专用组件一期,cell,PV-U0301,r,s',
      'product',
      /has no volume of "cell"/,
    ],
    [
      'volume_notes.csv',
      'PV,亿利一道沙戈荒专用组件一期,module,PV-U0101,,s',
      'value_node_codes',
      /unknown node of the bill/,
    ],
    ['aggregates.csv', 'pv,无此园区,s', 'chain', 'unknown chain "pv"'],
    ['aggregates.csv', 'PV,无此园区,s', 'local_site', /unknown local site/],
  ])('%s: %s', (file, row, column, message) => {
    const line = append(file, row);
    const text = message instanceof RegExp ? expect.stringMatching(message) : message;
    expect(refusal().problems).toContainEqual({ file, line, column, message: text });
  });

  it('collects everything and shows the first twenty', () => {
    for (let at = 0; at < 25; at += 1) append('photovoltaic/links.csv', `PV-X${at},PV-U0101`);
    const { problems, message } = refusal();
    expect(problems).toHaveLength(25);
    expect(message.match(/links\.csv:/g)).toHaveLength(20);
    expect(message).toContain('25 problems');
    expect(message).toContain('… and 5 more');
  });

  it('leaves the other chains readable', () => {
    append('photovoltaic/links.csv', 'PV-X1,PV-U0101');
    expect(() => read('AUTO')).not.toThrow();
  });
});

describe('a file that is hardly a table', () => {
  it.each([
    ['is missing', () => rmSync(join(root, 'photovoltaic/bom.csv')), /bom\.csv:1 the file is missing/],
    ['is empty', () => writeFileSync(join(root, 'photovoltaic/bom.csv'), ''), /bom\.csv:1 the file is empty/],
    [
      'lacks a column',
      () => edit('photovoltaic/bom.csv', (text) => text.replace('share_pct', 'share')),
      /bom\.csv:1 \[share_pct\] the column is missing/,
    ],
    [
      'has a row of the wrong width',
      () => append('photovoltaic/links.csv', 'PV-U0101'),
      /links\.csv:116 has 1 fields, the header has 2/,
    ],
    [
      'has an open quote',
      () => append('photovoltaic/links.csv', '"PV-U0101,PV-U0102'),
      /links\.csv:\d+ is not CSV/,
    ],
    [
      'is in another encoding',
      () => writeFileSync(join(root, 'photovoltaic/links.csv'), Buffer.from([0xb9, 0xe2, 0xb7, 0xfc])),
      /links\.csv:1 is not UTF-8/,
    ],
  ])('%s', (_, damage, message) => {
    damage();
    expect(refusal().message).toMatch(message);
  });

  it.each(['\n', '\r\n'])(
    'may carry a BOM, lines ending in %j, blank lines and line breaks in quotes',
    (end) => {
      edit('photovoltaic/links.csv', (text) => `\uFEFF${text.replace(/\r?\n/g, end)}${end}`);
      const line = append('photovoltaic/local.csv', '"演示\n两行",,PV-U0101,operating,,,,spec');
      append('photovoltaic/local.csv', '演示,,PV-X1,operating,,,,spec');
      expect(refusal().problems).toEqual([
        {
          file: 'photovoltaic/local.csv',
          line: line + 1,
          column: 'node_codes',
          message: 'unknown node "PV-X1"',
        },
      ]);
    },
  );
});
