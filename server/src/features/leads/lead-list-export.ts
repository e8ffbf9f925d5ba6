import { Injectable, type OnModuleInit } from '@nestjs/common';

import type { Actor } from '../../platform/access';
import { dayOf } from '../../platform/calendar';
import type { Page } from '../../platform/database';
import { type ExportColumn, type ListExport, ListExports } from '../../platform/exports';
import { firstWords } from '../../platform/imports';
import { type LeadDto, LeadQuery } from './lead.dto';
import { LeadsService } from './leads.service';
import {
  SOURCE_WORDS,
  SOURCES_IN_ENGLISH,
  STAGE_WORDS,
  STAGES_IN_ENGLISH,
} from './register-import/lead-fields';

const SOURCES = firstWords(SOURCE_WORDS);
const STAGES = new Map([...firstWords(STAGE_WORDS), ['converted', '已转项目']]);

/** Headed as the import of leads calls them. */
const COLUMNS: readonly ExportColumn<LeadDto>[] = [
  { key: 'title', zh: '线索名称', en: 'Title', width: 36, value: ({ title }) => title },
  { key: 'enterprise', zh: '企业', en: 'Enterprise', width: 36, value: ({ enterprise }) => enterprise.name },
  {
    ...{ key: 'source', zh: '线索来源', en: 'Source', width: 14 },
    value: ({ source }, language) =>
      language === 'en' ? SOURCES_IN_ENGLISH[source] : (SOURCES.get(source) ?? source),
  },
  {
    ...{ key: 'stage', zh: '阶段', en: 'Stage', width: 12 },
    value: ({ stage }, language) =>
      language === 'en' ? STAGES_IN_ENGLISH[stage] : (STAGES.get(stage) ?? stage),
  },
  { key: 'outline', zh: '项目概况', en: 'Outline', width: 50, value: ({ outline }) => outline },
  {
    ...{ key: 'totalInvestment', zh: '总投资（元）', en: 'Total investment (CNY)', kind: 'amount' },
    value: ({ totalInvestment }) => totalInvestment,
  },
  {
    key: 'node',
    zh: '产业链环节',
    en: 'Node',
    value: ({ node }) => node && `${node.nameZh}（${node.code}）`,
  },
  { key: 'anchor', zh: '链主', en: 'Chain leader', value: ({ anchor }) => anchor?.name ?? null },
  { key: 'owner', zh: '承办人', en: 'Owner', width: 12, value: ({ owner }) => owner?.name ?? null },
  { key: 'department', zh: '承办部门', en: 'Department', value: ({ department }) => department.name },
  { key: 'reporter', zh: '首报人', en: 'Reported by', width: 12, value: ({ reporter }) => reporter.name },
  {
    key: 'recordedOn',
    zh: '登记日期',
    en: 'Recorded on',
    kind: 'day',
    value: ({ createdAt }) => dayOf(createdAt),
  },
  {
    ...{ key: 'lastVisitAt', zh: '最近走访', en: 'Last visit', kind: 'day' },
    value: ({ lastVisitAt }) => lastVisitAt && dayOf(lastVisitAt),
  },
];

/** The list of leads as a file. */
@Injectable()
export class LeadListExport implements ListExport<LeadDto, LeadQuery>, OnModuleInit {
  readonly code = 'leads';
  readonly permission = 'lead:read';
  readonly columns = COLUMNS;
  readonly query = LeadQuery;

  constructor(
    private readonly lists: ListExports,
    private readonly leads: LeadsService,
  ) {}

  onModuleInit(): void {
    this.lists.register(this);
  }

  page(actor: Actor, query: LeadQuery): Promise<Page<LeadDto>> {
    return this.leads.list(actor, query);
  }
}
