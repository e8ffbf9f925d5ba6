import type { PurchaseColumn } from '@lianzhao/contracts';

import type { KnownColumn } from '../../../platform/spreadsheet';

/** Ours first; then what anchors' own systems and other languages call them. */
export const COLUMNS: readonly KnownColumn<PurchaseColumn>[] = [
  {
    key: 'node',
    names: [
      '环节',
      '环节编码',
      '环节代码',
      '产业链环节',
      '链节点',
      '所属环节',
      '品类',
      '物料类别',
      'Node',
      'Category',
    ],
  },
  {
    key: 'part',
    names: [
      ...[
        '零部件',
        '零部件名称',
        '物料',
        '物料名称',
        '采购品',
        '采购物料',
        '产品名称',
        '部件',
        '品名',
        '材料名称',
      ],
      ...['Part', 'Item', 'Material'],
    ],
  },
  {
    key: 'value',
    names: [
      ...['采购额', '采购金额', '年采购额', '金额', '采购总额', '不含税金额', '含税金额', '采购值'],
      ...['Value', 'Amount', 'Spend'],
    ],
  },
  { key: 'currency', names: ['币种', '货币', 'Currency'] },
  {
    key: 'period',
    names: ['期间', '采购期间', '时间', '年度', '年份', '季度', '月份', '统计期', 'Period', 'Year'],
  },
  { key: 'from', names: ['开始日期', '起始日期', '起', '开始', '自', '期初', 'From', 'Start'] },
  { key: 'to', names: ['结束日期', '截止日期', '止', '结束', '至', '期末', 'To', 'End'] },
  {
    key: 'supplier',
    names: ['供应商', '供应商名称', '供货商', '供方', '供货单位', '厂家', 'Supplier', 'Vendor'],
  },
  {
    key: 'place',
    names: [
      '供应商所在地',
      '所在地',
      '产地',
      '供货地',
      '供应地',
      '生产地',
      '供应商地址',
      'Place',
      'Origin',
      'Location',
    ],
  },
  {
    key: 'localShare',
    names: [
      ...['本地采购占比', '本地占比', '本地配套率', '本地采购比例', '本地化率', '本地份额', '就近配套率'],
      ...['Local share', 'Local content'],
    ],
  },
  {
    key: 'tracedShare',
    names: ['二级可追溯占比', '二级本地占比', '追溯占比', '二级供应商本地占比', '二级追溯', 'Traced share'],
  },
  { key: 'source', names: ['来源', '数据来源', '出处', 'Source'] },
];
