import type { LeadSource, LeadStage } from '@lianzhao/contracts';

import { type ImportField, wordsOf } from '../../../platform/imports';
import { PLAN_IMPORT_FIELDS } from './plan-fields';

/** What a table of leads may tell, with the titles people give it. */
export const LEAD_FIELDS: readonly ImportField[] = [
  {
    ...{ key: 'title', zh: '线索名称', en: 'Title', required: true },
    examples: ['演示座椅拟建北方基地', '演示视窗考察扩产选址'],
    names: ['线索', '项目名称', '线索标题', '标题', '名称', 'Lead'],
  },
  {
    ...{ key: 'enterprise', zh: '企业', en: 'Enterprise', required: true },
    examples: ['演示座椅有限公司', '演示视窗股份有限公司'],
    names: ['企业名称', '公司名称', '公司', '投资方', '投资主体', '统一社会信用代码', 'Company', 'Firm'],
  },
  {
    ...{ key: 'source', zh: '线索来源', en: 'Source', required: true, examples: ['招商活动', '主动来访'] },
    names: ['来源', '来源类型', '渠道'],
  },
  {
    ...{ key: 'stage', zh: '阶段', en: 'Stage', examples: ['已联系', ''] },
    names: ['线索阶段', '状态', '进展阶段', 'Status'],
  },
  {
    ...{ key: 'outline', zh: '项目概况', en: 'Outline', examples: ['年产 30 万套座椅', ''] },
    names: ['概况', '项目简介', '投资内容', '内容', '说明', '备注'],
  },
  {
    ...{
      key: 'totalInvestment',
      zh: '总投资（万元）',
      en: 'Total investment (CNY 10,000)',
      examples: ['42000', ''],
    },
    names: ['总投资', '投资额', '投资总额', '计划总投资', '总投资额', 'Investment'],
  },
  {
    ...{ key: 'node', zh: '产业链环节', en: 'Node', examples: ['AUTO-M0806', ''] },
    names: ['环节', '所属环节', '环节编码', '节点'],
  },
  { ...{ key: 'anchor', zh: '链主', en: 'Chain leader', examples: ['', ''] }, names: ['链主企业', 'Anchor'] },
  {
    ...{ key: 'owner', zh: '承办人', en: 'Owner', examples: ['', ''] },
    names: ['负责人', '招商专员', '跟进人', '责任人'],
  },
  {
    ...{ key: 'department', zh: '承办部门', en: 'Department', examples: ['', ''] },
    names: ['部门', '责任部门', '牵头部门'],
  },
  {
    ...{ key: 'reporter', zh: '首报人', en: 'Reported by', examples: ['', ''] },
    names: ['报送人', '提供人', '登记人', 'Reporter'],
  },
  {
    ...{ key: 'recordedOn', zh: '登记日期', en: 'Recorded on', examples: ['2026-03-02', '2026-03-05'] },
    names: ['登记时间', '报送日期', '创建时间', '日期', 'Created'],
  },
  ...PLAN_IMPORT_FIELDS,
];

export const SOURCE_WORDS = wordsOf<LeadSource>({
  chain_map: ['产业图谱', 'chain_map', 'Chain map'],
  target_list: ['目标企业清单', '目标清单', 'target_list', 'Target list'],
  department: ['部门推荐', '部门', 'department'],
  enterprise: ['企业推荐', '企业', '以商招商', 'enterprise'],
  chamber: ['商会', 'chamber'],
  association: ['行业协会', '协会', 'association'],
  agency: ['专业机构', '机构', '中介机构', 'agency'],
  ambassador: ['招商大使', '大使', 'ambassador'],
  enclave: ['飞地平台', '飞地', 'enclave', 'Enclave office'],
  event: ['招商活动', '活动', '推介会', 'event'],
  internet: ['互联网', '网络', 'internet'],
  walk_in: ['主动来访', '来访', '上门', 'walk_in', 'Came by themselves'],
});

/** As an English table calls them; the import takes them too. */
export const SOURCES_IN_ENGLISH: Readonly<Record<LeadSource, string>> = {
  chain_map: 'Chain map',
  target_list: 'Target list',
  department: 'Department',
  enterprise: 'Enterprise',
  chamber: 'Chamber',
  association: 'Association',
  agency: 'Agency',
  ambassador: 'Ambassador',
  enclave: 'Enclave office',
  event: 'Event',
  internet: 'Internet',
  walk_in: 'Came by themselves',
};

export const STAGES_IN_ENGLISH: Readonly<Record<LeadStage, string>> = {
  new: 'New',
  contacted: 'Contacted',
  qualified: 'Qualified',
  converted: 'Converted',
  dropped: 'Dropped',
};

/** A lead becomes a project by a project only. */
export const STAGE_WORDS = wordsOf<Exclude<LeadStage, 'converted'>>({
  new: ['待响应', '新线索', '新建', 'new'],
  contacted: ['已联系', '已响应', 'contacted'],
  qualified: ['有效', '已研判', 'qualified'],
  dropped: ['已放弃', '放弃', '终止', 'dropped'],
});
