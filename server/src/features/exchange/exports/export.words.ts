import type { Actor } from '../../../platform/access';
import type { SheetLanguage } from '../../../platform/exports';
import { ZONE_TIME } from '../../../platform/calendar';

const WORDS = {
  'zh-CN': { by: '导出人', at: '导出时间', filter: '筛选', all: '全部', rows: '行数', only: '仅供工作使用' },
  en: { by: 'Taken by', at: 'at', filter: 'Filter', all: 'all', rows: 'Rows', only: 'For official use' },
} as const;

const MOMENT = new Intl.DateTimeFormat('sv-SE', {
  timeZone: ZONE_TIME,
  dateStyle: 'short',
  timeStyle: 'short',
});
const NOTE = 1_000;

/** Who takes a list away, when, and by which filter: it travels with the file. */
export function noteOf(
  { name, departmentName }: Actor,
  language: SheetLanguage,
  { filter, rows, remark }: { filter: Record<string, string>; rows: number; remark?: string },
): string {
  const words = WORDS[language];
  const said = Object.entries(filter).map(([key, value]) => `${key}=${value}`);
  return [
    `${words.by}：${name}（${departmentName}）`,
    `${words.at}：${MOMENT.format(new Date())}`,
    `${words.filter}：${said.join(' ') || words.all}`,
    `${words.rows}：${rows}`,
    words.only,
    ...(remark ? [remark] : []),
  ]
    .join('；')
    .slice(0, NOTE);
}
