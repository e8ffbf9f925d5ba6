import { DEFAULT_DELIVERY, fileNameOf } from '@lianzhao/contracts';
import { describe, expect, it } from 'vitest';

import { choiceOf, type DeliveryChoice, doubledMaps, freeMap, isDefault } from './delivery';

const NONE: DeliveryChoice = {
  ...{ deliverables: [], listRadii: {}, deliveredMaps: [], pictureFormats: ['svg'] },
};

describe('what a chain hands in', () => {
  it('is the default where nobody has chosen anything, and what was chosen where somebody has', () => {
    const lists: DeliveryChoice = { ...NONE, deliverables: ['issue_list'] };

    expect(choiceOf(NONE)).toEqual(DEFAULT_DELIVERY);
    expect(isDefault(NONE)).toBe(true);
    expect(choiceOf(lists)).toEqual(lists);
    expect(isDefault(lists)).toBe(false);
  });

  it('is changed without changing the default', () => {
    choiceOf(NONE).deliveredMaps[0]!.radius = 'region';

    expect(choiceOf(NONE)).toEqual(DEFAULT_DELIVERY);
  });

  it('offers a map that is not among it yet, in the usual ring first', () => {
    expect(freeMap([])).toEqual({ mode: 'state', radius: 'city' });
    expect(freeMap([{ mode: 'state', radius: 'city' }])).toEqual({ mode: 'gap', radius: 'city' });
    expect(freeMap([{ mode: 'state', radius: 'zone' }])).toEqual({ mode: 'state', radius: 'city' });
  });

  it('holds each map once', () => {
    expect(
      doubledMaps([
        { mode: 'gap', radius: 'city' },
        { mode: 'gap', radius: 'zone' },
        { mode: 'gap', radius: 'city' },
      ]),
    ).toEqual([2]);
  });
});

describe('the name of a file', () => {
  it('says what is in it', () => {
    expect(fileNameOf(['汽车产业链', '缺口状态', undefined, '高新区', '2026-11-30'])).toBe(
      '汽车产业链-缺口状态-高新区-2026-11-30',
    );
  });

  it('has no characters that a system refuses', () => {
    expect(fileNameOf(['a/b:c', ' 甲\n乙 ', '<*>'])).toBe('a b c-甲 乙');
  });
});
