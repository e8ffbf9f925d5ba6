import type { ContactWay, LegalBasis, PostLevel } from '@lianzhao/contracts';

import { type ImportField, wordsOf } from '../../../platform/imports';

/** Columns that hold numbers or addresses; a cell may hold several. */
export const CHANNEL_FIELDS = ['mobile', 'phone', 'email'] as const;

/** What a table of people may tell, with the titles people give it. */
export const CONTACT_FIELDS: readonly ImportField[] = [
  {
    ...{ key: 'name', zh: '姓名', en: 'Name', required: true, examples: ['演示甲', '演示乙'] },
    names: ['联系人', '联系人姓名', '客户姓名', 'Contact'],
  },
  {
    ...{ key: 'enterprise', zh: '企业', en: 'Enterprise', required: true },
    examples: ['演示座椅有限公司', '演示视窗股份有限公司'],
    names: ['企业名称', '公司名称', '公司', '单位', '工作单位', '统一社会信用代码', 'Company', 'Firm'],
  },
  {
    ...{ key: 'post', zh: '职务', en: 'Post', examples: ['总经理', '投资部部长'] },
    names: ['职位', '岗位', 'Title'],
  },
  {
    ...{ key: 'unit', zh: '所在部门', en: 'Unit', examples: ['', '投资部'] },
    names: ['部门', '企业部门', 'Department'],
  },
  {
    ...{ key: 'level', zh: '层级', en: 'Level', examples: ['主要负责人', '部门负责人'] },
    names: ['级别', '职级'],
  },
  {
    ...{ key: 'mobile', zh: '手机', en: 'Mobile', examples: ['13900000001', ''] },
    names: ['手机号', '手机号码', '移动电话', '联系方式', 'Mobile phone'],
  },
  {
    ...{ key: 'phone', zh: '座机', en: 'Land line', examples: ['', '0551-63812345'] },
    names: ['电话', '联系电话', '固定电话', '办公电话', 'Phone', 'Tel'],
  },
  {
    ...{ key: 'email', zh: '邮箱', en: 'E-mail', examples: ['', 'demo@example.com'] },
    names: ['电子邮箱', '邮件', '电子邮件', 'Email'],
  },
  {
    ...{ key: 'way', zh: '偏好方式', en: 'Preferred way', examples: ['手机', ''] },
    names: ['首选联系方式', '首选方式'],
  },
  {
    ...{ key: 'legalBasis', zh: '处理依据', en: 'Legal basis', required: true },
    examples: ['本人同意', '履行法定职责'],
    names: ['合法依据', '个人信息处理依据'],
  },
  {
    ...{ key: 'purpose', zh: '用途', en: 'Purpose', required: true, examples: ['招商对接', '招商对接'] },
    names: ['处理目的', '使用目的'],
  },
  {
    ...{ key: 'source', zh: '信息来源', en: 'Source', examples: ['名片', '企业官网'] },
    names: ['来源', '获取途径'],
  },
  {
    ...{ key: 'retainUntil', zh: '保存期限', en: 'Kept until', examples: ['', ''] },
    names: ['保存至', '到期日'],
  },
  {
    ...{ key: 'owner', zh: '负责人', en: 'Owner', examples: ['', ''] },
    names: ['维护人', '招商专员', '跟进人'],
  },
  {
    ...{ key: 'department', zh: '归属部门', en: 'Our department', examples: ['', ''] },
    names: ['我方部门', '责任部门'],
  },
  {
    ...{ key: 'recordedOn', zh: '登记日期', en: 'Recorded on', examples: ['', ''] },
    names: ['登记时间', '创建时间', 'Created'],
  },
];

export const BASIS_WORDS = wordsOf<LegalBasis>({
  consent: ['本人同意', '同意', '已同意', 'consent'],
  contract: ['履行合同', '合同', 'contract'],
  statutory_duty: ['履行法定职责', '法定职责', 'statutory_duty'],
  already_public: ['已合法公开', '已公开', '公开信息', 'already_public'],
});

export const LEVEL_WORDS = wordsOf<PostLevel>({
  principal: ['主要负责人', '一把手', 'principal'],
  deputy: ['分管负责人', '副职', 'deputy'],
  head: ['部门负责人', '中层', 'head'],
  staff: ['经办人', '一般人员', 'staff'],
});

export const WAY_WORDS = wordsOf<ContactWay>({
  mobile: ['手机', '移动电话', 'mobile'],
  phone: ['座机', '电话', 'phone'],
  email: ['邮箱', '邮件', 'email'],
  wechat: ['微信', 'wechat'],
  through_office: ['经办公室', '办公室转', 'through_office'],
});
