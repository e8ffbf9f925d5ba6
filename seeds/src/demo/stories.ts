import type { LeadSource, ProjectStage, VisitKind } from '@lianzhao/contracts';

/** One contact of a story; `daysAgo` counts back from the day of loading. */
export interface StoryVisit {
  kind: VisitKind;
  daysAgo: number;
  place: string;
  theirPeople: string;
  summary: string;
  demands?: string;
  promises?: { side: 'ours' | 'theirs'; text: string; inDays: number }[];
  nextStep?: string;
  nextInDays?: number;
}

/** A firm that does not exist, the gap it could fill, and how far its people and ours have come. */
export interface Story {
  by: 'officer' | 'officer2' | 'liaison';
  firm: { name: string; shortName: string; province: string; city: string; mainProducts: string };
  nodeCode: string;
  source: LeadSource;
  title: string;
  outline: string;
  /** 元 */
  investment: string;
  /** How far the lead has come; `project` carries it on along these stages. */
  stage: 'new' | 'contacted' | 'qualified' | 'dropped';
  project?: { name: string; through: ProjectStage[]; reviewed?: boolean };
  visits: StoryVisit[];
}

export const STORIES: Story[] = [
  {
    by: 'officer',
    firm: {
      name: '演示座椅系统（合肥）有限公司',
      shortName: '演示座椅',
      province: '安徽',
      city: '合肥',
      mainProducts: '乘用车座椅总成、座椅骨架',
    },
    nodeCode: 'AUTO-M0806',
    source: 'chain_map',
    title: '演示座椅北方总成厂',
    outline: '为整车厂就近排序供货的座椅总成厂，拟租用标准化厂房 1.2 万平方米，首期 15 万台套。',
    investment: '320000000.00',
    stage: 'qualified',
    project: {
      name: '演示座椅 15 万台套总成项目',
      through: ['screening', 'contacted', 'site_visit', 'negotiating'],
    },
    visits: [
      {
        kind: 'company_visit',
        daysAgo: 34,
        place: '合肥',
        theirPeople: '演总（副总经理）',
        summary: '参观总装线。北方没有基地，为华北客户供货靠长途运输，单台物流成本偏高。',
        promises: [{ side: 'theirs', text: '提供厂房与用电需求清单', inDays: -20 }],
        nextStep: '邀请来鄂尔多斯考察厂房',
        nextInDays: -21,
      },
      {
        kind: 'inbound',
        daysAgo: 12,
        place: '高新区标准化厂房',
        theirPeople: '演总（副总经理）、示工（工厂规划）',
        summary: '看了两处厂房，关注物流通道与班车。希望明确与整车厂的排序供货窗口。',
        demands: '厂房租期 5 年；提供员工宿舍 120 间',
        promises: [{ side: 'ours', text: '协调整车厂采购部安排座谈', inDays: 2 }],
        nextStep: '组织与整车厂采购部三方座谈',
        nextInDays: 2,
      },
    ],
  },
  {
    by: 'officer',
    firm: {
      name: '演示饰件科技（芜湖）有限公司',
      shortName: '演示饰件',
      province: '安徽',
      city: '芜湖',
      mainProducts: '保险杠、格栅、外饰塑料件',
    },
    nodeCode: 'AUTO-M0705',
    source: 'enterprise',
    title: '演示饰件保险杠涂装线',
    outline: '保险杠体积大、不宜远运，链主建议就近设喷涂与总装。',
    investment: '180000000.00',
    stage: 'contacted',
    visits: [
      {
        kind: 'call',
        daysAgo: 3,
        place: '',
        theirPeople: '示经理（市场部）',
        summary: '介绍了园区现状。对方想先了解涂装环评要求。',
        nextStep: '发送涂装项目环评要点',
        nextInDays: 0,
      },
    ],
  },
  {
    by: 'officer',
    firm: {
      name: '演示线束电气（鹤壁）有限公司',
      shortName: '演示线束',
      province: '河南',
      city: '鹤壁',
      mainProducts: '低压线束、高压线束',
    },
    nodeCode: 'AUTO-M0903',
    source: 'chain_map',
    title: '演示线束来鄂设厂意向',
    outline: '劳动密集，关注用工与培训补贴以外的合规支持。',
    investment: '90000000.00',
    stage: 'new',
    visits: [],
  },
  {
    by: 'officer',
    firm: {
      name: '演示车轮制造（秦皇岛）有限公司',
      shortName: '演示车轮',
      province: '河北',
      city: '秦皇岛',
      mainProducts: '铝合金车轮',
    },
    nodeCode: 'AUTO-M0608',
    source: 'event',
    title: '演示车轮绿电铸造项目',
    outline: '铸造与热处理用电量大，看重绿电直连。',
    investment: '450000000.00',
    stage: 'qualified',
    visits: [
      {
        kind: 'outbound',
        daysAgo: 20,
        place: '秦皇岛',
        theirPeople: '演董事长',
        summary: '对零碳园区与绿电直连兴趣大，要求书面说明电价构成。',
        demands: '绿电比例与电价构成说明',
        promises: [{ side: 'ours', text: '提供绿电直连方案说明', inDays: 5 }],
        nextStep: '提交绿电直连方案',
        nextInDays: 5,
      },
    ],
  },
  {
    by: 'officer',
    firm: {
      name: '演示热管理（宁波）有限公司',
      shortName: '演示热管理',
      province: '浙江',
      city: '宁波',
      mainProducts: '空调箱、热管理集成模块',
    },
    nodeCode: 'AUTO-M0506',
    source: 'association',
    title: '演示热管理华北基地',
    outline: '已在别处签约，暂不考虑。',
    investment: '260000000.00',
    stage: 'dropped',
    visits: [
      {
        kind: 'call',
        daysAgo: 40,
        place: '',
        theirPeople: '示总监',
        summary: '已确定落户其他地区，三年内无新增计划。',
      },
    ],
  },
  {
    by: 'officer2',
    firm: {
      name: '演示边框铝业（滁州）有限公司',
      shortName: '演示边框',
      province: '安徽',
      city: '滁州',
      mainProducts: '光伏铝边框',
    },
    nodeCode: 'PV-M0205',
    source: 'chain_map',
    title: '演示边框就近配套项目',
    outline: '与组件厂就近配套，年产边框 5 GW。',
    investment: '380000000.00',
    stage: 'qualified',
    project: {
      name: '演示边框 5 GW 项目',
      through: [
        'screening',
        'contacted',
        'site_visit',
        'negotiating',
        'pre_review',
        'framework_signed',
        'contract_signed',
        'registered',
        'filed',
      ],
      reviewed: true,
    },
    visits: [
      {
        kind: 'company_visit',
        daysAgo: 90,
        place: '滁州',
        theirPeople: '演总',
        summary: '产能利用率高，计划在组件厂周边布点。',
        nextStep: '',
      },
      {
        kind: 'meeting',
        daysAgo: 6,
        place: '投资促进局',
        theirPeople: '示副总',
        summary: '公司已注册、完成备案，等待厂房交付。',
        promises: [{ side: 'ours', text: '确认厂房交付日期', inDays: 3 }],
        nextStep: '厂房交付协调会',
        nextInDays: 3,
      },
    ],
  },
  {
    by: 'officer2',
    firm: {
      name: '演示光伏玻璃（蚌埠）有限公司',
      shortName: '演示玻璃',
      province: '安徽',
      city: '蚌埠',
      mainProducts: '光伏压延玻璃',
    },
    nodeCode: 'PV-M0202',
    source: 'agency',
    title: '演示玻璃窑炉选址',
    outline: '关注天然气与产能指标政策，仍在比选。',
    investment: '1500000000.00',
    stage: 'contacted',
    visits: [
      {
        kind: 'letter',
        daysAgo: 15,
        place: '',
        theirPeople: '演总',
        summary: '已函复天然气价格与指标政策口径。',
        nextStep: '电话跟进选址比选结果',
        nextInDays: -1,
      },
    ],
  },
  {
    by: 'officer2',
    firm: {
      name: '演示接线盒电子（扬州）有限公司',
      shortName: '演示接线盒',
      province: '江苏',
      city: '扬州',
      mainProducts: '接线盒、连接器',
    },
    nodeCode: 'PV-M0207',
    source: 'walk_in',
    title: '演示接线盒北方仓配',
    outline: '先设仓配，再议组装。',
    investment: '60000000.00',
    stage: 'new',
    visits: [],
  },
  {
    by: 'officer2',
    firm: {
      name: '演示偏光材料（合肥）有限公司',
      shortName: '演示偏光',
      province: '安徽',
      city: '合肥',
      mainProducts: '偏光片裁切',
    },
    nodeCode: 'DSP-U0201',
    source: 'enclave',
    title: '演示偏光裁切线',
    outline: '为面板厂就近裁切。',
    investment: '210000000.00',
    stage: 'contacted',
    visits: [
      {
        kind: 'meeting',
        daysAgo: 9,
        place: '上海飞地',
        theirPeople: '示总',
        summary: '可先设裁切，整卷由合肥运入。',
        nextStep: '约面板厂材料部门见面',
        nextInDays: 1,
      },
    ],
  },
  {
    by: 'liaison',
    firm: {
      name: '演示车桥机械（十堰）有限公司',
      shortName: '演示车桥',
      province: '湖北',
      city: '十堰',
      mainProducts: '重卡车桥、电驱动桥',
    },
    nodeCode: 'AUTO-M1205',
    source: 'department',
    title: '演示车桥重卡电驱桥',
    outline: '工信部门走访时获知其有扩产意向。',
    investment: '520000000.00',
    stage: 'new',
    visits: [],
  },
];
