import type { ContactWay, LegalBasis, PostLevel } from '@lianzhao/contracts';

export type ExportLanguage = 'zh-CN' | 'en';

interface ExportWords {
  sheet: string;
  /** Above the headings: who took it away, and when. */
  note: (who: string, day: string) => string;
  columns: Record<
    | 'name'
    | 'firm'
    | 'department'
    | 'title'
    | 'level'
    | 'channels'
    | 'way'
    | 'basis'
    | 'purpose'
    | 'until'
    | 'owner',
    string
  >;
  levels: Record<PostLevel, string>;
  ways: Record<ContactWay, string>;
  bases: Record<LegalBasis, string>;
}

/** Words of the workbook; it is read where the web's are not. */
export const EXPORT_WORDS: Record<ExportLanguage, ExportWords> = {
  'zh-CN': {
    sheet: '联系人',
    note: (who, day) => `个人信息，仅供招商工作使用，用后删除。导出：${who}，${day}`,
    columns: {
      ...{
        name: '姓名',
        firm: '企业',
        department: '部门',
        title: '职务',
        level: '层级',
        channels: '联系方式',
      },
      ...{ way: '偏好方式', basis: '处理依据', purpose: '用途', until: '保存期限', owner: '负责人' },
    },
    levels: { principal: '主要负责人', deputy: '分管负责人', head: '部门负责人', staff: '经办人' },
    ways: { mobile: '手机', phone: '座机', email: '邮箱', wechat: '微信', through_office: '经办公室' },
    bases: {
      consent: '本人同意',
      contract: '履行合同',
      statutory_duty: '履行法定职责',
      already_public: '已合法公开',
    },
  },
  en: {
    sheet: 'Contacts',
    note: (who, day) => `Personal information, for investment work only. Exported by ${who} on ${day}`,
    columns: {
      ...{ name: 'Name', firm: 'Firm', department: 'Department', title: 'Post', level: 'Level' },
      ...{ channels: 'Channels', way: 'Preferred', basis: 'Legal basis', purpose: 'Purpose' },
      ...{ until: 'Kept until', owner: 'Owner' },
    },
    levels: { principal: 'Principal', deputy: 'In charge', head: 'Head of department', staff: 'Case worker' },
    ways: {
      ...{ mobile: 'Mobile', phone: 'Phone', email: 'E-mail', wechat: 'WeChat' },
      through_office: 'Through the office',
    },
    bases: {
      consent: 'Consent',
      contract: 'Contract',
      statutory_duty: 'Statutory duty',
      already_public: 'Already public',
    },
  },
};
