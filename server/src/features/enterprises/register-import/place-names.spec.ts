import { describe, expect, it } from '@jest/globals';

import { RowCells } from '../../../platform/imports';
import { PlaceNames } from './place-names';

const place = (code: string, path: string, name: string) => ({ code, path, name });
const PLACES = new PlaceNames([
  place('150600', '内蒙古自治区鄂尔多斯市', '鄂尔多斯市'),
  place('150603', '内蒙古自治区鄂尔多斯市康巴什区', '康巴什区'),
  place('110105', '北京市朝阳区', '朝阳区'),
  place('220104', '吉林省长春市朝阳区', '朝阳区'),
]);
const read = (text: string) => {
  const cells = new RowCells({ row: 1, cells: { place: text }, units: {} });
  return [PLACES.codeIn(cells, 'place'), cells.flaws.map(({ code }) => code)];
};

describe('PlaceNames', () => {
  it.each([
    ['内蒙古自治区鄂尔多斯市康巴什区', '150603'],
    ['内蒙古自治区 鄂尔多斯市', '150600'],
    ['康巴什区', '150603'],
    ['１５０６０３', '150603'],
    ['吉林省长春市朝阳区', '220104'],
    ['—', null],
  ])('reads %s', (text, code) => {
    expect(read(text)).toEqual([code, []]);
  });

  it('does not guess which of several it is, nor what it does not know', () => {
    expect(read('朝阳区')).toEqual([null, ['place-ambiguous']]);
    expect(read('高新区')).toEqual([null, ['place-unknown']]);
  });
});
