import { describe, expect, it } from 'vitest';

import { rowsOf } from './group-tree';

const firm = (id: string) => ({ id, name: id.toUpperCase() });
const link = (parent: string, subsidiary: string) => ({
  ...{ id: `${parent}${subsidiary}`, parent: firm(parent), subsidiary: firm(subsidiary) },
  ...{ share: 51, since: null, evidence: 'stated' as const, source: 's', version: 1 },
});

describe('rowsOf', () => {
  it('begins with the heads and puts a firm with two parents under both', () => {
    const members = ['c', 'a', 'b', 'd'].map(firm);
    const rows = rowsOf({ members, links: [link('a', 'c'), link('b', 'c'), link('c', 'd')] });

    expect(rows.map(({ id, depth, link: to }) => [id, depth, to?.parent.id ?? null])).toEqual([
      ['a', 0, null],
      ['c', 1, 'a'],
      ['d', 2, 'c'],
      ['b', 0, null],
      ['c', 1, 'b'],
      ['d', 2, 'c'],
    ]);
  });
});
