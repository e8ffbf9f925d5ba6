import type { LeaderLevel, VisitTopic } from '@lianzhao/contracts';

/** What a file people take away says of codes, in Chinese and in English; pages have words of their own. */
export const LEADER_WORDS: Record<LeaderLevel, { zh: string; en: string }> = {
  section: { zh: '乡科级', en: 'Section level' },
  county: { zh: '县处级', en: 'County level' },
  bureau: { zh: '厅局级', en: 'Bureau level' },
  province: { zh: '省部级', en: 'Province level' },
};

export const TOPIC_WORDS: Record<VisitTopic, { zh: string; en: string }> = {
  expansion: { zh: '扩产计划', en: 'Expansion' },
  land: { zh: '用地厂房', en: 'Land and plant' },
  power: { zh: '用电用能', en: 'Power and energy' },
  policy: { zh: '政策关切', en: 'Policy' },
  supply: { zh: '配套客户', en: 'Customers nearby' },
  talent: { zh: '用工人才', en: 'Labour' },
  finance: { zh: '资金融资', en: 'Finance' },
  approval: { zh: '审批手续', en: 'Approvals' },
};
