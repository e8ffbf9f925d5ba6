import type {
  DeliveredMode,
  Deliverable,
  GapAction,
  GapState,
  LocalStatus,
  SupplyArea,
  SupplyRadius,
} from '@lianzhao/contracts';

export const REPORT_LANGUAGES = ['zh-CN', 'en'] as const;
export type ReportLanguage = (typeof REPORT_LANGUAGES)[number];

/** What each ring is called: as people named it, else as it is usually. */
export type AreaNames = Readonly<Record<SupplyArea, string>>;

const COLUMNS = {
  code: ['编码', 'Code'],
  node: ['环节', 'Node'],
  system: ['所属系统', 'System'],
  stream: ['上中下游', 'Stream'],
  state: ['状态', 'State'],
  action: ['对策', 'Action'],
  priority: ['可及价值（元/年）', 'Within reach (CNY a year)'],
  demand: ['年采购需求（元）', 'Demand (CNY a year)'],
  demandLow: ['需求下限（元）', 'Demand from (CNY)'],
  demandHigh: ['需求上限（元）', 'Demand to (CNY)'],
  measured: ['其中采购记录（元）', 'From records (CNY)'],
  gap: ['缺口价值（元/年）', 'Gap (CNY a year)'],
  gapLow: ['缺口下限（元）', 'Gap from (CNY)'],
  gapHigh: ['缺口上限（元）', 'Gap to (CNY)'],
  local: ['本地在产企业', 'Local suppliers'],
  uplift: ['补上可提高配套率（百分点）', 'Rate would rise by (points)'],
  radius: ['供货半径', 'Supply radius'],
  reason: ['人工判断理由', 'Reason of the override'],
  age: ['数据月龄', 'Months old'],
  technologies: ['相关技术', 'Technologies'],
  keywords: ['关键词', 'Keywords'],
  industries: ['国民经济行业代码', 'GB/T 4754 codes'],
  from: ['供给环节', 'Supplies'],
  to: ['应用环节', 'Is used in'],
  fromState: ['供给环节状态', 'State of the supplying node'],
  toState: ['应用环节状态', 'State of the using node'],
  province: ['省份', 'Province'],
  city: ['城市', 'City'],
  firms: ['企业数', 'Firms'],
  gapFirms: ['其中在缺口环节', 'At nodes with a gap'],
  names: ['企业', 'Names'],
  firm: ['企业', 'Firm'],
  status: ['建设状态', 'Status'],
  nodes: ['环节', 'Nodes'],
  capacity: ['产能', 'Capacity'],
  place: ['地点', 'Place'],
  area: ['半径', 'Ring'],
  source: ['出处', 'Source'],
  operating: ['在产', 'Operating'],
  coming: ['未投产（在建、签约、已宣布）', 'Coming (being built, signed, announced)'],
  project: ['项目', 'Project'],
  stage: ['阶段', 'Stage'],
  investment: ['总投资（元）', 'Investment (CNY)'],
  owner: ['承办人', 'Officer'],
  department: ['部门', 'Department'],
  entered: ['进入阶段', 'In this stage since'],
  title: ['名称', 'Title'],
  detail: ['说明', 'Details'],
  day: ['日期', 'Date'],
  list: ['名单', 'List'],
  part: ['类别', 'Kind'],
  dataDate: ['数据截至', 'Data as of'],
  file: ['文件或工作表', 'File or sheet'],
} as const;
export type ColumnCode = keyof typeof COLUMNS;

interface Words {
  map: string;
  columns: Record<ColumnCode, string>;
  states: Record<GapState, string>;
  actions: Record<GapAction, string>;
  streams: Record<string, string>;
  statuses: Record<LocalStatus, string>;
  radii: Record<SupplyRadius, string>;
  areas: AreaNames;
  deliverables: Record<Deliverable, string>;
  /** What the colours of a map that is handed in tell. */
  modes: Record<DeliveredMode, string>;
  /** The workbook of what is handed in, and all of it together. */
  deliverySet: string;
  delivery: string;
  index: string;
  parts: { sheet: string; picture: string };
  inArea: (name: string, area: string) => string;
  comma: string;
}

function columnsOf(at: 0 | 1): Record<ColumnCode, string> {
  return Object.fromEntries(Object.entries(COLUMNS).map(([code, names]) => [code, names[at]])) as Record<
    ColumnCode,
    string
  >;
}

const ZH: Words = {
  map: '缺口表',
  columns: columnsOf(0),
  states: {
    ...{ missing: '缺失', weak: '薄弱', break_point: '断点', blocked: '堵点' },
    ...{ adequate: '够用', strength: '强项', not_needed: '无需求' },
  },
  actions: {
    build_chain: '建链',
    fill_chain: '补链',
    extend_chain: '延链',
    strengthen_chain: '强链',
  },
  streams: { upstream: '上游', midstream: '中游', downstream: '下游' },
  statuses: {
    ...{ operating: '在产', building: '在建', signed: '签约', announced: '宣布', unknown: '待核' },
  },
  radii: { jit: '100 公里以内', regional: '500 公里以内', national: '全国', global: '全球' },
  areas: { zone: '高新区', city: '全市', cluster: '呼包鄂', region: '自治区' },
  deliverables: {
    ...{ chain_map: '产业链图', technology_map: '技术图', application_map: '应用图' },
    ...{ region_map: '区域分布图', route_map: '招商路线图', enterprise_list: '重点企业清单' },
    ...{ project_list: '重点项目清单', cluster_list: '产业集群清单', issue_list: '问题清单' },
    ...{ policy_list: '政策清单', target_list: '招商目标清单' },
  },
  modes: {
    ...{ state: '缺口状态', gap: '缺口价值', supply: '本地供应' },
    ...{ activity: '我们的动作', firms: '优先缺口企业分布', table: '缺口表' },
  },
  deliverySet: '成果清单',
  delivery: '成果集',
  index: '目录',
  parts: { sheet: '工作表', picture: '图' },
  inArea: (name, area) => `${name}（${area}）`,
  comma: '、',
};

const EN: Words = {
  map: 'Gap table',
  columns: columnsOf(1),
  states: {
    ...{ missing: 'Missing', weak: 'Weak', break_point: 'Break point', blocked: 'Blocked' },
    ...{ adequate: 'Adequate', strength: 'Strength', not_needed: 'Not needed' },
  },
  actions: {
    build_chain: 'Build',
    fill_chain: 'Fill',
    extend_chain: 'Extend',
    strengthen_chain: 'Strengthen',
  },
  streams: { upstream: 'Upstream', midstream: 'Midstream', downstream: 'Downstream' },
  statuses: {
    ...{ operating: 'Operating', building: 'Building', signed: 'Signed', announced: 'Announced' },
    unknown: 'To be verified',
  },
  radii: { jit: 'Within 100 km', regional: 'Within 500 km', national: 'Nationwide', global: 'Worldwide' },
  areas: { zone: 'Zone', city: 'City', cluster: 'City cluster', region: 'Region' },
  deliverables: {
    ...{ chain_map: 'Chain map', technology_map: 'Technology map', application_map: 'Application map' },
    ...{ region_map: 'Regional distribution', route_map: 'Route map', enterprise_list: 'Key enterprises' },
    ...{ project_list: 'Key projects', cluster_list: 'Clusters', issue_list: 'Issues' },
    ...{ policy_list: 'Policies', target_list: 'Investment targets' },
  },
  modes: {
    ...{ state: 'Gap states', gap: 'Gap values', supply: 'Local supply' },
    ...{ activity: 'Our work', firms: 'Firms of the first gaps by city', table: 'Gap table' },
  },
  deliverySet: 'Deliverables',
  delivery: 'Deliverable set',
  index: 'Contents',
  parts: { sheet: 'Sheet', picture: 'Picture' },
  inArea: (name, area) => `${name} (${area})`,
  comma: ', ',
};

/** The words of a file people take away; pages have theirs in the web. */
export const REPORT_WORDS: Record<ReportLanguage, Words> = { 'zh-CN': ZH, en: EN };
