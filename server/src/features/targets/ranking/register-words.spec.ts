import { describe, expect, it } from '@jest/globals';

import { qualificationOf, qualificationsOf, regionOf } from './register-words';

describe('qualificationOf', () => {
  it.each([
    [['国家级制造业单项冠军', '专精特新“小巨人”'], 'single_champion'],
    [['国家级专精特新小巨人企业'], 'little_giant'],
    [['自治区专精特新中小企业'], 'specialised'],
    [['国家高新技术企业'], 'high_tech'],
    [['ISO 9001'], null],
    [[], null],
  ])('reads %j as %s', (words, qualification) => {
    expect(qualificationOf(words)).toBe(qualification);
  });

  it('keeps all of them for filters', () => {
    expect(qualificationsOf(['专精特新“小巨人”', '高新技术企业'])).toEqual([
      'little_giant',
      'specialised',
      'high_tech',
    ]);
  });
});

describe('regionOf', () => {
  it.each([
    [{ region: '粤东北', province: '广东' }, '粤东北'],
    [{ region: null, province: '江苏省' }, '长三角'],
    [{ region: null, province: '内蒙古自治区' }, '内蒙古'],
    [{ region: null, province: '德国' }, null],
    [{ region: null, province: null }, null],
  ])('places %j in %s', (place, region) => {
    expect(regionOf(place)).toBe(region);
  });
});
