import type { KnownColumn } from '../../../platform/spreadsheet';

/** What of a firm a list may tell; one column each. */
export const FIRM_FIELDS = [
  'name',
  'uscc',
  'province',
  'city',
  'address',
  'industry',
  'products',
  'scope',
  'capacity',
  'share',
  'listing',
  'source',
  'date',
] as const;
export type FirmField = (typeof FIRM_FIELDS)[number];

/** Which column is what, from 0; and in which columns words for nodes stand. */
export type ListColumns = Record<FirmField, number | null> & { words: number[] };

export const NO_COLUMNS = Object.fromEntries(FIRM_FIELDS.map((field) => [field, null])) as Record<
  FirmField,
  number | null
>;

/** Titles of the platforms' exports, and of what people make of them. */
export const FIRM_COLUMNS: readonly KnownColumn<FirmField>[] = [
  {
    key: 'name',
    names: [
      '企业名称',
      '公司名称',
      '企业全称',
      '公司全称',
      '单位名称',
      '企业',
      '公司',
      '名称',
      'Company',
      'Firm',
      'Name',
    ],
  },
  {
    key: 'uscc',
    names: [
      ...['统一社会信用代码', '社会信用代码', '信用代码', '统一代码', '纳税人识别号', 'USCC'],
      'Unified social credit code',
    ],
  },
  { key: 'province', names: ['所属省份', '省份', '所在省份', '省', '注册省份', 'Province'] },
  { key: 'city', names: ['所属城市', '城市', '所在城市', '地级市', '市', '注册城市', 'City'] },
  {
    key: 'address',
    names: ['注册地址', '企业地址', '地址', '通信地址', '所在地', '经营地址', 'Address', 'Region'],
  },
  {
    key: 'products',
    names: ['主营产品', '主要产品', '产品', '产品名称', '主营业务', '主营', 'Products', 'Product'],
  },
  {
    key: 'industry',
    names: [
      ...['国民经济行业代码', '国标行业代码', '行业代码'],
      ...['国民经济行业分类', '国民经济行业', '国标行业', '所属行业', '行业分类', '行业'],
      ...['GB/T 4754', 'Industry code', 'Industry'],
    ],
  },
  { key: 'scope', names: ['经营范围', '业务范围', 'Business scope', 'Scope'] },
  { key: 'capacity', names: ['产能', '年产能', '产能规模', '设计产能', 'Capacity'] },
  { key: 'share', names: ['市场份额', '市占率', '市场占有率', '份额', 'Market share', 'Share'] },
  { key: 'listing', names: ['股票代码', '证券代码', '上市代码', 'Stock code', 'Ticker', 'Listing'] },
  { key: 'source', names: ['来源', '数据来源', '出处', '资料来源', 'Source'] },
  { key: 'date', names: ['数据日期', '更新日期', '更新时间', '截止日期', '日期', 'Date', 'Updated'] },
];

type WordColumn = 'node' | 'product' | 'field' | 'scope';

/** Where words for nodes may stand, the most telling first. */
export const WORD_COLUMNS: readonly KnownColumn<WordColumn>[] = [
  {
    key: 'node',
    names: ['环节', '产业链环节', '所属环节', '环节代码', '环节名称', '节点', '产业链节点', 'Node'],
  },
  {
    key: 'product',
    names: ['主营产品', '主要产品', '产品', '产品名称', '主营业务', '主营', 'Products', 'Product'],
  },
  {
    key: 'field',
    names: ['细分领域', '细分行业', '产业领域', '所属领域', 'Field'],
  },
  { key: 'scope', names: ['经营范围', '业务范围', 'Business scope', 'Scope'] },
];
