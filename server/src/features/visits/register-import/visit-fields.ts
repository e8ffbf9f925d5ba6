import type { VisitKind } from '@lianzhao/contracts';

import { type ImportField, wordsOf } from '../../../platform/imports';

/** What a table of visits may tell, with the titles people give it. */
export const VISIT_FIELDS: readonly ImportField[] = [
  {
    ...{ key: 'enterprise', zh: '企业', en: 'Enterprise', required: true },
    examples: ['演示座椅有限公司', '演示视窗股份有限公司'],
    names: ['企业名称', '公司名称', '拜访企业', '走访企业', '公司', '统一社会信用代码', 'Company', 'Firm'],
  },
  {
    ...{ key: 'firms', zh: '同行企业', en: 'Other firms', examples: ['', '演示甲公司；演示乙公司'] },
    names: ['其他企业', '一并走访企业', '参加企业'],
  },
  {
    ...{ key: 'kind', zh: '方式', en: 'Kind', required: true, examples: ['走访', '电话'] },
    names: ['走访方式', '类型', '联系方式', '活动类型', 'Type'],
  },
  {
    ...{
      key: 'startedAt',
      zh: '时间',
      en: 'Time',
      required: true,
      examples: ['2026-03-02 14:30', '2026-03-05'],
    },
    names: ['走访时间', '日期', '走访日期', '拜访时间', '拜访日期', '开始时间', 'Date'],
  },
  {
    ...{ key: 'summary', zh: '情况', en: 'Summary', required: true },
    examples: ['参观座椅产线，介绍北方布局考虑', '沟通选址进展'],
    names: ['走访情况', '内容', '纪要', '会谈内容', '主要内容', '跟进内容', 'Notes'],
  },
  { ...{ key: 'place', zh: '地点', en: 'Place', examples: ['芜湖', ''] }, names: ['走访地点', '拜访地点'] },
  {
    ...{ key: 'theirPeople', zh: '对方人员', en: 'Their people', examples: ['演示甲（总经理）', ''] },
    names: ['企业人员', '对方参加人', '接待人', '联系人'],
  },
  {
    ...{ key: 'ourPeople', zh: '我方人员', en: 'Our people', examples: ['', ''] },
    names: ['我方参加人', '陪同人员', '参加人员'],
  },
  {
    ...{ key: 'demands', zh: '企业诉求', en: 'Demands', examples: ['希望了解用电价格', ''] },
    names: ['诉求', '需求', '存在问题', '需协调事项'],
  },
  {
    ...{ key: 'nextStep', zh: '下一步', en: 'Next step', examples: ['寄送选址材料', ''] },
    names: ['下步计划', '下一步计划'],
  },
  {
    ...{ key: 'nextStepOn', zh: '下一步日期', en: 'Next step on', examples: ['2026-03-16', ''] },
    names: ['下次跟进时间', '下次跟进日期', '计划日期'],
  },
  { ...{ key: 'lead', zh: '线索', en: 'Lead', examples: ['', ''] }, names: ['线索名称', '关联线索', '项目'] },
  {
    ...{ key: 'author', zh: '登记人', en: 'Author', examples: ['', ''] },
    names: ['走访人', '记录人', '拜访人', '跟进人', '创建人'],
  },
  {
    ...{ key: 'recordedOn', zh: '登记日期', en: 'Recorded on', examples: ['', ''] },
    names: ['登记时间', '记录日期', '创建时间', 'Created'],
  },
];

export const KIND_WORDS = wordsOf<VisitKind>({
  company_visit: ['走访', '走访企业', '拜访', '上门拜访', '实地走访', 'company_visit', 'Visit'],
  outbound: ['外出招商', '外出', '出差', 'outbound', 'Trip'],
  inbound: ['来访接待', '来访', '接待', 'inbound', 'Reception'],
  call: ['电话', '电话沟通', '微信', '线上沟通', 'call'],
  meeting: ['会议', '座谈', '洽谈', '视频会议', 'meeting'],
  letter: ['函件', '信函', '邮件', 'letter'],
});

/** As an English table calls them; the import takes them too. */
export const KINDS_IN_ENGLISH: Readonly<Record<VisitKind, string>> = {
  company_visit: 'Visit',
  outbound: 'Trip',
  inbound: 'Reception',
  call: 'Call',
  meeting: 'Meeting',
  letter: 'Letter',
};
