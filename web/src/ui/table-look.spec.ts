import { describe, expect, it } from 'vitest';

import { arranged, fitted } from './table-look';

const COLUMNS = [
  { key: 'title', label: 'Title' },
  { key: 'owner', label: 'Owner', wide: true },
  { key: 'due', label: 'Due' },
];
const keys = (wanted: string[]) => arranged(COLUMNS, wanted).map(({ key }) => key);

describe('columns somebody chose', () => {
  it('stand in his order, after the one that leads to the record', () => {
    expect(keys([])).toEqual(['title', 'owner', 'due']);
    expect(keys(['due', 'owner'])).toEqual(['title', 'due', 'owner']);
    expect(keys(['due', 'title', 'gone'])).toEqual(['title', 'due']);
  });

  it('are there at any width', () => {
    expect(arranged(COLUMNS, ['owner'])[1]).toMatchObject({ key: 'owner', wide: false });
  });
});

describe('columns beside one that was made wider', () => {
  it('share what is left of the table as they shared it before', () => {
    expect(fitted([200, 100, 300], [undefined, undefined, undefined])).toEqual([200, 100, 300]);
    expect(fitted([200, 100, 300], [undefined, 300, undefined])).toEqual([120, 300, 180]);
    expect(fitted([200, 100, 300], [80, undefined, undefined])).toEqual([80, 130, 390]);
  });

  it('are never squeezed until they cannot be read; then the table is wider than its place', () => {
    expect(fitted([200, 40, 300], [800, undefined, undefined])).toEqual([800, 40, 72]);
  });
});
