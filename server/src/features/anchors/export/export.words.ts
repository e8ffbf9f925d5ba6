import type { EnterpriseRelationKind, EvidenceLevel } from '@lianzhao/contracts';

import type { ExportLanguage } from '../anchor.dto';

interface Words {
  sheets: Record<'unasked' | 'relations', string>;
  columns: Record<
    | 'firm'
    | 'province'
    | 'city'
    | 'node'
    | 'gap'
    | 'via'
    | 'groupHere'
    | 'supplier'
    | 'customer'
    | 'relation'
    | 'evidence'
    | 'source'
    | 'date',
    string
  >;
  relations: Record<EnterpriseRelationKind, string>;
  evidence: Record<EvidenceLevel | 'purchases', string>;
}

const ZH: Words = {
  sheets: { unasked: '未对接供应商', relations: '企业关系' },
  columns: {
    ...{ firm: '企业', province: '省份', city: '城市', node: '供货环节', gap: '环节缺口价值（元/年）' },
    ...{
      via: '供货对象（集团内）',
      groupHere: '本地关联企业',
      supplier: '供方/子公司',
      customer: '需方/母公司',
    },
    ...{ relation: '关系', evidence: '依据', source: '来源', date: '数据日期' },
  },
  relations: {
    ...{ supplies: '供货', joint_venture: '合资', subsidiary: '子公司', strategic: '战略合作' },
    ...{ competitor: '竞争', introducer: '引荐' },
  },
  evidence: {
    ...{ stated: '明确披露', widely_reported: '广泛报道', inferred: '推断', estimate: '估算' },
    purchases: '采购记录',
  },
};

const EN: Words = {
  sheets: { unasked: 'Suppliers not asked', relations: 'Relations' },
  columns: {
    ...{ firm: 'Enterprise', province: 'Province', city: 'City', node: 'Supplies', gap: 'Gap (CNY a year)' },
    ...{ via: 'To (within the group)', groupHere: 'Of its group here', supplier: 'Supplier or subsidiary' },
    ...{ customer: 'Customer or parent', relation: 'Relation', evidence: 'Evidence', source: 'Source' },
    date: 'Data date',
  },
  relations: {
    ...{
      supplies: 'Supplies',
      joint_venture: 'Joint venture',
      subsidiary: 'Subsidiary',
      strategic: 'Partner',
    },
    ...{ competitor: 'Competitor', introducer: 'Introduced' },
  },
  evidence: {
    ...{ stated: 'Stated', widely_reported: 'Widely reported', inferred: 'Inferred', estimate: 'Estimate' },
    purchases: 'Purchase records',
  },
};

export const ANCHOR_WORDS: Record<ExportLanguage, Words> = { 'zh-CN': ZH, en: EN };
