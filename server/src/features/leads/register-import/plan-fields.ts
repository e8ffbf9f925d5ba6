import type { Emission } from '@lianzhao/contracts';

import { type ImportField, wordsOf } from '../../../platform/imports';

/** What the form of 江府办函〔2024〕37号 asks an investor, as tables tell it. */
export const PLAN_IMPORT_FIELDS: readonly ImportField[] = [
  {
    ...{ key: 'fixedAssets', zh: '固定资产投资（万元）', en: 'Fixed assets (CNY 10,000)' },
    ...{ examples: ['30000', ''], names: ['固定资产投资', '固投', '固定资产'] },
  },
  {
    ...{ key: 'landMu', zh: '用地（亩）', en: 'Land (mu)', examples: ['120', ''] },
    names: ['用地', '用地需求', '用地面积', '土地需求', '拟用地'],
  },
  {
    ...{ key: 'powerLoad', zh: '用电负荷（千瓦）', en: 'Power load (kW)', examples: ['8000', ''] },
    names: ['用电负荷', '用电需求', '电力负荷'],
  },
  {
    ...{ key: 'energyTce', zh: '年综合能耗（吨标准煤）', en: 'Energy a year (tce)', examples: ['4500', ''] },
    names: ['年综合能耗', '综合能耗', '能耗', '年能耗'],
  },
  {
    ...{ key: 'waterUse', zh: '年用水量（立方米）', en: 'Water a year (m3)', examples: ['60000', ''] },
    names: ['年用水量', '用水量', '用水需求'],
  },
  {
    ...{ key: 'emissions', zh: '排放', en: 'Emissions', examples: ['废水、废气', '无'] },
    names: ['污染物', '污染物排放', '环保情况', '三废'],
  },
  {
    ...{ key: 'expectedOutput', zh: '预计年产值（万元）', en: 'Output a year (CNY 10,000)' },
    ...{ examples: ['80000', ''], names: ['预计年产值', '年产值', '达产产值', '预计产值'] },
  },
  {
    ...{ key: 'expectedTax', zh: '预计年税收（万元）', en: 'Tax a year (CNY 10,000)' },
    ...{ examples: ['3200', ''], names: ['预计年税收', '年税收', '预计税收', '达产税收'] },
  },
  {
    ...{ key: 'expectedJobs', zh: '预计用工（人）', en: 'Jobs', examples: ['350', ''] },
    names: ['预计用工', '用工', '用工人数', '就业人数', '带动就业'],
  },
  {
    ...{ key: 'intendedLocation', zh: '意向选址', en: 'Intended location', examples: ['东区', ''] },
    names: ['选址', '选址意向', '拟选址'],
  },
  {
    ...{ key: 'requests', zh: '对方诉求', en: 'Requests', examples: ['标准厂房 2 万平方米', ''] },
    names: ['诉求', '企业诉求', '需求', '政策诉求'],
  },
  {
    ...{ key: 'investorProfile', zh: '投资方简介', en: 'Investor', examples: ['', ''] },
    names: ['投资方情况', '企业简介', '投资方概况'],
  },
  { ...{ key: 'referrer', zh: '引荐人', en: 'Referrer', examples: ['', ''] }, names: ['推荐人', '介绍人'] },
  {
    ...{ key: 'reporterUnit', zh: '报送单位', en: 'Reporting unit', examples: ['', ''] },
    names: ['提供单位', '推荐单位'],
  },
];

export const EMISSION_WORDS = wordsOf<Emission>({
  waste_water: ['废水', '污水', 'waste_water'],
  waste_gas: ['废气', 'waste_gas'],
  solid_waste: ['固体废物', '固废', 'solid_waste'],
  hazardous_waste: ['危险废物', '危废', 'hazardous_waste'],
  noise: ['噪声', '噪音', 'noise'],
});
