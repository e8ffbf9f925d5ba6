import { describe, expect, it } from '@jest/globals';

import { RowCells } from '../../../platform/imports';
import { IndustryNames } from './industry-names';

const INDUSTRIES = new IndustryNames(
  [
    ['C', '制造业'],
    ['C25', '石油、煤炭及其他燃料加工业'],
    ['C36', '汽车制造业'],
    ['C362', '汽车用发动机制造'],
    ['C3620', '汽车用发动机制造'],
    ['C384', '电池制造'],
    ['C3841', '锂离子电池制造'],
  ].map(([code = '', name = '']) => ({ code, name, path: name })),
);
const read = (text: string) => {
  const cells = new RowCells({ row: 1, cells: { industries: text }, units: {} });
  return [INDUSTRIES.codesIn(cells, 'industries'), cells.flaws.map(({ code }) => code)];
};

describe('IndustryNames', () => {
  it.each([
    ['C3841', ['C3841']],
    ['３８４１', ['C3841']],
    ['c', ['C']],
    ['锂离子电池制造（C3841）；汽车制造业（C36）', ['C3841', 'C36']],
    ['汽车用发动机制造', ['C3620']],
    ['石油、煤炭及其他燃料加工业', ['C25']],
    ['锂离子电池制造、石油、煤炭及其他燃料加工业、C36', ['C3841', 'C25', 'C36']],
    ['36, 36，3841', ['C36', 'C3841']],
    ['—', null],
  ])('reads %s', (text, codes) => {
    expect(read(text)).toEqual([codes, []]);
  });

  it('does not guess, and says which names are near', () => {
    const cells = new RowCells({ row: 1, cells: { industries: '锂电池制造、C9999' }, units: {} });
    expect(INDUSTRIES.codesIn(cells, 'industries')).toBeNull();
    expect(cells.flaws).toEqual([
      {
        ...{ field: 'industries', code: 'industry-unknown' },
        params: {
          value: '锂电池制造',
          names: ['电池制造（C384）', '锂离子电池制造（C3841）', '制造业（C）'],
        },
      },
      { field: 'industries', code: 'industry-unknown', params: { value: 'C9999', names: [] } },
    ]);
  });

  it.each(['、', '；，', '—'])('reads none out of %s, which says nothing', (text) => {
    expect(read(text)).toEqual([null, []]);
  });

  it('takes no more than a firm has room for', () => {
    expect(read('C；C25；C36；C362；C384；C3841')).toEqual([
      ['C', 'C25', 'C36', 'C362', 'C384'],
      ['too-many-industries'],
    ]);
  });
});
