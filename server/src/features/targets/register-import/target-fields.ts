import type { TargetStatus } from '@lianzhao/contracts';

import { type ImportField, wordsOf } from '../../../platform/imports';

/** What a table of target lists may tell, with the titles people give it. */
export const TARGET_FIELDS: readonly ImportField[] = [
  {
    ...{ key: 'list', zh: '名单', en: 'List', required: true },
    examples: ['2026 年座椅补链名单', '2026 年座椅补链名单'],
    names: ['名单名称', '目标企业清单', '清单', '清单名称', 'Target list'],
  },
  {
    ...{ key: 'enterprise', zh: '企业', en: 'Enterprise', required: true },
    examples: ['演示座椅有限公司', '演示视窗股份有限公司'],
    names: ['企业名称', '公司名称', '公司', '目标企业', '统一社会信用代码', 'Company', 'Firm'],
  },
  {
    ...{ key: 'node', zh: '产业链环节', en: 'Node', required: true, examples: ['AUTO-M0806', 'AUTO-M0806'] },
    names: ['环节', '所属环节', '环节编码', '缺口环节', '节点'],
  },
  {
    ...{ key: 'status', zh: '状态', en: 'Status', examples: ['拟联系', '未采纳'] },
    names: ['进展', '名单状态'],
  },
  {
    ...{ key: 'reason', zh: '未采纳原因', en: 'Why declined', examples: ['', '已在外地落户'] },
    names: ['原因', '理由', '不采纳原因', '不联系原因', 'Reason'],
  },
  {
    ...{ key: 'owner', zh: '承办人', en: 'Owner', examples: ['', ''] },
    names: ['负责人', '招商专员', '责任人', '跟进人'],
  },
];

/** A target is accepted by becoming a lead, and by nothing else. */
export const TARGET_STATUS_WORDS = wordsOf<Exclude<TargetStatus, 'accepted'>>({
  proposed: ['拟联系', '待联系', '待分派', 'proposed'],
  assigned: ['已分派', '已派发', '跟进中', 'assigned'],
  declined: ['未采纳', '不采纳', '不联系', '放弃', 'declined'],
});
