import { describe, expect, it } from 'vitest';

import { billShare, emptyPart, splitParts, withoutPart, type Holding } from './split';

const holdings: Holding[] = [
  { kind: 'firm', id: 'f1', name: '甲' },
  { kind: 'firm', id: 'f2', name: '乙' },
  { kind: 'link', id: 'D0101', name: '整车' },
  { kind: 'site', id: 's1', name: '丙' },
  { kind: 'part', id: 'M020101', name: '骨架' },
];
const parts = [
  { nameZh: ' 座椅骨架 ', nameEn: '', billSharePct: '40' },
  { nameZh: '座椅面套', nameEn: 'Seat cover', billSharePct: '' },
];

describe('splitting a node', () => {
  it('sends along what was given to each part; the rest stays', () => {
    const goes = { 'firm f1': 0, 'link D0101': 0, 'site s1': 1, 'part M020101': 0 };

    expect(splitParts(parts, holdings, goes)).toEqual([
      {
        nameZh: '座椅骨架',
        billSharePct: 40,
        firmIds: ['f1'],
        linkCodes: ['D0101'],
        partCodes: ['M020101'],
      },
      { nameZh: '座椅面套', nameEn: 'Seat cover', siteIds: ['s1'] },
    ]);
  });

  it('gives back what went to a part that is given up', () => {
    expect(withoutPart({ 'firm f1': 0, 'firm f2': 1, 'site s1': 2 }, 1)).toEqual({
      'firm f1': 0,
      'site s1': 1,
    });
  });

  it('adds up the shares of the bills', () => {
    expect(billShare([...parts, { ...emptyPart(), billSharePct: '12.5' }])).toBe(52.5);
  });
});
