import type { ChainSheet } from './chain-columns';
import { offered } from './chain-words';
import type { FileLanguage } from './chain-imports.dto';

interface Words {
  name: string;
  guide: string;
  sheets: Record<ChainSheet, string>;
  columns: Record<'table' | 'column' | 'needed' | 'hint', string>;
  required: string;
  note: string;
  notes: readonly string[];
  hints: Record<ChainSheet, Record<string, string>>;
}

const oneOf = (column: Parameters<typeof offered>[0]) => offered(column, 'zh-CN').join('、');
const anyOf = (column: Parameters<typeof offered>[0]) => offered(column, 'en').join(', ');

const ZH: Words = {
  name: '新建产业链模板',
  guide: '说明',
  sheets: { nodes: '环节', links: '供应关系', sites: '本地企业与项目' },
  columns: { table: '表', column: '列', needed: '必填', hint: '怎么填' },
  required: '必填',
  note: '总则',
  notes: [
    '先看示例再填：各表示例行可以整行删除。表名可以改，列名请保留；不认识的列不读取。',
    '“环节”表必填，另两张表可以留空。也可以每张表存成一个 CSV 一起上传。',
    '一条链只有一个链根（上级代码留空的那一行），其余环节都要挂在某个上级之下。',
    '上传后先预览，逐行列出问题；文件没有问题才能导入，整条链一次写入，可一次撤销。',
    '已有的产业链不能用文件覆盖，请在图谱里修改。',
  ],
  hints: {
    nodes: {
      code: '大写字母、数字、点、横线，最长 20 位；全库不重复。建议“链代码-段-序号”，如 DEMO-M0101',
      parent: '上级环节的代码；链根留空',
      nameZh: '最长 120 字',
      nameEn: '不填则同中文名称',
      stream: `填：${oneOf('stream')}。链根下一层必填，再往下不填则同上级`,
      kind: `填：${oneOf('kind')}。不填时，有下级的为系统，没有下级的为零部件`,
      radius: `填：${oneOf('radius')}。指供应商通常离用户多远`,
      criticality: '1–5，5 最关键（断供影响、替代难度）',
      keywords: '同一环节的其他叫法，用顿号或分号分开；导入企业清单、采购清单时按它们对应环节',
      industryCodes: 'GB/T 4754—2017 代码，用分号分开，如 3824；3849',
      technologies: '用分号分开',
      source: '资料出处；不填则记为文件名',
      dataDate: '2026 或 2026-03；不填则为导入当月',
    },
    links: {
      from: '供给方的环节代码，须是没有下级的环节',
      to: '使用方的环节代码，须是没有下级的环节；不能首尾相接成环',
      evidence: `填：${oneOf('evidence')}；可不填`,
      source: '可不填',
    },
    sites: {
      nameZh: '已在本地或已签约的企业、项目；外地企业请导入后用“导入企业清单”',
      nodes: '一个或多个环节代码，用分号分开，须是没有下级的环节',
      status: `填：${oneOf('status')}；只有“在产”计入本地供应`,
      parent: '同一母公司的多家企业算一个供应来源',
      place: '按地名判断在高新区、全市、呼包鄂还是自治区',
      capacity: '按资料原文，如 30 万台/年',
      year: '资料所说的年份，如 2025',
      evidence: `填：${oneOf('evidence')}；可不填`,
      source: '资料出处；不填则记为文件名',
    },
  },
};

const EN: Words = {
  name: 'New chain template',
  guide: 'Read me',
  sheets: { nodes: 'Nodes', links: 'Links', sites: 'Local firms and projects' },
  columns: { table: 'Sheet', column: 'Column', needed: 'Required', hint: 'How to fill it in' },
  required: 'Required',
  note: 'General',
  notes: [
    'The rows are an example; delete them. Sheets may be renamed, headings should stay; other columns are not read.',
    'Nodes are required, the other two sheets may stay empty. Each sheet may also be a CSV, uploaded together.',
    'A chain has one root, the row without a parent; every other node hangs on one.',
    'Uploading shows a preview with every problem by row. A chain is written whole, and can be taken back as one.',
    'A chain that exists cannot be replaced by a file; change it on its map.',
  ],
  hints: {
    nodes: {
      code: 'Capitals, digits, dots and hyphens, up to 20; unique in the product. Such as DEMO-M0101',
      parent: 'Code of the node it is a part of; empty for the root',
      nameZh: 'Up to 120 characters',
      nameEn: 'The name, when empty',
      stream: `One of: ${anyOf('stream')}. Required below the root; further down the parent’s, when empty`,
      kind: `One of: ${anyOf('kind')}. When empty: a system if it has parts, else a part`,
      radius: `One of: ${anyOf('radius')}. How near suppliers usually are`,
      criticality: '1–5, 5 being the most critical',
      keywords: 'Other names, parted by semicolons; imports find the node by them',
      industryCodes: 'GB/T 4754-2017, parted by semicolons, such as 3824; 3849',
      technologies: 'Parted by semicolons',
      source: 'Where it is from; the name of the file, when empty',
      dataDate: '2026 or 2026-03; the month of the import, when empty',
    },
    links: {
      from: 'Code of the node that supplies; one without parts',
      to: 'Code of the node that uses it; one without parts. Links must not run in a circle',
      evidence: `One of: ${anyOf('evidence')}; may be empty`,
      source: 'May be empty',
    },
    sites: {
      nameZh: 'What is here or signed; import firms from elsewhere as a list of firms',
      nodes: 'One or more codes, parted by semicolons, of nodes without parts',
      status: `One of: ${anyOf('status')}; only what operates counts as supply`,
      parent: 'Firms of one parent count as one source',
      place: 'Tells which ring it lies in',
      capacity: 'As the source says it',
      year: 'Of the source, such as 2025',
      evidence: `One of: ${anyOf('evidence')}; may be empty`,
      source: 'Where it is from; the name of the file, when empty',
    },
  },
};

/** The words of the template; pages have theirs in the web. */
export const TEMPLATE_WORDS: Record<FileLanguage, Words> = { 'zh-CN': ZH, en: EN };
