import type { SupplierPlace } from '@lianzhao/contracts';

import type { Actor } from '../../platform/access';
import { dayOf } from '../../platform/calendar';
import { type Sheet, sheetOf } from '../../platform/spreadsheet';
import type { PurchaseDto } from './purchase.dto';

const WORDS = {
  'zh-CN': {
    name: '采购清单',
    note: (who: string, day: string) => `商业秘密，仅供内部使用，不得外传。导出人：${who}；导出日期：${day}`,
    columns: {
      ...{ anchor: '链主', code: '环节编码', node: '环节', part: '零部件', value: '采购额（元）' },
      ...{ from: '开始日期', to: '结束日期', supplier: '供应商', place: '供应商所在地' },
      ...{
        local: '本地采购占比',
        area: '本地范围',
        traced: '二级本地占比',
        secret: '保密',
        source: '数据来源',
      },
    },
    places: { zone: '高新区', city: '全市', cluster: '呼包鄂', region: '自治区', outside: '区外' },
    yes: '是',
  },
  en: {
    name: 'Purchases',
    note: (who: string, day: string) => `Trade secret, for internal use only. Exported by ${who} on ${day}`,
    columns: {
      ...{ anchor: 'Anchor', code: 'Code', node: 'Node', part: 'Part', value: 'Value (CNY)' },
      ...{ from: 'From', to: 'To', supplier: 'Supplier', place: 'Place' },
      ...{ local: 'Local share', area: 'Local within', traced: 'Traced share', secret: 'Confidential' },
      source: 'Source',
    },
    places: { zone: 'Zone', city: 'City', cluster: 'Cities around', region: 'Region', outside: 'Outside' },
    yes: 'yes',
  },
} satisfies Record<string, { places: Record<SupplierPlace, string> } & Record<string, unknown>>;

export type PurchaseLanguage = keyof typeof WORDS;

/** Records as a sheet that says who took it away; a share stands as the text people write, `35%`. */
export function purchaseSheet(
  { name: who, username }: Actor,
  rows: AsyncIterable<PurchaseDto>,
  language: PurchaseLanguage,
): Sheet {
  const { name, note, columns, places, yes } = WORDS[language];
  return sheetOf<PurchaseDto>({
    ...{ name, rows, note: note(`${who} ${username}`, dayOf()) },
    columns: [
      { header: columns.anchor, width: 32, value: ({ anchor }) => anchor.name },
      { header: columns.code, width: 16, value: ({ node }) => node.code },
      {
        header: columns.node,
        width: 28,
        value: ({ node }) => (language === 'en' ? node.nameEn : node.nameZh),
      },
      { header: columns.part, width: 24, value: ({ part }) => part },
      { header: columns.value, kind: 'amount', value: ({ value }) => Number(value) },
      { header: columns.from, kind: 'day', value: ({ periodStart }) => periodStart },
      { header: columns.to, kind: 'day', value: ({ periodEnd }) => periodEnd },
      { header: columns.supplier, width: 32, value: ({ supplierName }) => supplierName },
      {
        header: columns.place,
        width: 14,
        value: ({ supplierPlace: place }) => (place ? places[place] : null),
      },
      { header: columns.local, width: 14, value: ({ localShare }) => percent(localShare) },
      { header: columns.area, width: 12, value: ({ localArea }) => places[localArea] },
      { header: columns.traced, width: 14, value: ({ tracedShare }) => percent(tracedShare) },
      { header: columns.secret, width: 8, value: ({ confidential }) => (confidential ? yes : null) },
      { header: columns.source, width: 40, value: ({ source }) => source },
    ],
  });
}

function percent(share: number | null): string | null {
  return share === null ? null : `${Number((share * 100).toFixed(2))}%`;
}
