import type { ImportField } from '../../../platform/imports';

/** What a table of enterprises may tell, with the titles of registers and platforms. */
export const FIRM_FIELDS: readonly ImportField[] = [
  {
    ...{
      key: 'name',
      zh: '企业名称',
      en: 'Name',
      required: true,
      examples: ['演示座椅有限公司', '演示视窗股份有限公司'],
    },
    names: [
      '公司名称',
      '企业全称',
      '公司全称',
      '单位名称',
      '企业',
      '公司',
      '名称',
      'Company',
      'Enterprise',
      'Firm',
    ],
  },
  {
    ...{ key: 'uscc', zh: '统一社会信用代码', en: 'Credit code', examples: ['91150600MA0DEMO017', ''] },
    names: ['社会信用代码', '信用代码', '统一代码', '纳税人识别号', 'USCC', 'Unified social credit code'],
  },
  {
    ...{ key: 'shortName', zh: '简称', en: 'Short name', examples: ['演示座椅', ''] },
    names: ['企业简称', '公司简称', '常用名'],
  },
  {
    ...{ key: 'nameEn', zh: '英文名称', en: 'English name', examples: ['Demo Seats', ''] },
    names: ['英文名', 'Name in English'],
  },
  {
    ...{ key: 'province', zh: '省份', en: 'Province', examples: ['安徽', '江苏'] },
    names: ['所属省份', '所在省份', '省', '注册省份'],
  },
  {
    ...{ key: 'city', zh: '城市', en: 'City', examples: ['芜湖', '苏州'] },
    names: ['所属城市', '所在城市', '地级市', '市', '注册城市'],
  },
  {
    ...{ key: 'registeredCode', zh: '注册地', en: 'Registered place' },
    ...{ examples: ['内蒙古自治区鄂尔多斯市康巴什区', '320500'] },
    names: ['注册地区', '注册地行政区划', '行政区划', '行政区划代码'],
  },
  {
    ...{ key: 'operatingCode', zh: '经营地', en: 'Place of work', examples: ['安徽省芜湖市', ''] },
    names: ['经营地区', '经营地行政区划', '生产经营地'],
  },
  {
    ...{
      key: 'industries',
      zh: '行业',
      en: 'Industries',
      examples: ['汽车零部件及配件制造', 'C3052、C3670'],
    },
    names: [
      ...['行业代码', '行业名称', '所属行业', '行业分类', '国标行业', '国民经济行业', '国民经济行业分类'],
      ...['Industry', 'Industry code'],
    ],
  },
  {
    ...{ key: 'listing', zh: '股票代码', en: 'Stock code', examples: ['', '002459.SZ'] },
    names: ['证券代码', '上市代码', 'Ticker', 'Listing'],
  },
  {
    ...{ key: 'mainProducts', zh: '主营产品', en: 'Main products', examples: ['座椅总成', '车窗玻璃'] },
    names: ['主要产品', '产品', '产品名称', '主营业务', '主营', 'Products'],
  },
  {
    ...{ key: 'nodes', zh: '产业链环节', en: 'Nodes', examples: ['AUTO-M0806', ''] },
    names: ['环节', '所属环节', '环节代码', '环节名称', '节点', '产业链节点', 'Node'],
  },
  {
    ...{ key: 'source', zh: '来源', en: 'Source', examples: ['2026 年展会名录', ''] },
    names: ['数据来源', '出处', '资料来源'],
  },
];
