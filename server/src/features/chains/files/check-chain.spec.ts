import { describe, expect, it } from '@jest/globals';

import { checkChain } from './check-chain';
import type { ChainColumn, ChainSheet } from './chain-columns';
import { valueOf } from './chain-words';
import type { FileTable } from './read-chain';

type Line = Partial<Record<ChainColumn, string>>;

const table = (kind: ChainSheet, ...lines: Line[]): FileTable => ({
  ...{ sheet: kind, kind, titles: {} },
  lines: lines.map((cells, at) => ({ row: at + 2, cells })),
});
const ROOT: Line = { code: 'R', nameZh: '链' };
const group: Line = { code: 'G', parent: 'R', nameZh: '段', stream: '上游' };
const part = (code: string, rest: Line = {}): Line => ({ code, parent: 'G', nameZh: code, ...rest });
const check = (...tables: FileTable[]) => checkChain({ tables, unread: [] }, []);
const flaws = (...tables: FileTable[]) => check(...tables).flaws.map(({ row, code }) => [row, code]);

describe('a node of a file', () => {
  it('takes its stream from above, its kind from whether it has parts, and its level from the tree', () => {
    const { plan } = check(table('nodes', ROOT, group, part('A'), part('B', { stream: '下游' })));

    expect(plan.nodes.map(({ code, stream, kind, level }) => [code, stream, kind, level])).toEqual([
      ['R', 'midstream', 'system', 1],
      ['G', 'upstream', 'system', 2],
      ['A', 'upstream', 'part', 3],
      ['B', 'downstream', 'part', 3],
    ]);
  });

  it('has its code whatever its width, case and spaces, and its lists however they are parted', () => {
    const { plan } = check(table('nodes', { ...ROOT, code: ' ｒ １', keywords: '甲；乙, 丙、甲' }));
    expect(plan.nodes[0]).toMatchObject({ code: 'R1', keywords: ['甲', '乙', '丙'], nameEn: '链' });
  });
});

describe('flaws', () => {
  it('tell each circle of parents once, and each circle of links', () => {
    const circle = [part('A', { parent: 'B' }), part('B', { parent: 'A' })];
    expect(flaws(table('nodes', ROOT, ...circle))).toEqual([[3, 'tree-cycle']]);

    const nodes = table('nodes', ROOT, group, ...['A', 'B', 'C', 'D'].map((code) => part(code)));
    const pairs = ['AB', 'BA', 'CD', 'DC', 'AC'];
    const links = table('links', ...pairs.map(([from, to]) => ({ from, to })));
    expect(flaws(nodes, links)).toEqual([
      [3, 'link-cycle'],
      [5, 'link-cycle'],
    ]);
  });

  it('come in the order of the file', () => {
    const nodes = table('nodes', ROOT, part('A', { parent: 'X' }), {
      code: '!',
      parent: 'R',
      nameZh: '段',
      stream: '上',
    });
    expect(flaws(nodes)).toEqual([
      [3, 'unknown-parent'],
      [4, 'code-form'],
      [4, 'unknown-word'],
    ]);
  });
});

describe('a word of the template', () => {
  it.each([
    ['stream', '上游', 'upstream'],
    ['stream', 'UPSTREAM', 'upstream'],
    ['kind', '设备', 'equipment'],
    ['radius', '100公里以内', 'jit'],
    ['status', '已投产', 'operating'],
    ['evidence', '多方报道', 'widely_reported'],
    ['kind', '东西', undefined],
  ] as const)('%s %s', (column, word, value) => {
    expect(valueOf(column, word)).toBe(value);
  });
});
