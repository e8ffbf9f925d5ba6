type Params = Readonly<Record<string, unknown>>;
type Sentence = (params: Params) => string;

const listOf = (value: unknown): string => (Array.isArray(value) ? value.join('、') : String(value ?? ''));

/**
 * Why a cell of an uploaded table is not taken over, as a sentence: the web shows it beside the cell, and the same
 * stands in the workbook people take away to put it right.
 */
const ZH: Record<string, Sentence> = {
  empty: () => '不能为空',
  formula: () => '是没有计算结果的公式，请填写数值或文字',
  merged: ({ range }) => `在合并单元格 ${range} 里，值只在第一格；请在此填写`,
  'digits-lost': () => '是被表格软件当作数字截断的长号码，请按文本重新填写',
  'cell-error': () => '是公式错误值，请填写结果',
  unseen: () => '含有损坏或看不见的字符，请重新填写',
  'text-too-long': ({ most }) => `超过 ${most} 字`,
  'word-unknown': ({ value, allowed }) => `“${value}”不在可选范围：${listOf(allowed)}`,
  'day-unclear': ({ value }) => `“${value}”不是日期，请写成 2026-03-02`,
  'moment-unclear': ({ value }) => `“${value}”不是时间，请写成 2026-03-02 14:30`,
  'day-ahead': ({ value }) => `“${value}”还没有到`,
  'uscc-format': ({ value }) => `“${value}”不是统一社会信用代码（18 位）`,
  'uscc-check-digit': ({ value }) => `“${value}”校验位不对，请核对`,
  'uscc-differs': ({ ours }) => `库里同名企业的信用代码是 ${ours}`,
  'two-firms': ({ code, name }) => `信用代码属于“${code}”，名称属于“${name}”`,
  'listing-unclear': ({ value }) => `“${value}”不是股票代码，请写成 002459.SZ`,
  'place-unknown': ({ value }) => `没有叫“${value}”的行政区划，请写全称或代码`,
  'place-ambiguous': ({ value }) => `叫“${value}”的地方不止一处，请从省写起或填代码`,
  'place-contradicts': ({ value, place }) => `“${value}”与行政区划不一致，行政区划在${place}`,
  'province-unknown': ({ value }) => `没有叫“${value}”的省份；境外企业请填国家名称，如“德国”`,
  'city-unknown': ({ value }) => `没有叫“${value}”的城市；境外企业请填国家名称，如“德国”`,
  'city-elsewhere': ({ value, province }) => `${listOf(province)}没有叫“${value}”的城市`,
  'industry-unknown': ({ value, names }) =>
    `没有叫“${value}”的行业（GB/T 4754）${Array.isArray(names) && names.length > 0 ? `，相近的有：${listOf(names)}` : ''}`,
  'too-many-industries': ({ most }) => `行业超过 ${most} 个`,
  'node-unknown': ({ value }) => `没有叫“${value}”的环节`,
  'node-ambiguous': ({ value, codes }) => `叫“${value}”的环节不止一个：${listOf(codes)}，请填编码`,
  'anchor-unknown': ({ value }) => `没有叫“${value}”的链主`,
  'anchor-ambiguous': ({ value }) => `“${value}”在多条产业链上是链主，请同时填环节`,
  'firm-unknown': ({ value }) => `企业库里没有“${value}”，请先导入企业`,
  'firm-ambiguous': ({ value, names }) => `“${value}”可能是：${listOf(names)}，请填全称或信用代码`,
  'person-unknown': ({ value }) => `没有叫“${value}”的同事`,
  'person-ambiguous': ({ value, names }) => `叫“${value}”的同事不止一位：${listOf(names)}，请填用户名`,
  'person-out-of-reach': ({ value }) => `“${value}”不在您的部门范围内`,
  'department-unknown': ({ value }) => `没有叫“${value}”的部门`,
  'department-out-of-reach': ({ value }) => `“${value}”不在您的部门范围内`,
  'department-differs': ({ value, ours }) => `${ours}不在“${value}”`,
  'amount-unclear': ({ value }) => `“${value}”不是金额`,
  'quantity-unclear': ({ value }) => `“${value}”不是数量`,
  'quantity-unit': ({ value }) => `单位“${value}”换算不了，请按列名的单位填写`,
  'unit-unknown': () => '没有写单位，请在列名或单元格里写“万元”或“元”',
  'too-many-firms': ({ most }) => `同行企业超过 ${most} 家`,
  'lead-unknown': ({ value }) => `这家企业没有叫“${value}”的线索，或您看不到`,
  'list-closed': () => '名单已结束，不能再加入企业',
  'list-draft': () => '名单还是草稿，启用后才能分派或标记未采纳',
  'list-full': ({ most }) => `名单最多 ${most} 家企业`,
  'not-at-node': ({ node }) => `企业不在环节 ${node} 上，请先在企业页添加环节`,
  'on-another-list': ({ department }) => `${department}的进行中名单上已有这家企业，请先沟通`,
  'no-right-to-assign': () => '您没有分派的权限，请留空',
  'owner-of-the-proposed': () => '拟联系的企业不能有承办人，请改为已分派',
  'channel-format': () => '有一个不是电话号码，也不是邮箱',
  'channel-area-code': () => '座机请带区号',
  'too-many-channels': ({ most }) => `号码和邮箱超过 ${most} 个`,
  'text-too-short': ({ least }) => `不足 ${least} 字`,
  'contact-numbers-of-several': () => '号码分属库里不同的联系人',
  'contact-number-taken': () => '号码已属于库里另一姓名的联系人，请核对',
  'contact-differs': () => '库里已有此人，表中的号码或企业与库里不同，请在联系人页面修改',
  'record-gone': () => '记录不存在，或您看不到',
  'no-right-to-update': () => '库里已有，您没有修改的权限',
  'changed-since': () => '预览以后记录变了，没有写入',
};

const EN: Record<string, Sentence> = {
  empty: () => 'must not be empty',
  formula: () => 'is a formula without a result; write the value',
  merged: ({ range }) => `is in the merged cells ${range}, whose value stands in the first; write it here`,
  'digits-lost': () => 'is a long number that lost digits; write it again as text',
  'cell-error': () => 'is the error of a formula; write the result',
  unseen: () => 'has damaged or unseen characters; write it again',
  'text-too-long': ({ most }) => `is longer than ${most} characters`,
  'word-unknown': ({ value, allowed }) => `“${value}” is none of ${listOf(allowed)}`,
  'day-unclear': ({ value }) => `“${value}” is no date; write it as 2026-03-02`,
  'moment-unclear': ({ value }) => `“${value}” is no time; write it as 2026-03-02 14:30`,
  'day-ahead': ({ value }) => `“${value}” has not come yet`,
  'uscc-format': ({ value }) => `“${value}” is no unified social credit code`,
  'uscc-check-digit': ({ value }) => `a check digit of “${value}” is wrong`,
  'uscc-differs': ({ ours }) => `the register has the code ${ours} for this name`,
  'two-firms': ({ code, name }) => `the code is that of “${code}”, the name that of “${name}”`,
  'listing-unclear': ({ value }) => `“${value}” is no stock code; write it as 002459.SZ`,
  'place-unknown': ({ value }) =>
    `there is no administrative division called “${value}”; write it in full, or its code`,
  'place-ambiguous': ({ value }) =>
    `there are several places called “${value}”; begin with the province, or write the code`,
  'place-contradicts': ({ value, place }) => `“${value}” is not where the division is, which is ${place}`,
  'province-unknown': ({ value }) =>
    `no province is called “${value}”; for a firm abroad write the country, such as “Germany”`,
  'city-unknown': ({ value }) =>
    `no city is called “${value}”; for a firm abroad write the country, such as “Germany”`,
  'city-elsewhere': ({ value, province }) => `no city in ${listOf(province)} is called “${value}”`,
  'industry-unknown': ({ value, names }) =>
    `no industry (GB/T 4754) is called “${value}”${Array.isArray(names) && names.length > 0 ? `; near are: ${listOf(names)}` : ''}`,
  'too-many-industries': ({ most }) => `there are more than ${most} industries`,
  'node-unknown': ({ value }) => `no node is called “${value}”`,
  'node-ambiguous': ({ value, codes }) =>
    `several nodes are called “${value}”: ${listOf(codes)}; write the code`,
  'anchor-unknown': ({ value }) => `no chain leader is called “${value}”`,
  'anchor-ambiguous': ({ value }) => `“${value}” leads several chains; write the node too`,
  'firm-unknown': ({ value }) => `“${value}” is not in the register; import it first`,
  'firm-ambiguous': ({ value, names }) =>
    `“${value}” may be ${listOf(names)}; write the full name or the code`,
  'person-unknown': ({ value }) => `no colleague is called “${value}”`,
  'person-ambiguous': ({ value, names }) =>
    `several colleagues are called “${value}”: ${listOf(names)}; write the user name`,
  'person-out-of-reach': ({ value }) => `“${value}” is not in your departments`,
  'department-unknown': ({ value }) => `no department is called “${value}”`,
  'department-out-of-reach': ({ value }) => `“${value}” is not one of your departments`,
  'department-differs': ({ value, ours }) => `${ours} is not in “${value}”`,
  'amount-unclear': ({ value }) => `“${value}” is no amount`,
  'quantity-unclear': ({ value }) => `“${value}” is no quantity`,
  'quantity-unit': ({ value }) => `“${value}” cannot be converted; use the unit of the title`,
  'unit-unknown': () => 'has no unit; write 万元 or 元 in the title or the cell',
  'too-many-firms': ({ most }) => `names more than ${most} other enterprises`,
  'lead-unknown': ({ value }) => `the enterprise has no lead called “${value}” that you can see`,
  'list-closed': () => 'the list is closed and takes no more firms',
  'list-draft': () => 'the list is a draft; firms are assigned or declined once it is active',
  'list-full': ({ most }) => `a list takes ${most} firms at most`,
  'not-at-node': ({ node }) => `the enterprise is not at ${node}; add the node on its page first`,
  'on-another-list': ({ department }) =>
    `${department} has the enterprise on an active list; talk to them first`,
  'no-right-to-assign': () => 'you may not assign; leave it empty',
  'owner-of-the-proposed': () => 'a proposed enterprise has no owner; write assigned',
  'channel-format': () => 'holds something that is no phone number and no e-mail address',
  'channel-area-code': () => 'has a land line without its area code',
  'too-many-channels': ({ most }) => `holds more than ${most} numbers and addresses`,
  'text-too-short': ({ least }) => `is shorter than ${least} characters`,
  'contact-numbers-of-several': () => 'the numbers belong to different people in the register',
  'contact-number-taken': () => 'the number belongs to somebody of another name in the register',
  'contact-differs': () =>
    'the person is here already, with another number or firm; change that on the page of the person',
  'record-gone': () => 'the record does not exist, or you may not see it',
  'no-right-to-update': () => 'is there already, and you may not change it',
  'changed-since': () => 'the record has changed since the preview; nothing was written',
};

/** Codes of flaws there are sentences for. */
export const FLAW_CODES = Object.keys(ZH);

export function flawText(language: 'zh-CN' | 'en', column: string, code: string, params: Params): string {
  const sentence = (language === 'en' ? EN : ZH)[code]?.(params) ?? code;
  if (column === '') return sentence;
  return language === 'en' ? `${column}: ${sentence}` : `${column}：${sentence}`;
}
