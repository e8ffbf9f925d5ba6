import type { SheetLanguage } from './import.dto';

/** What stands in the workbooks of imports. */
export const BOOK_WORDS = {
  'zh-CN': {
    template: '导入模板',
    flawed: '待改行',
    reason: '未导入原因',
    row: '原行号',
    help: '填写说明',
    column: '列',
    required: '必填',
    yes: '是',
    alsoCalled: '也认得的列名',
    example: '示例',
  },
  en: {
    template: 'import template',
    flawed: 'rows to mend',
    reason: 'Why not imported',
    row: 'Row',
    help: 'How to fill it in',
    column: 'Column',
    required: 'Required',
    yes: 'yes',
    alsoCalled: 'Other names we know',
    example: 'Example',
  },
} as const satisfies Record<SheetLanguage, Record<string, string>>;

const REGISTERS: Record<string, Record<SheetLanguage, string>> = {
  enterprises: { 'zh-CN': '企业', en: 'Enterprises' },
  contacts: { 'zh-CN': '联系人', en: 'Contacts' },
  leads: { 'zh-CN': '线索', en: 'Leads' },
  visits: { 'zh-CN': '走访', en: 'Visits' },
  projects: { 'zh-CN': '项目', en: 'Projects' },
  targets: { 'zh-CN': '目标企业', en: 'Targets' },
};

export function registerName(code: string, language: SheetLanguage): string {
  return REGISTERS[code]?.[language] ?? code;
}
