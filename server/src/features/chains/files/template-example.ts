import type { ChainSheet } from './chain-columns';
import type { FileLanguage } from './chain-imports.dto';

type Rows = Record<ChainSheet, Record<string, string>[]>;

/** A chain and firms that plainly do not exist, small enough to be read at a glance and whole enough to be imported. */
const ZH: Rows = {
  nodes: [
    { code: 'DEMO', parent: '', nameZh: '演示产业链', nameEn: 'Demo chain', kind: '系统' },
    {
      code: 'DEMO-U',
      parent: 'DEMO',
      nameZh: '上游：材料',
      nameEn: 'Materials',
      stream: '上游',
      kind: '系统',
    },
    {
      ...{ code: 'DEMO-U01', parent: 'DEMO-U', nameZh: '演示膜材', nameEn: 'Demo film', kind: '材料' },
      ...{
        radius: '全国',
        criticality: '4',
        keywords: '膜；薄膜材料',
        industryCodes: '2921',
        source: '演示资料',
      },
    },
    { code: 'DEMO-M', parent: 'DEMO', nameZh: '中游：部件', nameEn: 'Parts', stream: '中游', kind: '系统' },
    {
      ...{ code: 'DEMO-M01', parent: 'DEMO-M', nameZh: '演示电堆', nameEn: 'Demo stack', kind: '总成' },
      ...{ radius: '500 公里以内', criticality: '5', keywords: '电堆；电堆总成', industryCodes: '3849' },
      ...{ technologies: '密封；流场设计', source: '演示资料', dataDate: '2026-03' },
    },
    {
      code: 'DEMO-D',
      parent: 'DEMO',
      nameZh: '下游：整机',
      nameEn: 'Machines',
      stream: '下游',
      kind: '系统',
    },
    {
      ...{
        code: 'DEMO-D01',
        parent: 'DEMO-D',
        nameZh: '演示发电机组',
        nameEn: 'Demo generator',
        kind: '系统',
      },
      ...{ radius: '100 公里以内', criticality: '3', keywords: '发电机组', source: '演示资料' },
    },
  ],
  links: [
    { from: 'DEMO-U01', to: 'DEMO-M01', evidence: '来源写明', source: '演示资料' },
    { from: 'DEMO-M01', to: 'DEMO-D01' },
  ],
  sites: [
    {
      ...{ nameZh: '演示电堆（鄂尔多斯）有限公司', nodes: 'DEMO-M01', status: '在建', parent: '演示集团' },
      ...{
        place: '鄂尔多斯高新区',
        capacity: '1000 台/年',
        year: '2026',
        evidence: '来源写明',
        source: '演示资料',
      },
    },
  ],
};

const EN: Rows = {
  nodes: [
    { code: 'DEMO', parent: '', nameZh: 'Demo chain', nameEn: 'Demo chain', kind: 'System' },
    { code: 'DEMO-U', parent: 'DEMO', nameZh: 'Materials', stream: 'Upstream', kind: 'System' },
    {
      ...{ code: 'DEMO-U01', parent: 'DEMO-U', nameZh: 'Demo film', kind: 'Material', radius: 'Nationwide' },
      ...{ criticality: '4', keywords: 'film; membrane', industryCodes: '2921', source: 'Demo source' },
    },
    { code: 'DEMO-M', parent: 'DEMO', nameZh: 'Parts', stream: 'Midstream', kind: 'System' },
    {
      ...{
        code: 'DEMO-M01',
        parent: 'DEMO-M',
        nameZh: 'Demo stack',
        kind: 'Assembly',
        radius: 'Within 500 km',
      },
      ...{ criticality: '5', keywords: 'stack', technologies: 'Sealing', dataDate: '2026-03' },
    },
    { code: 'DEMO-D', parent: 'DEMO', nameZh: 'Machines', stream: 'Downstream', kind: 'System' },
    { code: 'DEMO-D01', parent: 'DEMO-D', nameZh: 'Demo generator', kind: 'System', radius: 'Within 100 km' },
  ],
  links: [
    { from: 'DEMO-U01', to: 'DEMO-M01', evidence: 'Stated', source: 'Demo source' },
    { from: 'DEMO-M01', to: 'DEMO-D01' },
  ],
  sites: [
    {
      ...{ nameZh: 'Demo Stack (Ordos) Co., Ltd.', nodes: 'DEMO-M01', status: 'Building', place: 'Ordos' },
      ...{ capacity: '1,000 a year', year: '2026', evidence: 'Stated', source: 'Demo source' },
    },
  ],
};

export const EXAMPLE: Record<FileLanguage, Rows> = { 'zh-CN': ZH, en: EN };
