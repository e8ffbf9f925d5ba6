import { describe, expect, it } from 'vitest';

import { placeOf } from './places';

describe('placeOf', () => {
  it('knows a city by its short and its full name', () => {
    expect(placeOf('江苏', '苏州')).toEqual(placeOf('江苏省', '苏州市'));
    expect(placeOf('江苏', '苏州')?.[0]).toBeCloseTo(120.6, 0);
  });

  it('takes a municipality for its own city', () => {
    expect(placeOf('上海', '上海')?.[1]).toBeCloseTo(31.2, 0);
  });

  it('falls back to the province', () => {
    expect(placeOf('浙江', '不存在')).toEqual(placeOf('浙江', null));
    expect(placeOf('中国台湾', '新竹')).toEqual(placeOf('台湾', null));
  });

  it('has no place for what is abroad or not said', () => {
    expect(placeOf('日本', '东京')).toBeUndefined();
    expect(placeOf(null, null)).toBeUndefined();
  });
});
