import { describe, expect, it } from 'vitest';

import { arranged } from './table-look';

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
