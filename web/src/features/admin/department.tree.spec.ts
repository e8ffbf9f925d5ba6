import { describe, expect, it } from 'vitest';

import type { Department } from './admin.queries';
import { pathsOf, treeOf } from './department.tree';

const department = (id: string, parentId: string | null, name: string): Department => ({
  id,
  parentId,
  name,
  kind: 'section',
});

const ALL = [
  department('cars', 'bureau', 'Cars'),
  department('zone', null, 'Zone'),
  department('bureau', 'zone', 'Bureau'),
  department('solar', 'bureau', 'Solar'),
  department('city', 'zone', 'A city department'),
];

describe('the tree of departments', () => {
  it('puts everybody below his own, by name', () => {
    const [zone] = treeOf(ALL, 'en');

    expect(zone?.department.name).toBe('Zone');
    expect(zone?.below.map((one) => one.department.name)).toEqual(['A city department', 'Bureau']);
    expect(zone?.below[1]?.below.map((one) => one.department.name)).toEqual(['Cars', 'Solar']);
  });

  it('loses nobody whose parent is out of sight', () => {
    const seen = ALL.filter(({ id }) => id !== 'zone');

    expect(treeOf(seen, 'en').map((one) => one.department.id)).toEqual(['city', 'bureau']);
  });

  it('says the way to each, in the order of the tree', () => {
    expect(pathsOf(treeOf(ALL, 'en')).map(({ label }) => label)).toEqual([
      'Zone',
      'Zone / A city department',
      'Zone / Bureau',
      'Zone / Bureau / Cars',
      'Zone / Bureau / Solar',
    ]);
  });
});
