import type { TargetStatus } from '@lianzhao/contracts';

export const EXPORT_LANGUAGES = ['zh-CN', 'en'] as const;
export type ExportLanguage = (typeof EXPORT_LANGUAGES)[number];

interface Words {
  targets: string;
  points: string;
  columns: Record<
    | 'firm'
    | 'province'
    | 'city'
    | 'node'
    | 'status'
    | 'fit'
    | 'timing'
    | 'access'
    | 'owner'
    | 'lead'
    | 'declined',
    string
  >;
  reasons: Record<'firm' | 'node' | 'axis' | 'reason' | 'points' | 'most', string>;
  statuses: Record<TargetStatus, string>;
  axes: Record<string, string>;
  unknown: string;
  /** Short names of the reasons; the pages make whole sentences of them. */
  codes: Record<string, string>;
}

const ZH: Words = {
  targets: '目标企业',
  points: '为什么找它',
  columns: {
    ...{
      firm: '企业',
      province: '省份',
      city: '城市',
      node: '环节',
      status: '状态',
      fit: '契合',
      timing: '时机',
    },
    ...{ access: '可及', owner: '承办人', lead: '线索', declined: '未采纳原因' },
  },
  reasons: { firm: '企业', node: '环节', axis: '方面', reason: '依据', points: '得分', most: '满分' },
  statuses: { proposed: '拟联系', assigned: '已分派', accepted: '已转线索', declined: '未采纳' },
  axes: { fit: '契合', timing: '时机', access: '可及' },
  unknown: '未知',
  codes: {
    'not-at-node': '不在该环节',
    'at-node': '从事该环节',
    'at-node-evidence': '从事该环节的依据',
    'at-node-evidence-unknown': '从事该环节的依据',
    'several-nodes': '覆盖的缺口环节数',
    'supplies-anchor': '已为链主供货',
    'supplies-group': '已为链主集团供货',
    'tied-to-anchor': '与链主有其他合作',
    'anchor-unknown': '与链主的供货关系',
    qualification: '资质',
    'qualification-unknown': '资质',
    'market-share': '市场份额',
    'market-share-unknown': '市场份额',
    capacity: '产能与缺口之比',
    'capacity-unknown': '产能与缺口之比',
    'supply-radius': '需要就近供货',
    'supply-radius-unknown': '需要就近供货',
    listed: '上市',
    'listed-unknown': '上市',
    signal: '扩张信号',
    'signals-unknown': '扩张信号',
    sites: '集团多地布局',
    'sites-unknown': '集团多地布局',
    'path-to-anchor': '经链主可达',
    'path-via': '经链主集团可达',
    'path-unknown': '经链主可达',
    'introduced-by': '有引荐方',
    'introducer-unknown': '有引荐方',
    'group-here': '同集团企业已在本地',
    'group-not-here': '同集团企业已在本地',
    'group-unknown': '同集团企业已在本地',
    'contact-visit': '我方接触',
    'contact-lead': '我方接触',
    'contact-none': '我方接触',
  },
};

const EN: Words = {
  targets: 'Target firms',
  points: 'Why this firm',
  columns: {
    ...{ firm: 'Firm', province: 'Province', city: 'City', node: 'Node', status: 'State', fit: 'Fit' },
    ...{ timing: 'Timing', access: 'Access', owner: 'Officer', lead: 'Lead', declined: 'Why declined' },
  },
  reasons: { firm: 'Firm', node: 'Node', axis: 'Axis', reason: 'Reason', points: 'Points', most: 'Out of' },
  statuses: { proposed: 'Proposed', assigned: 'Assigned', accepted: 'Now a lead', declined: 'Declined' },
  axes: { fit: 'Fit', timing: 'Timing', access: 'Access' },
  unknown: 'not known',
  codes: {
    'not-at-node': 'Not at this node',
    'at-node': 'Works at the node',
    'at-node-evidence': 'How surely it works there',
    'at-node-evidence-unknown': 'How surely it works there',
    'several-nodes': 'Nodes with a gap it covers',
    'supplies-anchor': 'Supplies an anchor',
    'supplies-group': 'Supplies an anchor’s group',
    'tied-to-anchor': 'Tied to an anchor',
    'anchor-unknown': 'Supplies an anchor',
    qualification: 'Qualification',
    'qualification-unknown': 'Qualification',
    'market-share': 'Market share',
    'market-share-unknown': 'Market share',
    capacity: 'Capacity against the gap',
    'capacity-unknown': 'Capacity against the gap',
    'supply-radius': 'Must supply from nearby',
    'supply-radius-unknown': 'Must supply from nearby',
    listed: 'Listed',
    'listed-unknown': 'Listed',
    signal: 'Expansion signal',
    'signals-unknown': 'Expansion signals',
    sites: 'Cities of the group',
    'sites-unknown': 'Cities of the group',
    'path-to-anchor': 'Path through an anchor',
    'path-via': 'Path through an anchor’s group',
    'path-unknown': 'Path through an anchor',
    'introduced-by': 'Introduced',
    'introducer-unknown': 'Introduced',
    'group-here': 'A firm of its group is here',
    'group-not-here': 'A firm of its group is here',
    'group-unknown': 'A firm of its group is here',
    'contact-visit': 'Our contact',
    'contact-lead': 'Our contact',
    'contact-none': 'Our contact',
  },
};

/** The words of a file people take away; pages have theirs in the web. */
export const EXPORT_WORDS: Record<ExportLanguage, Words> = { 'zh-CN': ZH, en: EN };
