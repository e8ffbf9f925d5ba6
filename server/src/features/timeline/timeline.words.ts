import type { LeadStage, TimelineKind, VisitKind } from '@lianzhao/contracts';

export const EXPORT_LANGUAGES = ['zh-CN', 'en'] as const;
export type ExportLanguage = (typeof EXPORT_LANGUAGES)[number];

interface Words {
  timeline: string;
  columns: Record<'at' | 'kind' | 'act' | 'text' | 'note' | 'actor', string>;
  kinds: Record<TimelineKind, string>;
  visits: Record<VisitKind, string>;
  leads: Record<LeadStage, string>;
  acts: Record<string, string>;
  report: string;
}

const ZH: Words = {
  timeline: '往来记录',
  columns: { at: '时间', kind: '类别', act: '事项', text: '内容', note: '说明', actor: '人员' },
  kinds: { visit: '走访', lead: '线索', project: '项目', claim: '认领', task: '任务', file: '文件' },
  visits: {
    ...{ company_visit: '走访', outbound: '外出招商', inbound: '来访接待' },
    ...{ call: '电话', meeting: '会议', letter: '函件' },
  },
  leads: { new: '待响应', contacted: '已联系', qualified: '有效', converted: '已转项目', dropped: '已放弃' },
  acts: {
    ...{ created: '登记', given: '交办', done: '办结', dropped: '取消', added: '上传' },
    confidential: '保密项目',
  },
  report: '外出招商报告',
};

const EN: Words = {
  timeline: 'Timeline',
  columns: { at: 'When', kind: 'Kind', act: 'What', text: 'Text', note: 'Note', actor: 'Who' },
  kinds: { visit: 'Visit', lead: 'Lead', project: 'Project', claim: 'Claim', task: 'Task', file: 'File' },
  visits: {
    ...{ company_visit: 'Company visit', outbound: 'Trip', inbound: 'Reception' },
    ...{ call: 'Call', meeting: 'Meeting', letter: 'Letter' },
  },
  leads: {
    ...{ new: 'New', contacted: 'Contacted', qualified: 'Qualified', converted: 'Now a project' },
    dropped: 'Dropped',
  },
  acts: {
    ...{ created: 'Registered', given: 'Given', done: 'Done', dropped: 'Dropped', added: 'Added' },
    confidential: 'Confidential project',
  },
  report: 'Report of a trip',
};

/** The words of a file people take away; pages have theirs in the web. */
export const TIMELINE_WORDS: Record<ExportLanguage, Words> = { 'zh-CN': ZH, en: EN };
