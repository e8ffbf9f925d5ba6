import type { ReportLanguage } from './report.words';

const WORDS = {
  compared: ['情景对比', 'Scenarios compared'],
  totals: ['总量', 'Totals'],
  nodes: ['有变化的环节', 'Nodes that change'],
  asIs: ['现状', 'As it is'],
  scenario: ['情景', 'Scenario'],
  author: ['创建人', 'Made by'],
  moves: ['假设数', 'Assumptions'],
  madeIn: ['保存时半径', 'Radius it was saved with'],
  madeOn: ['保存时采购年份', 'Year it was saved with'],
  latest: ['最近 12 个月', 'Last 12 months'],
  rateLow: ['本地配套率下限（按金额，%）', 'Local supply rate from (by value, %)'],
  rateHigh: ['本地配套率上限（按金额，%）', 'Local supply rate to (by value, %)'],
  tracedLow: ['扣除二级外购下限（%）', 'Second tier corrected from (%)'],
  tracedHigh: ['扣除二级外购上限（%）', 'Second tier corrected to (%)'],
  bought: ['外购环节', 'Nodes bought'],
  supplied: ['外购且有本地供应', 'Bought, with local supply'],
  covered: ['本地有供应的环节', 'Nodes supplied here'],
  left: ['不计入的环节', 'Nodes that do not count'],
  coverage: ['覆盖率（%）', 'Coverage (%)'],
  against: ['对比', 'Against'],
  reachableChange: ['可及价值变化（元/年）', 'Change within reach (CNY a year)'],
  coverageChange: ['覆盖率变化（百分点）', 'Change of coverage (points)'],
  gapChange: ['缺口变化（元/年）', 'Change of the gap (CNY a year)'],
  radius: ['本地半径', 'Local within'],
  year: ['采购', 'Purchases'],
  day: ['图谱日期', 'Map of'],
} as const;
export type ScenarioWords = Record<keyof typeof WORDS, string>;

const wordsAt = (at: 0 | 1) =>
  Object.fromEntries(Object.entries(WORDS).map(([code, words]) => [code, words[at]])) as ScenarioWords;

/** What only the file of scenarios says; the rest is in the words of all reports. */
export const SCENARIO_WORDS: Record<ReportLanguage, ScenarioWords> = { 'zh-CN': wordsAt(0), en: wordsAt(1) };
