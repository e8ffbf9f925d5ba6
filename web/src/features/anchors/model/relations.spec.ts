import { describe, expect, it } from 'vitest';

import { relation, relationsOf } from '../testing/anchor';
import { relationRows, shortFirm, surest, tieCounts } from './relations';

describe('relationRows', () => {
  it.each([
    [{ relation: 'supplies', supplierId: 'f-1', customerId: 'f-0' }, 'supplier'],
    [{ relation: 'supplies', supplierId: 'f-0', customerId: 'f-1' }, 'customer'],
    [{ relation: 'subsidiary' }, 'group'],
    [{ relation: 'joint_venture' }, 'group'],
    [{ relation: 'strategic' }, 'partner'],
    [{ relation: 'competitor' }, 'competitor'],
    [{ relation: 'introducer' }, 'introducer'],
    [{ relation: 'supplies', supplierId: 'f-2', customerId: 'f-1', ring: 2 }, 'second'],
  ] as const)('tells what the other firm is: %j', (values, kind) => {
    expect(relationRows(relationsOf(relation(values)))[0]!.kind).toBe(kind);
  });
});

describe('tieCounts', () => {
  it('counts firms, not relations: one may supply several nodes', () => {
    const rows = relationRows(
      relationsOf(
        relation({}),
        relation({}),
        relation({ supplierId: 'f-2' }),
        relation({ relation: 'strategic' }),
      ),
    );

    expect(tieCounts(rows, 'f-0')).toEqual([
      { kind: 'supplier', count: 2 },
      { kind: 'partner', count: 1 },
    ]);
  });
});

it('of several grounds the surest counts', () => {
  expect(surest(['inferred', 'stated', 'widely_reported'])).toBe('stated');
  expect(surest(['inferred', 'widely_reported'])).toBe('widely_reported');
});

it('calls a firm by its short name, or without its legal form', () => {
  expect(shortFirm({ name: '演示座椅（合肥）有限公司', shortName: '演示座椅' })).toBe('演示座椅');
  expect(shortFirm({ name: '演示座椅股份有限公司', shortName: null })).toBe('演示座椅');
  expect(shortFirm({ name: 'A very long name indeed', shortName: null })).toBe('A very lon…');
});
