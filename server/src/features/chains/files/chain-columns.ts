import type { KnownColumn } from '../../../platform/spreadsheet';

/** What a sheet of a chain's file lists. */
export const CHAIN_SHEETS = ['nodes', 'links', 'sites'] as const;
export type ChainSheet = (typeof CHAIN_SHEETS)[number];

/** A column of the template: what it is called there in Chinese and in English, and other names files use for it. */
interface FileColumn {
  zh: string;
  en: string;
  others?: readonly string[];
  required?: boolean;
  width?: number;
}

const NODE_COLUMNS = {
  code: {
    zh: '环节代码',
    en: 'Code',
    others: ['代码', '编码', '环节编码', '节点代码'],
    required: true,
    width: 14,
  },
  parent: {
    ...{
      zh: '上级代码',
      en: 'Parent code',
      others: ['上级', '父级代码', '上级环节代码', 'Parent'],
      width: 14,
    },
    required: true,
  },
  nameZh: {
    ...{ zh: '环节名称', en: 'Name', others: ['名称', '中文名称', '节点名称', 'name_zh'], width: 28 },
    required: true,
  },
  nameEn: { zh: '英文名称', en: 'English name', others: ['英文名', 'name_en'], width: 28 },
  stream: { zh: '上中下游', en: 'Stream', others: ['链段', '所属链段'], width: 10 },
  kind: { zh: '类型', en: 'Kind', others: ['环节类型', '节点类型'], width: 10 },
  radius: { zh: '供货半径', en: 'Supply radius', others: ['配套半径', '半径', 'Radius'], width: 14 },
  criticality: { zh: '关键度', en: 'Criticality', others: ['重要度'], width: 8 },
  keywords: {
    zh: '别名',
    en: 'Other names',
    others: ['同义词', '关键词', 'Keywords', 'Synonyms'],
    width: 28,
  },
  industryCodes: {
    ...{ zh: '国民经济行业代码', en: 'GB/T 4754 codes', width: 18 },
    others: ['行业代码', '国民经济行业分类代码', 'industry_codes'],
  },
  technologies: { zh: '相关技术', en: 'Technologies', others: ['技术', '关键技术'], width: 24 },
  source: { zh: '出处', en: 'Source', others: ['来源', '资料来源', '数据来源'], width: 28 },
  dataDate: { zh: '数据日期', en: 'Data date', others: ['数据时间', 'data_date'], width: 12 },
} satisfies Record<string, FileColumn>;

const LINK_COLUMNS = {
  from: {
    ...{
      zh: '供给环节代码',
      en: 'From code',
      others: ['供给环节', '上游环节代码', '起点代码', 'From'],
      width: 16,
    },
    required: true,
  },
  to: {
    ...{
      zh: '应用环节代码',
      en: 'To code',
      others: ['应用环节', '下游环节代码', '终点代码', 'To'],
      width: 16,
    },
    required: true,
  },
  evidence: { zh: '依据', en: 'Evidence', others: ['证据等级', '依据等级'], width: 12 },
  source: { zh: '出处', en: 'Source', others: ['来源', '资料来源', '数据来源'], width: 28 },
} satisfies Record<string, FileColumn>;

const SITE_COLUMNS = {
  nameZh: {
    ...{
      zh: '企业或项目名称',
      en: 'Firm or project',
      others: ['企业名称', '项目名称', 'name_zh'],
      width: 32,
    },
    required: true,
  },
  nodes: {
    ...{
      zh: '所在环节代码',
      en: 'Node codes',
      others: ['环节代码', '所属环节', '所在环节', 'Nodes'],
      width: 20,
    },
    required: true,
  },
  status: {
    ...{ zh: '建设状态', en: 'Status', others: ['状态', '项目状态'], width: 10 },
    required: true,
  },
  parent: { zh: '母公司', en: 'Parent company', others: ['所属集团', 'Parent'], width: 24 },
  place: { zh: '地点', en: 'Place', others: ['所在地', '地址', 'Address'], width: 24 },
  capacity: { zh: '产能', en: 'Capacity', others: ['规模', '建设内容'], width: 24 },
  year: { zh: '年份', en: 'Year', others: ['数据年份'], width: 8 },
  evidence: { zh: '依据', en: 'Evidence', others: ['证据等级', '依据等级'], width: 12 },
  source: { zh: '出处', en: 'Source', others: ['来源', '资料来源', '数据来源'], width: 28 },
} satisfies Record<string, FileColumn>;

export type NodeColumn = keyof typeof NODE_COLUMNS;
export type LinkColumn = keyof typeof LINK_COLUMNS;
export type SiteColumn = keyof typeof SITE_COLUMNS;
export type ChainColumn = NodeColumn | LinkColumn | SiteColumn;

export const CHAIN_COLUMNS: Record<ChainSheet, Readonly<Record<string, FileColumn>>> = {
  nodes: NODE_COLUMNS,
  links: LINK_COLUMNS,
  sites: SITE_COLUMNS,
};

/** As the reading of tables wants them. */
export function knownColumns(sheet: ChainSheet): KnownColumn<ChainColumn>[] {
  return Object.entries(CHAIN_COLUMNS[sheet]).map(([key, { zh, en, others = [], required }]) => ({
    key: key as ChainColumn,
    names: [zh, en, key, ...others],
    required,
  }));
}
