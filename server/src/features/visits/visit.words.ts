import type { LeaderLevel, VisitKind, VisitTopic } from '@lianzhao/contracts';

export const VISIT_LANGUAGES = ['zh-CN', 'en'] as const;
export type VisitLanguage = (typeof VISIT_LANGUAGES)[number];

const COLUMNS = {
  at: ['时间', 'When'],
  kind: ['方式', 'Kind'],
  firm: ['企业', 'Firm'],
  firms: ['同行企业', 'Other firms'],
  place: ['地点', 'Place'],
  ours: ['我方人员', 'Our people'],
  theirs: ['对方人员', 'Their people'],
  leader: ['参加领导级别', 'Leader'],
  topics: ['议题', 'Topics'],
  summary: ['说了什么', 'Summary'],
  demands: ['对方诉求', 'Demands'],
  promises: ['承诺事项', 'Promises'],
  nextStep: ['下一步', 'Next step'],
  nextStepOn: ['下一步日期', 'Next step on'],
  lead: ['线索', 'Lead'],
  project: ['项目', 'Project'],
  nodes: ['涉及环节', 'Nodes'],
  anchors: ['涉及链主', 'Chain leaders'],
  author: ['登记人', 'Written by'],
} as const;

interface Words {
  title: string;
  columns: Record<keyof typeof COLUMNS, string>;
  kinds: Record<VisitKind, string>;
  leaders: Record<LeaderLevel, string>;
  topics: Record<VisitTopic, string>;
  comma: string;
}

function columnsIn(at: 0 | 1): Words['columns'] {
  return Object.fromEntries(
    Object.entries(COLUMNS).map(([key, names]) => [key, names[at]]),
  ) as Words['columns'];
}

/** The words of a file people take away; pages have theirs in the web. */
export const VISIT_WORDS: Record<VisitLanguage, Words> = {
  'zh-CN': {
    title: '走访',
    columns: columnsIn(0),
    kinds: {
      ...{ company_visit: '走访', outbound: '外出招商', inbound: '来访接待' },
      ...{ call: '电话', meeting: '会议', letter: '函件' },
    },
    leaders: { section: '乡科级', county: '县处级', bureau: '厅局级', province: '省部级' },
    topics: {
      ...{ expansion: '扩产计划', land: '用地厂房', power: '用电用能', policy: '政策关切' },
      ...{ supply: '配套客户', talent: '用工人才', finance: '资金融资', approval: '审批手续' },
    },
    comma: '、',
  },
  en: {
    title: 'Visits',
    columns: columnsIn(1),
    kinds: {
      ...{ company_visit: 'Company visit', outbound: 'Trip', inbound: 'Reception' },
      ...{ call: 'Call', meeting: 'Meeting', letter: 'Letter' },
    },
    leaders: {
      ...{ section: 'Section level', county: 'County level', bureau: 'Bureau level' },
      province: 'Province level',
    },
    topics: {
      ...{ expansion: 'Expansion', land: 'Land and plant', power: 'Power and energy', policy: 'Policy' },
      ...{ supply: 'Customers nearby', talent: 'Labour', finance: 'Finance', approval: 'Approvals' },
    },
    comma: ', ',
  },
};
