import type { ContactWay, LegalBasis, PostLevel } from '@lianzhao/contracts';

import type { SheetLanguage } from '../../../platform/exports';

interface ExportWords {
  levels: Record<PostLevel, string>;
  ways: Record<ContactWay, string>;
  bases: Record<LegalBasis, string>;
}

/** Words of the file; it is read where the web's are not. */
export const EXPORT_WORDS: Record<SheetLanguage, ExportWords> = {
  'zh-CN': {
    levels: { principal: '主要负责人', deputy: '分管负责人', head: '部门负责人', staff: '经办人' },
    ways: { mobile: '手机', phone: '座机', email: '邮箱', wechat: '微信', through_office: '经办公室' },
    bases: {
      ...{ consent: '本人同意', contract: '履行合同' },
      ...{ statutory_duty: '履行法定职责', already_public: '已合法公开' },
    },
  },
  en: {
    levels: { principal: 'Principal', deputy: 'In charge', head: 'Head of department', staff: 'Case worker' },
    ways: {
      ...{ mobile: 'Mobile', phone: 'Phone', email: 'E-mail', wechat: 'WeChat' },
      through_office: 'Through the office',
    },
    bases: {
      ...{ consent: 'Consent', contract: 'Contract' },
      ...{ statutory_duty: 'Statutory duty', already_public: 'Already public' },
    },
  },
};
